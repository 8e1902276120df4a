import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling role.growth")
struct RoleGrowthTests {
    @Test("knows who is learning, and who held a role beside somebody before")
    func learning() {
        let made = SmallWorkshop.compile {
            $0.workshop.people[0].learning = ["lead", "scribe"]
            var beside = PastTurn()
            beside.person = "ann"
            beside.role = "scribe"
            beside.beside = true
            var alone = PastTurn()
            alone.person = "ann"
            alone.role = "lead"
            var past = PastSession()
            past.turns = [beside, alone]
            $0.ledger.sessions = [past]
        }
        #expect(made.problem.people.map(\.learning) == [0b11, 0, 0, 0])
        #expect(made.problem.pastBeside == [0b10, 0, 0, 0])
    }
}
