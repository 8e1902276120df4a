import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling role.eligible")
struct RoleEligibleTests {
    @Test("counts as willing who said yes and comes to some session")
    func willing() {
        let made = SmallWorkshop.compile {
            $0.workshop.people[1].yesTo = ["scribe", "welcomer"]
            $0.workshop.people[2].attends = [Attendance("three")]
        }
        #expect(made.problem.people.map(\.yesTo) == [0b11, 0b110, 0b11, 0b11])
        #expect(made.problem.roles.map(\.willing) == [[0, 3], [0, 1, 3], [1]])
        #expect(made.problem.presentTo[2] == made.problem.presentFrom[2])
    }
}
