import RondoModel

extension Contradiction {
    /// Minutes against minutes.
    static let times: [Contradiction] = [
        Contradiction(
            "two fixed points overlap", ["fixed/0", "fixed/1"], "time.window",
            sentence:
                "the meal stands from 11:00 to 11:30 in session one, and the buffer stands from 11:20 to 11:30 in session one",
            way: "the buffer starts 10 minutes later, at 11:30"
        ) { $0.workshop.fixed = [fixed(.meal, at: 660, 30), fixed(.buffer, at: 680, 10)] },
        Contradiction(
            "a fixed point lies outside its session", ["fixed/0", "sessions/0"], "time.window",
            sentence: "the meal stands from 11:45 to 12:15 in session one, and session one goes from 10:00 to 12:00",
            way: "the meal starts 15 minutes earlier, at 11:30"
        ) { $0.workshop.fixed = [fixed(.meal, at: 705, 30)] },
        Contradiction(
            "a pin stands in the meal", ["fixed/0", "pins/0"], "pin.kept",
            sentence:
                "create-it stands from 11:00 to 11:10 at least, and the meal stands from 10:50 to 11:10 in session one",
            way: "the meal starts 10 minutes earlier, at 10:40"
        ) {
            $0.workshop.fixed = [fixed(.meal, at: 650, 20)]
            $0.workshop.pins = [pin("create-it", at: 660)]
        },
        Contradiction(
            "a pin stands after the end of its session", ["pins/0", "sessions/0"], "pin.kept",
            way: "create-it starts 60 minutes earlier, at 11:30"
        ) { $0.workshop.pins = [pin("create-it", at: 750)] },
    ]
}
