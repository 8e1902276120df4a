import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Compiling material.stock")
struct MaterialStockTests {
    @Test("adds up what an activity and its changes take of what is counted")
    func needs() {
        let made = SmallWorkshop.compile {
            $0.workshop.materials = [Stock("easel", 4), Stock("camera", 2)]
            $0.workshop.people[0].needs = [StatedNeed("low-vision")]
            $0.vocabulary.adaptations = []
            var change = Adaptation()
            change.id = "look-closer"
            change.lifts = ["seeing"]
            change.materials = [Material("camera", Amount(1, per: .person)), Material("easel", Amount(1))]
            $0.activities[2].adaptations = [change]
            $0.activities[2].demands = ["seeing"]
            $0.activities[2].materials = [
                Material("easel", Amount(2, per: .group)), Material("paper", Amount(9, per: .person)),
            ]
        }
        #expect(made.problem.stock == [4, 2])
        let options = made.options("explore-it")
        #expect(options.count == 2)
        let bare = made.problem.materialNeeds[made.problem.options[options[0]].materialNeeds]
        #expect(bare.map(\.material) == [0])
        #expect(bare.map(\.perGroup) == [2])
        let changed = made.problem.materialNeeds[made.problem.options[options[1]].materialNeeds]
        let easels = changed.filter { $0.material == 0 }
        #expect(easels.reduce(0) { $0 + $1.perStrand } == 1)
        #expect(easels.reduce(0) { $0 + $1.perGroup } == 2)
        let cameras = changed.filter { $0.material == 1 && $0.perUser > 0 }
        #expect(cameras.map(\.change) == [0])
        let at = made.problem.accessPlace(session: 0, space: 0, option: options[1], person: 0)
        #expect(made.problem.changesUsed[at] == 1)
    }
}
