import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling role.fair")
struct RoleFairTests {
    @Test("adds the ledger's minutes, turns and attendance to people of the workshop")
    func ledger() {
        let made = SmallWorkshop.compile {
            $0.workshop.roles[1].turns = .any
            $0.workshop.people[3].attends = [Attendance("one", TimeSpan(630, 700))]
            var past = PastSession()
            past.attendance = [PastAttendance("ann", 50), PastAttendance("stranger", 90)]
            for (person, role) in [("ann", "lead"), ("ann", "lead"), ("stranger", "lead"), ("bo", "gone")] {
                var turn = PastTurn()
                turn.person = person
                turn.role = role
                turn.minutes = 20
                past.turns.append(turn)
            }
            $0.ledger.sessions = [past]
        }
        #expect(made.problem.attendance == [290, 240, 240, 70])
        #expect(made.problem.pastMinutes == [40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
        #expect(made.problem.pastTurns == [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
        #expect(made.problem.roles.map(\.rotates) == [true, false, true])
    }
}
