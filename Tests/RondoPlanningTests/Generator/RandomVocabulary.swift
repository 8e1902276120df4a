import RondoModel

/// A small vocabulary with one word for each thing that the planner treats in its own way.
enum RandomVocabulary {
    static let demands = [
        "seeing", "hearing", "speaking", "reading", "writing", "standing", "moving", "loud", "quick", "touch",
    ]

    static let vocabulary: Vocabulary = {
        var result = Vocabulary()
        result.phases = [
            phase("gather", 15, .opens), phase("explore", 25, nil), phase("create", 30, .creates),
            phase("decide", 15, .decides), phase("reflect", 15, .closes),
        ]
        result.demands = demands.map { Term($0, title: $0) }
        result.needs = needs
        result.supports = supports
        result.adaptations = adaptations
        result.features = [
            feature("step-free"), feature("quiet"), feature("tables"), feature("wall"), feature("floor"),
            feature("loop", lifts: ["hearing"], onlyFor: ["loop-user"]),
            feature("captions", lifts: ["hearing"], onlyFor: ["loop-user", "lip-reads"]),
        ]
        result.roles = ["lead", "timekeeper", "scribe", "welcomer", "wellbeing", "kitchen"].map { id in
            var role = RoleKind()
            role.id = id
            role.title = id
            role.acts = id == "welcomer" ? .arrival : id == "kitchen" ? .breaks : .throughout
            return role
        }
        result.energies = [("calm", -1), ("steady", 0), ("lively", 1)].map { id, level in
            var energy = Energy()
            energy.id = id
            energy.level = level
            return energy
        }
        result.modes = ["talking", "listening", "drawing", "making"].map { id in
            var mode = Mode()
            mode.id = id
            mode.isTalk = id == "talking" || id == "listening"
            return mode
        }
        result.perspectives = ["lived", "carer", "staff", "commissioner"].map { id in
            var perspective = Perspective()
            perspective.id = id
            perspective.isProfessional = id == "staff" || id == "commissioner"
            perspective.isLived = id == "lived"
            return perspective
        }
        return result
    }()

    private static func phase(_ id: String, _ share: Int, _ part: Phase.Part?) -> Phase {
        var phase = Phase()
        phase.id = id
        phase.title = id
        phase.share = share
        phase.part = part
        return phase
    }

    private static func feature(_ id: String, lifts: [String] = [], onlyFor: [String] = []) -> Feature {
        var feature = Feature()
        feature.id = id
        feature.title = id
        feature.lifts = lifts
        feature.onlyFor = onlyFor
        return feature
    }

    private static func need(_ id: String, _ barriers: [String], _ change: (inout Need) -> Void = { _ in }) -> Need {
        var need = Need()
        need.id = id
        need.title = id
        need.barriers = barriers
        change(&need)
        return need
    }

    private static let needs = [
        need("wheelchair", ["standing"]) { $0.space = ["step-free"] },
        need("seated", ["standing", "moving"]),
        need("bsl", ["hearing", "speaking"]) { $0.liftedBy = ["interpreter"] },
        need("loop-user", ["hearing"]) { $0.liftedBy = ["loop-box"] },
        need("lip-reads", ["hearing"]) { $0.liftedBy = ["interpreter"] },
        need("low-vision", ["seeing", "reading"]) { $0.liftedBy = ["reader"] },
        need("no-writing", ["writing"]) { $0.liftedBy = ["note-taker", "reader"] },
        need("low-noise", ["loud"]) { $0.nearby = ["quiet"] },
        need("no-touch", ["touch"]),
        need("more-time", ["quick"]),
        need("assistant", []) { $0.brings = 1 },
        need("pauses", []) {
            $0.longestStretch = 40
            $0.pause = 5
        },
        need("pause-every", []) {
            $0.longestStretch = 45
            $0.takes = .duration
            $0.pause = 10
        },
        need("break-at", []) {
            $0.takes = .time
            $0.means = .breakAt
        },
        need("arrives", []) {
            $0.takes = .time
            $0.means = .arrivesAt
        },
        need("leaves", []) {
            $0.takes = .time
            $0.means = .leavesAt
        },
    ]

    private static let supports: [SupportKind] = [
        ("interpreter", ["hearing", "speaking"], 1, Team?.some(team(2, beyond: 30)), Int?.none, true),
        ("reader", ["reading", "writing", "seeing"], 2, nil, 40, true),
        ("note-taker", ["writing"], 1, team(2, beyond: 45), nil, true),
        ("loop-box", ["hearing"], 1, nil, nil, false),
    ].map { id, lifts, places, team, stretch, isPerson in
        var kind = SupportKind()
        kind.id = id
        kind.lifts = lifts
        kind.groupsAtOnce = places
        kind.team = team
        kind.longestStretch = stretch
        kind.isPerson = isPerson
        return kind
    }

    private static func team(_ people: Int, beyond: Int) -> Team {
        var team = Team()
        team.people = people
        team.beyond = beyond
        return team
    }

    private static let adaptations = [
        adaptation("large-print", lifts: ["reading"]) { $0.onlyFor = ["low-vision"] },
        adaptation("read-out", lifts: ["reading"]) {
            $0.scope = .everyone
            $0.addsLength = 5
            $0.raises = ["loud"]
            $0.notFor = ["low-noise"]
        },
        adaptation("chairs", lifts: ["standing"]) { _ in },
        adaptation("one-voice", lifts: ["hearing"]) {
            $0.scope = .everyone
            $0.onlyFor = ["lip-reads"]
        },
        adaptation("time-to-think", lifts: ["quick"]) {
            $0.scope = .everyone
            $0.addsLength = 5
        },
        adaptation("in-pairs", lifts: ["speaking"]) {
            $0.addsLength = 5
            $0.raises = ["touch"]
        },
    ]

    private static func adaptation(
        _ id: String, lifts: [String], _ change: (inout Adaptation) -> Void
    ) -> Adaptation {
        var adaptation = Adaptation()
        adaptation.id = id
        adaptation.title = id
        adaptation.lifts = lifts
        change(&adaptation)
        return adaptation
    }
}
