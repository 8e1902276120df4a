import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling role.power")
struct RolePowerTests {
    @Test("lists each wanted share, perspectives numbered as in the vocabulary")
    func shares() {
        let made = SmallWorkshop.compile {
            $0.workshop.roles[0].minutesShare = [PerspectiveShare("lived", 50), PerspectiveShare("neighbour", 10)]
            $0.workshop.people[2].perspective = ""
        }
        #expect(made.problem.roleShares.map(\.role) == [0, 0])
        #expect(made.problem.roleShares.map(\.perspective) == [0, 4])
        #expect(made.problem.roleShares.map(\.percent) == [50, 10])
        #expect(made.problem.people.map(\.perspective) == [0, 0, -1, 2])
    }
}
