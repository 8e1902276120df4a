import RondoModel

/// A sound plan, built by hand: two sessions of two hours for eight people, two of whom need a support or a pause,
/// with parallel strands, pins, stock, people who stay together and apart. Nothing that must hold is broken.
enum Garden {
    /// The plan, stating of itself what the check finds.
    static var plan: Plan { small.stated }

    static var small: Small {
        var small = Small()
        small.space("studio", 12, ["step-free", "tables"])
        small.session("listen", minutes: 120)
        small.session("decide", minutes: 120)
        arrange(&small)
        people(&small)
        activities(&small)
        listen(&small)
        decide(&small)
        small.plan.inputs.rules = rules
        return small
    }

    /// The first must hold and does.
    private static var rules: [HouseRule] {
        [
            HouseRule(
                "house/must", hard: true,
                [
                    RuleCost(5) { ($0.activity, $0.after) = ("vote", "start") },
                    RuleCost(5) { ($0.activity, $0.before) = ("hello", "end") },
                    RuleCost(5) { ($0.activity, $0.session, $0.laterThan) = ("hello", "listen", 690) },
                    RuleCost(5) { ($0.person, $0.role) = ("gil", "welcomer") },
                    RuleCost(5) { ($0.person, $0.with) = ("ada", "hal") },
                ]),
            HouseRule(
                "house/wish", hard: false,
                [
                    RuleCost(1) { ($0.activity, $0.after) = ("vote", "make") },
                    RuleCost(4) { ($0.activity, $0.after, $0.session) = ("close", "buffer", "decide") },
                    RuleCost(3) { ($0.person, $0.role) = ("dov", "lead") },
                    RuleCost(2) { ($0.person, $0.with) = ("bea", "dov") },
                    RuleCost(3) { ($0.person, $0.with) = ("eve", "cal") },
                ]),
        ]
    }

    private static func arrange(_ small: inout Small) {
        small.fixed(.arrival, at: 0, length: 15)
        small.workshop.purpose = "The garden's people decide what grows next."
        small.workshop.arc = [
            arc("listen", [("gather", 15), ("explore", 75), ("reflect", 10)]),
            arc("decide", [("gather", 10), ("create", 35), ("decide", 25), ("reflect", 30)]),
        ]
        small.role("lead") { $0.minutesShare = [share("lived", 50)] }
        small.role("scribe", per: .group)
        small.role("welcomer", per: .session)
        small.role("wellbeing", per: .session) { $0.turns = .any }
        small.support("interpreters", kind: "interpreter", people: 2)
        small.workshop.groups.apart = [["ada", "hal"]]
        small.workshop.groups.together = [["ada", "gil"]]
        var paper = Stock()
        paper.id = "paper"
        paper.count = 2
        small.workshop.materials = [paper]
        small.workshop.like = [Reference("map")]
        small.workshop.avoid = [Reference("role-play")]
        small.workshop.pins = [
            pin("listen") {
                $0.activity = "hello"
                $0.after = "arrival"
            },
            pin("decide") {
                $0.activity = "vote"
                $0.at = 670
            },
            pin("listen") {
                $0.person = "cal"
                $0.role = "lead"
            },
        ]
    }

    private static func people(_ small: inout Small) {
        small.person("ada", yes: ["lead", "scribe", "welcomer"])
        small.person("bea", yes: ["lead", "scribe"])
        small.person("cal", needs: [StatedNeed("bsl")], yes: ["lead"])
        small.person("dov", needs: [StatedNeed("wheelchair")], yes: ["lead", "scribe"])
        small.person("eve", "carer", needs: [StatedNeed("pauses")], yes: ["wellbeing"])
        small.person("fay", "carer", needs: [StatedNeed("low-vision")], yes: ["welcomer", "scribe"])
        small.person("gil", "staff", yes: ["lead", "scribe"])
        small.person("hal", "staff", needs: [StatedNeed("low-noise")], yes: ["scribe"])
    }

    private static func activities(_ small: inout Small) {
        small.activity("hello", "gather") {
            $0.energy = "lively"
            $0.modes = ["moving"]
            $0.repeats = true
            $0.demands = ["hearing"]
            $0.length = LengthRange(min: 10, ideal: 15, max: 20)
        }
        small.activity("walk", "explore", .smallGroups) {
            $0.modes = ["moving", "talking"]
            $0.demands = ["standing", "hearing"]
            $0.length = LengthRange(min: 20, ideal: 25, max: 40)
            $0.adaptations = [Words.adaptation("seated-route", lifts: ["standing"])]
        }
        small.activity("map", "explore", .smallGroups) {
            $0.modes = ["drawing"]
            $0.demands = ["seeing"]
            $0.length = LengthRange(min: 20, ideal: 30, max: 40)
            $0.space = ["tables"]
        }
        small.activity("story", "explore", .smallGroups) {
            $0.modes = ["talking"]
            $0.demands = ["hearing"]
            $0.length = LengthRange(min: 20, ideal: 30, max: 40)
        }
        small.activity("make", "create", .smallGroups) {
            $0.modes = ["drawing"]
            $0.demands = ["seeing"]
            $0.length = LengthRange(min: 20, ideal: 25, max: 40)
            $0.after = ["map"]
            $0.materials = [Material("paper", Amount(1, per: .group))]
            $0.adaptations = [Words.adaptation("describe", lifts: ["seeing"]) { $0.addsLength = 5 }]
        }
        small.activity("vote", "decide") {
            $0.modes = ["talking"]
            $0.demands = ["hearing", "seeing"]
            $0.length = LengthRange(min: 15, ideal: 20, max: 30)
        }
        small.activity("close", "reflect", .solo) {
            $0.energy = "calm"
            $0.modes = ["drawing"]
            $0.repeats = true
            $0.length = LengthRange(min: 10, ideal: 15, max: 25)
        }
        small.activity("role-play", "explore")
        small.activity("secret", "explore") { $0.exposure = .high }
        small.activity("unsaid", "explore") { $0.demands = nil }
    }

