import RondoModel

@testable import RondoPlanning

extension Contradiction {
    /// Order, phases and lists of activities.
    static let arcs: [Contradiction] = [
        Contradiction(
            "a pinned activity is to be avoided", ["avoid/0", "pins/0"], "pin.kept",
            sentence: "create-it is pinned and on the list of what to avoid",
            way: "take create-it off the list of what to avoid"
        ) {
            $0.workshop.pins = [pin("create-it")]
            $0.workshop.avoid = [Reference("create-it")]
        },
        Contradiction(
            "a pinned activity belongs to a phase that the arc leaves out", ["arc/one", "pins/0"], "arc.order",
            sentence: "decide-it is pinned in session one, whose arc has no decide",
            way: "give decide a share in the arc of session one"
        ) {
            $0.setArc(
                of: "one",
                [
                    PhaseShare("gather", 30), PhaseShare("explore", 20), PhaseShare("create", 20),
                    PhaseShare("reflect", 30),
                ])
            $0.workshop.pins = [pin("decide-it")]
        },
        Contradiction(
            "two pins turn the arc around", ["pins/0", "pins/1"], "arc.order",
            sentence:
                "create-it at 10:30 is to create, explore-it at 11:00 is to explore, and a session goes from explore "
                + "to create", way: "drop the pin (create-it in session one at 10:30)"
        ) { $0.workshop.pins = [pin("create-it", at: 630), pin("explore-it", at: 660)] },
        Contradiction(
            "something else is pinned where the session opens", ["arc/all/gather", "pins/0", "sessions/0"], "arc.order",
            sentence: "create-it is pinned at 10:00, before anything else, and session one opens with gather",
            way: "create-it starts "
        ) { $0.workshop.pins = [pin("create-it", at: 600)] },
        Contradiction(
            "a decision is pinned before anything can be created", ["arc/all/gather", "pins/0", "sessions/0"],
            "arc.order",
            sentence:
                "decide-it decides at 10:15; something has to be created before, which takes at least 20m with the "
                + "opening, and 15m are free until then", way: "drop the pin (decide-it in session one at 10:15)",
            steps: 480
        ) { $0.workshop.pins = [pin("decide-it", at: 615)] },
        Contradiction(
            "what must come before a pinned activity is to be avoided", ["avoid/0", "pins/0"], "arc.order",
            sentence: "create-it is pinned and comes after explore-it, which cannot stand before it",
            way: "take explore-it off the list of what to avoid"
        ) {
            $0.activity("create-it") { $0.after = ["explore-it"] }
            $0.workshop.pins = [pin("create-it")]
            $0.workshop.avoid = [Reference("explore-it")]
        },
        Contradiction(
            "two activities each come after the other", ["pins/0"], "arc.order",
            sentence: "create-it is pinned and comes after explore-it, which cannot stand before it",
            way: "drop the pin (create-it in session one)"
        ) {
            $0.activity("create-it") { $0.after = ["explore-it"] }
            $0.activity("explore-it") { $0.after = ["create-it"] }
            $0.workshop.pins = [pin("create-it")]
        },
        Contradiction(
            "all that opens a session is to be avoided", ["arc/all/gather", "avoid/0"], "arc.order",
            sentence: "session one opens with gather, and no activity to gather can be used",
            way: "take gather-it off the list of what to avoid"
        ) {
            $0.workshop.avoid = [Reference("gather-it")]
        },
        Contradiction(
            "a house rule forbids what is pinned", ["pins/0", "plugins/house"], "plugin.rule",
            sentence:
                "create-it is pinned (create-it in session one), and the house rule house/no-create forbids it: Not here",
            way: "drop the pin (create-it in session one)"
        ) {
            var cost = RuleCost()
            cost.activity = "create-it"
            cost.cost = 1
            var rule = HouseRule()
            rule.id = "house/no-create"
            rule.says = "Not here"
            rule.isHard = true
            rule.costs = [cost]
            $0.rules = [rule]
            $0.workshop.pins = [pin("create-it")]
        },
    ]
}
