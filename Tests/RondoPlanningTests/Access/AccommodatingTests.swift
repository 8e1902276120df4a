import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Accommodating people")
struct AccommodatingTests {
    private func adaptation(_ id: String, lifts: [String], _ change: (inout Adaptation) -> Void = { _ in })
        -> Adaptation
    {
        var adaptation = Adaptation()
        adaptation.id = id
        adaptation.lifts = lifts
        change(&adaptation)
        return adaptation
    }

    private func compile(
        _ needs: [[String]], demands: [String], _ adaptations: [Adaptation], supports: [String] = []
    ) -> Compilation {
        SmallWorkshop.compile { inputs in
            inputs.vocabulary.adaptations = []
            inputs.activities[2].demands = demands
            inputs.activities[2].adaptations = adaptations
            for (index, list) in needs.enumerated() {
                inputs.workshop.people[index].needs = list.map { StatedNeed($0) }
            }
            inputs.workshop.supports = supports.map { kind in
                var support = Support()
                support.id = kind
                support.kind = kind
                return support
            }
        }
    }

    private func found(_ made: Compilation, _ person: Int, variant: UInt32 = 0) -> Accommodation {
        let classes = made.ground.classes
        return made.ground.library[2].accommodating.accommodate(
            classes.profiles[classes.profileOf[person]], variant: variant, featureClass: 0,
            kindsPresent: classes.kindsPresent(0))
    }

    @Test("an adaptation that lifts one person's barrier may raise another's, and is a way of its own")
    func raising() {
        let made = compile(
            [["low-vision"], ["low-noise"]], demands: ["reading"],
            [
                adaptation("aloud", lifts: ["reading"]) {
                    $0.scope = .everyone
                    $0.raises = ["loud"]
                }
            ])
        #expect(made.ground.library[2].variants == [0, 1])
        #expect(found(made, 0).open == 1)
        #expect(found(made, 1).open == 0)
        #expect(found(made, 0, variant: 1).open == 0)
        #expect(found(made, 1, variant: 1).open == 1)
    }

    @Test("a change that raises what another lifts needs both")
    func chain() {
        let made = compile(
            [["low-vision", "no-touch"]], demands: ["seeing"],
            [
                adaptation("by-hand", lifts: ["seeing"]) { $0.raises = ["touch"] },
                adaptation("with-gloves", lifts: ["touch"]),
            ])
        #expect(found(made, 0) == Accommodation(open: 0, supports: 0, changes: 0b11))
    }

    @Test("a change that brings what it lifts helps nobody, whatever else it lifts")
    func ownRaise() {
        let made = compile(
            [["low-noise"]], demands: ["loud"], [adaptation("louder", lifts: ["loud"]) { $0.raises = ["loud"] }])
        #expect(found(made, 0) == Accommodation(open: 1, supports: 0, changes: 0))
    }

    @Test("a support serves what is open, and no change is used beside it")
    func supports() {
        let made = compile(
            [["low-vision"]], demands: ["reading"], [adaptation("large", lifts: ["reading"])], supports: ["reader"])
        #expect(found(made, 0) == Accommodation(open: 0, supports: 1, changes: 0))
    }

    @Test("only-for and not-for decide whom a change serves")
    func serving() {
        let made = compile(
            [["seated"], ["wheelchair"]], demands: ["standing"],
            [
                adaptation("chair", lifts: ["standing"]) { $0.onlyFor = ["seated"] },
                adaptation("rail", lifts: ["standing"]) { $0.notFor = ["seated", "wheelchair"] },
            ])
        #expect(found(made, 0) == Accommodation(open: 0, supports: 0, changes: 1))
        #expect(found(made, 1) == Accommodation(open: 1, supports: 0, changes: 0))
    }

    @Test("a change for everyone that is not for somebody is a barrier to them")
    func excluded() {
        let made = compile(
            [["low-vision"], ["seated"]], demands: ["seeing"],
            [
                adaptation("floor", lifts: ["seeing"]) {
                    $0.scope = .everyone
                    $0.notFor = ["seated"]
                }
            ])
        #expect(found(made, 1).open == 0)
        #expect(found(made, 1, variant: 1).open == 1)
    }
}