    private static func listen(_ small: inout Small) {
        small.block(.arrival, 0, 15, in: "listen")
        small.block(.activity, 15, 30, in: "listen", [hello("ada", small)])
        let walk = small.strand("walk") {
            $0.groups = [["ada", "cal", "eve", "gil"], ["bea", "dov", "fay", "hal"]]
            $0.turns = [Turn("lead", "bea"), Turn("scribe", "gil", group: 0), Turn("scribe", "hal", group: 1)]
            $0.adaptations = [AppliedAdaptation("seated-route", for: ["dov"])]
            $0.supports = [SupportUse("interpreters", for: ["cal"], group: 0)]
            $0.pauses = [Pause(afterStep: 1, length: 5)]
        }
        small.block(.activity, 30, 60, in: "listen", [walk])
        small.block(.break, 60, 75, in: "listen")
        let map = small.strand("map") {
            $0.space = "studio"
            $0.people = ["ada", "bea", "eve", "gil"]
            $0.groups = [["ada", "bea", "eve", "gil"]]
            $0.turns = [Turn("lead", "ada"), Turn("scribe", "bea", group: 0)]
        }
        let story = small.strand("story") {
            $0.people = ["cal", "dov", "fay", "hal"]
            $0.groups = [["cal", "dov", "fay", "hal"]]
            $0.turns = [Turn("lead", "dov"), Turn("scribe", "fay", group: 0)]
            $0.supports = [SupportUse("interpreters", for: ["cal"])]
        }
        small.block(.activity, 75, 105, in: "listen", [map, story])
        small.block(.buffer, 105, 110, in: "listen")
        small.block(.activity, 110, 120, in: "listen", [small.strand("close") { $0.turns = [Turn("lead", "cal")] }])
        small.plan.sessions[0].turns = [Turn("welcomer", "ada"), Turn("wellbeing", "eve")]
    }

    private static func decide(_ small: inout Small) {
        small.block(.arrival, 0, 15, in: "decide")
        small.block(.activity, 15, 25, in: "decide", [hello("gil", small)])
        let make = small.strand("make") {
            $0.groups = [["ada", "dov", "fay", "gil"], ["bea", "cal", "eve", "hal"]]
            $0.turns = [Turn("lead", "bea"), Turn("scribe", "dov", group: 0), Turn("scribe", "hal", group: 1)]
            $0.adaptations = [AppliedAdaptation("describe", for: ["fay"])]
        }
        small.block(.activity, 25, 55, in: "decide", [make])
        small.block(.break, 55, 70, in: "decide")
        let vote = small.strand("vote") {
            $0.turns = [Turn("lead", "dov")]
            $0.adaptations = [AppliedAdaptation("read-out", for: ["fay"], general: true)]
            $0.supports = [SupportUse("interpreters", for: ["cal"])]
        }
        small.block(.activity, 70, 90, in: "decide", [vote])
        small.block(.buffer, 90, 95, in: "decide")
        small.block(.activity, 95, 120, in: "decide", [small.strand("close") { $0.turns = [Turn("lead", "ada")] }])
        small.plan.sessions[1].turns = [Turn("welcomer", "fay"), Turn("wellbeing", "eve")]
    }

    private static func hello(_ lead: String, _ small: Small) -> Strand {
        small.strand("hello") {
            $0.turns = [Turn("lead", lead)]
            $0.supports = [SupportUse("interpreters", for: ["cal"])]
        }
    }

    private static func arc(_ session: String, _ shares: [(String, Int)]) -> ArcWish {
        var wish = ArcWish()
        wish.session = session
        wish.shares = shares.map { PhaseShare($0.0, $0.1) }
        return wish
    }

    static func share(_ perspective: String, _ percent: Int) -> PerspectiveShare {
        var share = PerspectiveShare()
        share.perspective = perspective
        share.percent = percent
        return share
    }

    static func pin(_ session: String?, _ change: (inout Pin) -> Void) -> Pin {
        var pin = Pin()
        pin.session = session
        change(&pin)
        return pin
    }
}
