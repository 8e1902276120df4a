import RondoModel
import Testing

@Suite("pin.kept and material.stock")
struct PinAndMaterialTests {
    @Test("all that a pin says must hold at one strand")
    func readsPins() {
        var small = Small(minutes: 90)
        small.people("a", "b")
        small.role("lead")
        small.activity("talk")
        small.activity("draw")
        small.block(.arrival, 0, 10)
        small.activityBlock("talk", 10, 30) { $0.turns = [Turn("lead", "a")] }
        small.activityBlock("draw", 30, 60) { $0.turns = [Turn("lead", "b")] }
        func units(_ change: (inout Pin) -> Void) -> Int {
            var pinned = small
            pinned.workshop.pins = [Garden.pin(nil, change)]
            return pinned.units("pin.kept")
        }
        #expect(
            units {
                $0.activity = "draw"; $0.at = 630; $0.length = 30; $0.space = "hall"
            } == 0)
        #expect(
            units {
                $0.activity = "draw"; $0.at = 610
            } == 1)
        #expect(
            units {
                $0.activity = "talk"; $0.after = "arrival"
            } == 0)
        #expect(
            units {
                $0.activity = "draw"; $0.after = "arrival"
            } == 1, "not the first after it")
        #expect(
            units {
                $0.activity = "draw"; $0.after = "talk"
            } == 0)
        #expect(
            units {
                $0.activity = "talk"; $0.person = "a"; $0.role = "lead"
            } == 0)
        #expect(
            units {
                $0.activity = "draw"; $0.person = "a"; $0.role = "lead"
            } == 1)
        #expect(
            units {
                $0.person = "a"; $0.role = "lead"
            } == 0)
        #expect(units { $0.person = "c" } == 1)
        #expect(
            units {
                $0.session = "two"; $0.activity = "talk"
            } == 1)
    }

    @Test("amounts count per strand, per group, per person, and for an adaptation per person it is for")
    func countsMaterials() {
        var small = Small(minutes: 90)
        small.people("a", "b", "c", "d")
        var paper = Stock()
        paper.id = "paper"
        paper.count = 3
        small.workshop.materials = [paper]
        small.activity("draw", "create", .smallGroups) {
            $0.materials = [Material("paper", Amount(1, per: .group)), Material("glue", Amount(99))]
            $0.adaptations = [
                Words.adaptation("big", lifts: []) { $0.materials = [Material("paper", Amount(2, per: .person))] }
            ]
        }
        small.activityBlock("draw", 0, 30) {
            $0.groups = [["a", "b"], ["c", "d"]]
            $0.adaptations = [AppliedAdaptation("big", for: ["a"])]
        }
        // 1 × 2 groups + 2 × 1 person = 4 against 3; glue isn't counted by the workshop.
        #expect(small.units("material.stock") == 1)
        small.plan.inputs.activities[0].adaptations[0].scope = .everyone
        // 2 + 2 × 4 people = 10.
        #expect(small.units("material.stock") == 7)
    }
}
