import RondoModel

/// A small vocabulary with one word of each kind that the check reads.
enum Words {
    static var vocabulary: Vocabulary {
        var words = Vocabulary()
        words.phases = [
            phase("gather", 20, .opens), phase("explore", 20), phase("create", 30, .creates),
            phase("decide", 10, .decides), phase("reflect", 20, .closes),
        ]
        words.demands = ["seeing", "hearing", "standing", "reading", "loud"].map { Term($0, title: $0) }
        words.needs = needs
        words.supports = [interpreter, thing("loop", lifts: ["hearing"])]
        words.adaptations = [
            adaptation("read-out", lifts: ["seeing"]) { $0.onlyFor = ["low-vision"] },
            adaptation("quiet-voices", lifts: ["loud"]) { $0.scope = .everyone },
        ]
        words.features =
            ["step-free", "quiet", "tables"].map { feature($0) } + [
                feature("captions", lifts: ["hearing"], onlyFor: ["bsl"])
            ]
        words.roles = [
            role("lead"), role("scribe"), role("timekeeper"), role("welcomer", .arrival), role("wellbeing"),
            role("host", .breaks),
        ]
        words.energies = [energy("calm", -1), energy("steady", 0), energy("lively", 1)]
        words.modes = [mode("talking", talk: true), mode("listening", talk: true), mode("drawing"), mode("moving")]
        words.perspectives = [
            perspective("lived", lived: true), perspective("carer"), perspective("staff", professional: true),
        ]
        words.materials = [Term("paper", title: "Paper")]
        return words
    }

    private static var needs: [Need] {
        [
            need("wheelchair", barriers: ["standing"]) { $0.space = ["step-free"] },
            need("bsl", barriers: ["hearing"]) { $0.liftedBy = ["interpreter"] },
            need("low-vision", barriers: ["seeing", "reading"]),
            need("pauses") {
                $0.longestStretch = 40
                $0.pause = 5
            },
            need("pause-every") {
                $0.takes = .duration
                $0.longestStretch = 45
                $0.pause = 10
            },
            need("low-noise", barriers: ["loud"]) { $0.nearby = ["quiet"] },
            need("assistant") { $0.brings = 1 },
            need("arrives-from") { $0.means = .arrivesAt },
            need("leaves-by") { $0.means = .leavesAt },
            need("break-at") { $0.means = .breakAt },
        ]
    }

    private static var interpreter: SupportKind {
        var kind = SupportKind()
        kind.id = "interpreter"
        kind.title = "Interpreter"
        kind.lifts = ["hearing"]
        kind.team = Team()
        kind.team?.people = 2
        kind.team?.beyond = 45
        return kind
    }

    private static func thing(_ id: String, lifts: [String]) -> SupportKind {
        var kind = SupportKind()
        kind.id = id
        kind.title = id
        kind.lifts = lifts
        kind.isPerson = false
        return kind
    }

    static func need(_ id: String, barriers: [String] = [], _ change: (inout Need) -> Void = { _ in }) -> Need {
        var need = Need()
        need.id = id
        need.title = id
        need.barriers = barriers
        change(&need)
        return need
    }

    static func adaptation(
        _ id: String, lifts: [String], _ change: (inout Adaptation) -> Void = { _ in }
    ) -> Adaptation {
        var adaptation = Adaptation()
        adaptation.id = id
        adaptation.title = id
        adaptation.lifts = lifts
        change(&adaptation)
        return adaptation
    }

    private static func phase(_ id: String, _ share: Int, _ part: Phase.Part? = nil) -> Phase {
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

    private static func role(_ id: String, _ acts: RoleKind.Acts = .throughout) -> RoleKind {
        var role = RoleKind()
        role.id = id
        role.title = id
        role.acts = acts
        return role
    }

    private static func energy(_ id: String, _ level: Int) -> Energy {
        var energy = Energy()
        energy.id = id
        energy.title = id
        energy.level = level
        return energy
    }

    private static func mode(_ id: String, talk: Bool = false) -> Mode {
        var mode = Mode()
        mode.id = id
        mode.title = id
        mode.isTalk = talk
        return mode
    }

    private static func perspective(_ id: String, lived: Bool = false, professional: Bool = false) -> Perspective {
        var perspective = Perspective()
        perspective.id = id
        perspective.title = id
        perspective.isLived = lived
        perspective.isProfessional = professional
        return perspective
    }
}
