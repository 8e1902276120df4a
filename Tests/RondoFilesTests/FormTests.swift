import Testing

@testable import RondoFiles

@Suite struct TimeTextTests {
    @Test(
        "lengths are minutes and hours",
        arguments: [("35m", 35), ("1h 30m", 90), ("1h30m", 90), ("2h", 120), ("0m", 0)])
    func durations(text: String, minutes: Int) {
        #expect(TimeText.duration(text) == minutes)
    }

    @Test(
        "anything else is no length", arguments: ["", "35", "m", "h", "30m 1h", "1h 30", "35 m", "-5m", "1.5h", "35mm"])
    func noDurations(text: String) {
        #expect(TimeText.duration(text) == nil)
    }

    @Test("times have two digits of minutes and end at 24:00")
    func times() {
        #expect(TimeText.time("09:05") == 545)
        #expect(TimeText.time("24:00") == 1440)
        for text in ["24:05", "10:5", "10:60", "10", "a:00", "10:00:00", "-1:00"] {
            #expect(TimeText.time(text) == nil)
        }
    }
}
