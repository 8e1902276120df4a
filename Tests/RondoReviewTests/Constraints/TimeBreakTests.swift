import RondoModel
import Testing

@Suite("time.break")
struct TimeBreakTests {
    @Test("short breaks and buffers don't end a stretch; meals, arrivals and whole breaks do")
    func countsStretches() {
        var small = Small(minutes: 180)
        small.activity("talk")
        small.activityBlock("talk", 0, 50)
        small.block(.break, 50, 60)
        small.activityBlock("talk", 60, 80)
        small.block(.break, 80, 95)
        small.activityBlock("talk", 95, 160)
        small.block(.meal, 160, 180)
        // 50 + 10 + 20 = 80 against 60: ⌈20 / 5⌉ = 4; 65 against 60: 1.
        #expect(small.units("time.break") == 5)
    }

    @Test("a person's own limit is walked through their presence, and their pauses rest")
    func countsRuns() {
        var small = Small(minutes: 120)
        small.person(
            "a", needs: [StatedNeed("pause-every", minutes: 30)], attends: [Attendance("one", TimeSpan(610, 720))])
        small.activity("talk")
        small.activityBlock("talk", 0, 60) { $0.pauses = [Pause(afterStep: 1, length: 10)] }
        small.block(.buffer, 60, 65)
        small.activityBlock("talk", 65, 90)
        small.block(.break, 90, 120)
        // Everybody: 60 + 5 + 25 = 90 against 60: 6 units.
        // The person: there from 10; the pause is at ⌊50 × 50 / 100⌋ = 25 to 35, 10 minutes as the need asks: run 15.
        // Then 35 to 90, since the buffer of 5 is shorter than 10: 55 against 30: ⌈25 / 5⌉ = 5.
        #expect(small.units("time.break") == 11)
    }

    @Test("a break at a time may start up to five minutes after it")
    func countsBreaksAtATime() {
        var small = Small(minutes: 60)
        small.person("a", needs: [StatedNeed("break-at", minutes: 625)])
        small.activity("talk")
        small.activityBlock("talk", 0, 30)
        small.block(.break, 30, 45)
        small.activityBlock("talk", 45, 60)
        #expect(small.units("time.break") == 0)
        small.workshop.people[0].needs = [StatedNeed("break-at", minutes: 624)]
        #expect(small.units("time.break") == 1)
        small.workshop.people[0].needs = [StatedNeed("break-at", minutes: 660)]
        #expect(small.units("time.break") == 0, "the end of presence is not within it")
    }
}
