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
        // A buffer and a break side by side: 3. 2 × ((4 × 30 − 100) / 20) = 2. A break of 20 instead of 15: 1. At the
        // end of what is planned: 2.
        #expect(small.units("time.buffer") == 9)
        small.fixed(.break, at: 50, length: 20)
        // The break is a fixed point: 4 × 10 − 80 < 0, and its length is as it should be.
        #expect(small.units("time.buffer") == 4)
        small.plan.sessions[0].blocks[2].span = TimeSpan(
            small.plan.sessions[0].blocks[2].span.start, small.plan.sessions[0].blocks[2].span.start + 25)
        // A buffer of 25 minutes: 3 more; 4 × 25 − 80 = 20: 2 more.
        #expect(small.units("time.buffer") == 9)
    }
}
