import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling group.size")
struct GroupSizeTests {
    @Test("takes the activity's ranges, and groups only where the format has them")
    func ranges() {
        let made = SmallWorkshop.compile {
            $0.activities[2].format = .smallGroups
            $0.activities[2].group = CountRange(min: 2, ideal: nil, max: 5)
        }
        let explore = made.problem.options[made.options("explore-it")[0]]
        #expect([explore.peopleLeast, explore.peopleMost] == [2, 20])
        #expect([explore.groupLeast, explore.groupIdeal, explore.groupMost] == [2, 3, 5])
        #expect(explore.hasGroups)
        #expect(!made.problem.options[made.options("gather-it")[0]].hasGroups)
    }
}
