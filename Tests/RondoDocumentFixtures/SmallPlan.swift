package import RondoModel

/// A plan made by hand: groups, adaptations, supports, two strands side by side, a pause, an unfilled turn, a history.
package enum SmallPlan {
    package static func plan() -> Plan {
        var plan = Plan()
        plan.inputs.workshop = SmallWorkshop.workshop()
        plan.inputs.activities = SmallLibrary.activities()
        plan.inputs.vocabulary = SmallVocabulary.vocabulary()
        plan.inputs.ledger = ledger()
        plan.sessions = [listen(), make()]
        plan.unmet = [
            Violation("role.filled", 1, at: Place(session: "listen", block: 3), "nobody holds scribe in group 2"),
            Violation(
                "access.barrier", 1, at: Place(session: "make", block: 1, people: ["cerys"]),
                "cerys can't take part in community-map", remedy: "use an adaptation that lifts seeing"),
        ]
        return plan
    }

    private static let everyone = ["amara", "ben", "cerys", "dev", "elsie", "gwen", "jo", "kofi"]

    private static func block(
        _ start: Int, _ end: Int, _ kind: BlockKind = .activity, _ strands: [Strand] = [], title: String? = nil
    ) -> PlannedBlock {
        var block = PlannedBlock()
        block.kind = kind
        block.span = TimeSpan(start, end)
        block.title = title
        block.strands = strands
        return block
    }

    private static func strand(_ activity: String, _ space: String, _ people: [String], _ turns: [Turn]) -> Strand {
        var strand = Strand()
        strand.activity = activity
        strand.space = space
        strand.people = people
        strand.turns = turns
        return strand
    }

    private static func use(_ id: String, _ people: [String], general: Bool = false) -> AppliedAdaptation {
        var use = AppliedAdaptation()
        use.id = id
        use.isGeneral = general
        use.people = people
        return use
    }

    private static func support(_ id: String, _ count: Int, _ people: [String], group: Int? = nil) -> SupportUse {
        var use = SupportUse()
        use.support = id
        use.count = count
        use.group = group
        use.people = people
        return use
    }

    /// 10:00 arrival, 10:15 circle, 10:35 break, 10:45 journey in two groups, 11:45 spare time, 11:50 closing.
    private static func listen() -> PlannedSession {
        var circle = strand("welcome-circle", "hall", everyone, [Turn("lead", "gwen"), Turn("lead", "ben")])
        circle.supports = [support("interpreters", 1, ["amara"])]
        var journey = strand(
            "journey-map", "hall", everyone,
            [
                Turn("lead", "amara"), Turn("lead", "jo"), Turn("timekeeper", "dev"),
                Turn("scribe", "gwen", group: 0), Turn("scribe", nil, group: 1),
            ])
        journey.groups = [["amara", "cerys", "gwen", "jo"], ["ben", "dev", "elsie", "kofi"]]
        journey.adaptations = [
            use("spoken-map", ["cerys"]), use("floor-map", ["ben"]), use("large-print", ["cerys"], general: true),
        ]
        journey.supports = [support("interpreters", 2, ["amara"], group: 0), support("loop", 1, ["elsie"])]
        journey.pauses = [Pause(afterStep: 2, length: 5)]
        let closing = strand("closing-round", "hall", everyone, [Turn("lead", "cerys"), Turn("lead", "gwen")])
        var session = PlannedSession()
        session.session = "listen"
        session.blocks = [
            block(600, 615, .arrival), block(615, 635, .activity, [circle]), block(635, 645, .break),
            block(645, 705, .activity, [journey]), block(705, 710, .buffer), block(710, 720, .activity, [closing]),
        ]
        session.turns = [Turn("welcomer", "amara"), Turn("wellbeing", "gwen")]
        return session
    }

    /// 10:00 two strands side by side, 10:45 lunch, 11:20 closing.
    private static func make() -> PlannedSession {
        let map = strand("community-map", "hall", ["amara", "cerys", "gwen", "jo", "kofi"], [Turn("lead", "amara")])
        let collage = strand("collage", "garden-room", ["ben", "dev", "elsie"], [Turn("lead", "ben")])
        let closing = strand("closing-round", "hall", everyone, [Turn("lead", "jo"), Turn("lead", "amara")])
        var session = PlannedSession()
        session.session = "make"
        session.blocks = [
            block(600, 645, .activity, [map, collage]), block(645, 680, .meal, title: "Lunch"),
            block(680, 690, .activity, [closing]),
        ]
        session.turns = [Turn("welcomer", nil), Turn("wellbeing", "gwen")]
        return session
    }

    private static func ledger() -> Ledger {
        var turn = PastTurn()
        turn.person = "ben"
        turn.role = "lead"
        turn.minutes = 30
        turn.beside = true
        var session = PastSession()
        session.workshop = "day-centre-pilot"
        session.session = "first"
        session.turns = [turn]
        var ledger = Ledger()
        ledger.sessions = [session]
        return ledger
    }
}
