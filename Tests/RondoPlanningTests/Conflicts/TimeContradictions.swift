import RondoModel

@testable import RondoPlanning

extension Contradiction {
    /// Minutes against minutes.
    static let times: [Contradiction] = [
        Contradiction(
            "two fixed points overlap", ["fixed/0", "fixed/1"], "time.window",
            sentence:
                "the meal stands from 11:00 to 11:30 in session one, and the buffer stands from 11:20 to 11:30 in "
                + "session one", way: "the buffer starts "
        ) { $0.workshop.fixed = [fixed(.meal, at: 660, 30), fixed(.buffer, at: 680, 10)] },
        Contradiction(
            "a fixed point lies outside its session", ["fixed/0", "sessions/0"], "time.window",
            sentence: "the meal stands from 11:45 to 12:15 in session one, and session one goes from 10:00 to 12:00",
            way: "the meal is "
        ) { $0.workshop.fixed = [fixed(.meal, at: 705, 30)] },
        Contradiction(
            "a pin stands in the meal", ["fixed/0", "pins/0"], "pin.kept",
            sentence:
                "create-it stands from 11:00 to 11:10 at least, and the meal stands from 10:50 to 11:10 in session one",
            way: "the meal starts "
        ) {
            $0.workshop.fixed = [fixed(.meal, at: 650, 20)]
            $0.workshop.pins = [pin("create-it", at: 660)]
        },
        Contradiction(
            "a pin runs into the break that follows", ["fixed/0", "pins/0"], "pin.kept",
            sentence:
                "create-it stands from 10:45 to 11:15 at least, and the break stands from 11:00 to 11:15 in session one",
            way: "the break starts "
        ) {
            $0.workshop.fixed = [fixed(.break, at: 660, 15)]
            $0.workshop.pins = [pin("create-it", at: 645, length: 30)]
        },
        Contradiction(
            "a pin stands after the end of its session", ["pins/0", "sessions/0"], "pin.kept",
            sentence: "create-it stands from 12:00 to 12:10 at least, and session one goes from 10:00 to 12:00",
            way: "create-it starts "
        ) { $0.workshop.pins = [pin("create-it", at: 720)] },
        Contradiction(
            "a pin follows a meal that there isn't", ["pins/0"], "pin.kept",
            sentence: "create-it is pinned after the meal, and session one has none",
            way: "drop the pin (create-it in session one after meal)"
        ) { $0.workshop.pins = [pin("create-it", after: "meal")] },
        Contradiction(
            "two pins overlap", ["pins/0", "pins/1"], "pin.kept",
            sentence:
                "explore-it at 10:40 and create-it at 10:45 overlap; what runs side by side starts and ends together",
            way: "create-it starts "
        ) { $0.workshop.pins = [pin("explore-it", at: 640), pin("create-it", at: 645)] },
        Contradiction(
            "two activities are pinned at once and one may run", ["pins/0", "pins/1"], "pin.kept",
            sentence:
                "explore-it at 10:40 and create-it at 10:40 are pinned, and one activity runs at once in session one",
            way: "create-it starts "
        ) { $0.workshop.pins = [pin("explore-it", at: 640), pin("create-it", at: 640)] },
        Contradiction(
            "a pin is shorter than its activity can be", ["pins/0"], "time.length",
            sentence: "create-it is pinned for 5m and takes at least 10m",
            way: "create-it is "
        ) { $0.workshop.pins = [pin("create-it", length: 5)] },
        Contradiction(
            "a pin is longer than its activity can be", ["pins/0"], "time.length",
            sentence: "create-it is pinned for 1h and takes at most 30m",
            way: "create-it is "
        ) {
            $0.workshop.pins = [pin("create-it", length: 60)]
        },
        Contradiction(
            "a round of everybody takes longer than its pin", ["pins/0"], "time.length",
            sentence: "create-it is pinned for 20m and takes at least 28m, 7 minutes for each of 4",
            way: "create-it is "
        ) {
            $0.activity("create-it") { $0.length.each = 7 }
            $0.workshop.pins = [pin("create-it", length: 20)]
        },
        Contradiction(
            "a pinned activity is longer than anyone goes without a break", ["breaks", "pins/0"], "time.break",
            sentence: "create-it takes at least 1h 5m, and nobody goes longer than 1h without a break",
            way: "ask everyone: is 1h 5m without a break all right?"
        ) {
            $0.activity("create-it") { $0.length = LengthRange(min: 65, ideal: 65, max: 90) }
            $0.workshop.pins = [pin("create-it")]
        },
        Contradiction(
            "a pin stands so late that nothing can close after it", ["arc/all/reflect", "pins/0", "sessions/0"],
            "arc.order",
            sentence:
                "create-it is pinned at 11:40, and session one closes with reflect, which takes at least 15m with its "
                + "buffer; 10m at a time are free after it", way: "create-it starts "
        ) { $0.workshop.pins = [pin("create-it", at: 700)] },
        Contradiction(
            "closing takes longer than anyone goes without a break", ["arc/all/reflect", "breaks"], "time.break",
            sentence:
                "session one closes with reflect, which takes at least 30m with the buffer before it, and nobody goes "
                + "longer than 25m without a break", way: "ask everyone: is 30m without a break all right?"
        ) {
            $0.activity("reflect-it") { $0.length.min = 25 }
            $0.workshop.breaks.longestStretch = 25
        },
        Contradiction(
            "a session is too short for how it opens and closes", ["arc/one/gather", "arc/one/reflect", "sessions/0"],
            "time.length",
            sentence: "session one needs room for gather (10m), reflect with its buffer (15m), and has 20m free",
            way: "session one ends "
        ) {
            $0.setArc(of: "one", [PhaseShare("gather", 50), PhaseShare("reflect", 50)])
            $0.workshop.sessions[0].span = TimeSpan(600, 620)
        },
        Contradiction(
            "a meal leaves no room for a pinned activity", ["fixed/0", "pins/0", "sessions/0"], "time.length",
            way: "the meal starts "
        ) {
            $0.activity("create-it") { $0.length = LengthRange(min: 30, ideal: 30, max: 30) }
            $0.workshop.sessions[0].span = TimeSpan(600, 660)
            $0.workshop.fixed = [fixed(.meal, at: 625, 10)]
            $0.workshop.pins = [pin("create-it")]
            $0.setArc(of: "one", [PhaseShare("explore", 50), PhaseShare("create", 50)])
        },
        Contradiction(
            "fixed points cut the session to pieces",
            ["fixed/0", "fixed/1", "fixed/2", "fixed/3", "sessions/0"], "arc.order",
            way: "the buffer starts "
        ) {
            $0.workshop.sessions[0].span = TimeSpan(600, 645)
            $0.setArc(of: "one", [PhaseShare("explore", 50), PhaseShare("create", 50)])
            $0.workshop.fixed = [
                fixed(.arrival, at: 600, 5), fixed(.buffer, at: 610, 5), fixed(.meal, at: 620, 15),
                fixed(.break, at: 640, 5),
            ]
        },
    ]
}
