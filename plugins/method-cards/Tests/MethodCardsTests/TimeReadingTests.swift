import Testing

@testable import MethodCards

@Suite struct TimeReadingTests {
    @Test(
        "Plain lengths in minutes and hours are read",
        arguments: [
            ("15 minutes", 15, 15), ("~1 hour", 60, 60), ("1 hour", 60, 60), ("about an hour", -1, -1),
            ("1–2 hours", 60, 120), ("1-3 hours", 60, 180), ("30–60 mins", 30, 60), ("30 minutes to one hour", 30, 60),
            ("1½ hours", -1, -1), ("1.5 hours", 90, 90), ("2h", 120, 120), ("12 min", 10, 15), ("3 min", 5, 5),
            ("45 Minutes.", 45, 45),
        ])
    func lengths(_ words: String, _ shortest: Int, _ most: Int) {
        let reading = TimeReading(words, longest: 180)
        if shortest < 0 {
            guard case .unknown = reading else { Issue.record("\(words) is \(reading)"); return }
        } else {
            #expect(reading == .minutes(shortest, most))
        }
    }

    @Test(
        "Anything else stays unknown",
        arguments: [
            "N/A", "", "Flexible", "1–2 weeks", "1–2 weeks for 5–10 participants", "15–30 minutes per user",
            "30 minutes to one hour per person", "Less than 1 hour", "2-3 hours per user goal",
            "1–2 days depending on the complexity of the scenario(s)", "4–12 hours", "3–4 hours", "4 hours",
            "1–2 hours per pattern; ongoing maintenance.", "1 week, plus occasional refresher meetings", "0 minutes",
            "2–1 hours", "99999999999999999999 hours", "1", "1-2", "-5 minutes", "1 to hours",
            "2–5 days of effort, 1–4 weeks elapsed through the testing period",
        ])
    func unknown(_ words: String) {
        guard case .unknown(let why) = TimeReading(words, longest: 180) else {
            Issue.record("'\(words)' was read")
            return
        }
        #expect(!why.isEmpty)
    }

    @Test("How long a session can be decides what fits it")
    func longest() {
        #expect(TimeReading("3–4 hours", longest: 240) == .minutes(180, 240))
        #expect(TimeReading("3–4 hours", longest: 239) == .unknown("more than a session can give, 239 minutes"))
    }

    @Test("How many people is read only where a range of them stands")
    func people() {
        #expect(CountReading.people(in: "Invite between six and 12 participants: all.") == 6...12)
        #expect(CountReading.people(in: "For 4–8 people.") == 4...8)
        #expect(CountReading.people(in: "Gather four or more participants for 90 minutes.") == nil)
        #expect(CountReading.people(in: "Use 3 pens and 12 people will come.") == nil)
        #expect(CountReading.people(in: "between 12 and 6 participants") == nil)
    }
}
