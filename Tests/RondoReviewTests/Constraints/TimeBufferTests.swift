import RondoModel
import Testing

@Suite("time.buffer")
struct TimeBufferTests {
    @Test("a new phase directly after another, rest blocks side by side, and too much rest")
    func countsAir() {
        var small = Small(minutes: 100)
        small.people("a")
        small.activity("hi", "gather")
        small.activity("look", "explore")
        small.activityBlock("hi", 0, 10)
        small.activityBlock("look", 10, 40)
        #expect(small.units("time.buffer") == 1)
        small.block(.buffer, 40, 50)
        small.block(.break, 50, 70)
        // A buffer and a break side by side: 1. (4 × 30 − 100) / 20 = 1.
        #expect(small.units("time.buffer") == 3)
        small.fixed(.break, at: 50, length: 20)
        // The break is a fixed point: 4 × 10 − 80 < 0.
        #expect(small.units("time.buffer") == 2)
        small.plan.sessions[0].blocks[2].kind = .arrival
        #expect(small.units("time.buffer") == 1)
    }
}
