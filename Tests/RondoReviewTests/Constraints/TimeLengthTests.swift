import RondoModel
import Testing

@Suite("time.length and activity.ideal-length")
struct TimeLengthTests {
    @Test("adaptations and pauses take from the content, people add to what is needed")
    func countsContent() {
        var small = Small(minutes: 120)
        small.people("a", "b", "c", "d")
        small.activity("round") {
            $0.length = LengthRange(min: 10, ideal: 20, max: 30, each: 6)
            $0.adaptations = [Words.adaptation("slow", lifts: []) { $0.addsLength = 7 }]
        }
        small.activityBlock("round", 0, 35) {
            $0.adaptations = [AppliedAdaptation("slow", for: ["a"])]
            $0.pauses = [Pause(afterStep: 1, length: 5)]
        }
        // Content 35 − 7 − 5 = 23, least max(10, 6 × 4) = 24, most max(30, 24): ⌈1 / 5⌉ = 1.
        #expect(small.units("time.length") == 1)
        // ⌊|23 − max(20, 24)| / 5⌋ = 0.
        #expect(small.units("activity.ideal-length") == 0)
        small.activityBlock("round", 40, 101)
        // Content 61, most 30: ⌈31 / 5⌉ = 7 more; ideal: ⌊(61 − 24) / 5⌋ = 7.
        #expect(small.units("time.length") == 8)
        #expect(small.units("activity.ideal-length") == 7)
    }

    @Test("where there are groups, the largest one counts")
    func countsLargestGroup() {
        var small = Small(minutes: 60)
        small.people("a", "b", "c", "d", "e")
        small.activity("trios", "explore", .smallGroups) {
            $0.length = LengthRange(min: 5, ideal: 10, max: 15, each: 8)
        }
        small.activityBlock("trios", 0, 30) { $0.groups = [["a", "b", "c"], ["d", "e"]] }
        // least = most = 8 × 3 = 24; content 30: ⌈6 / 5⌉ = 2.
        #expect(small.units("time.length") == 2)
    }
}
