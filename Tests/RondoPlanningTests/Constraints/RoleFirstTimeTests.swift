import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling role.first-time")
struct RoleFirstTimeTests {
    @Test("leaves out everyone's first session of a new series, and newcomers to a later one count")
    func newSeries() {
        let made = SmallWorkshop.compile { $0.workshop.people[2].attends = [Attendance("two")] }
        #expect(made.problem.firstTime == [0, 0, 0, 0, 0, 0, 1, 0])
    }

    @Test("counts newcomers from the first session on where others were there before")
    func laterSeries() {
        let made = SmallWorkshop.compile {
            var past = PastSession()
            past.attendance = [PastAttendance("ann", 60)]
            var turn = PastTurn()
            turn.person = "bo"
            past.turns = [turn]
            $0.ledger.sessions = [past]
        }
        #expect(made.problem.firstTime == [0, 0, 1, 1, 0, 0, 0, 0])
    }
}
