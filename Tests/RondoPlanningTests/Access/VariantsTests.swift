import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Ways to do an activity")
struct VariantsTests {
    private func variants(_ needs: [String], _ adaptations: [Adaptation]) -> [UInt32] {
        SmallWorkshop.compile { inputs in
            inputs.vocabulary.adaptations = []
            inputs.activities[2].demands = ["seeing", "reading", "touch"]
            inputs.activities[2].adaptations = adaptations
            inputs.workshop.people[0].needs = needs.map { StatedNeed($0) }
            inputs.workshop.spaces[0].features = ["wall"]
        }.ground.library[2].variants
    }

    private func adaptation(_ lifts: [String], adds: Int = 0, space: [String] = []) -> Adaptation {
        var adaptation = Adaptation()
        adaptation.id = lifts.joined() + "\(adds)"
        adaptation.lifts = lifts
        adaptation.addsLength = adds
        adaptation.space = space
        return adaptation
    }

    @Test("are only the bare one where nobody needs a change, or changes have no price")
    func bare() {
        #expect(variants([], [adaptation(["seeing"], adds: 5)]) == [0])
        #expect(variants(["low-vision"], [adaptation(["seeing"])]) == [0])
        #expect(variants(["no-touch"], [adaptation(["seeing"], adds: 5)]) == [0])
    }

    @Test("leave out what costs more and lifts no more")
    func dominated() {
        let ways = variants(["low-vision"], [adaptation(["seeing"], adds: 5), adaptation(["seeing"], adds: 10)])
        #expect(ways == [0, 0b01])
    }

    @Test("join changes that lift different barriers, the set that leaves least open first")
    func joined() {
        let ways = variants(["low-vision"], [adaptation(["seeing"], adds: 5), adaptation(["reading"], adds: 5)])
        #expect(ways == [0, 0b11, 0b01])
    }

    @Test("leave out changes for which no space is fit")
    func spaces() {
        #expect(variants(["low-vision"], [adaptation(["seeing"], space: ["floor"])]) == [0])
        #expect(variants(["low-vision"], [adaptation(["seeing"], space: ["wall"])]) == [0, 1])
    }
}
