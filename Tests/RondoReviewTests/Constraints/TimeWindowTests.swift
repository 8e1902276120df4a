import RondoModel
import Testing

@Suite("time.window")
struct TimeWindowTests {
    @Test("holes, overlaps and what lies outside add up before they are rounded")
    func countsMinutes() {
        var small = Small(minutes: 60)
        small.activity("talk")
        small.activityBlock("talk", 2, 30)
        small.activityBlock("talk", 25, 64)
        // 2 uncovered + 5 covered twice + 4 outside = 11 minutes: ⌈11 / 5⌉ = 3.
        #expect(small.units("time.window") == 3)
    }

    @Test("a fixed point takes the nearest block of its kind and title")
    func matchesFixedPoints() {
        var small = Small(minutes: 60)
        small.fixed(.meal, at: 20, length: 20, title: "Lunch")
        small.block(.meal, 0, 10)
        small.block(.meal, 10, 25, title: "Lunch")
        small.block(.meal, 25, 60, title: "Lunch")
        // The one at 25 is nearest (5 against 10): ⌈5 / 5⌉ + ⌈|35 − 20| / 5⌉ = 1 + 3.
        #expect(small.units("time.window") == 4)
        small.fixed(.meal, at: 10, length: 20, title: "Lunch")
        // The second takes the one at 10: 0 + ⌈5 / 5⌉ more.
        #expect(small.units("time.window") == 5)
        small.fixed(.arrival, at: 0, length: 12)
        // No arrival: ⌈12 / 5⌉ = 3 more.
        #expect(small.units("time.window") == 8)
    }
}
