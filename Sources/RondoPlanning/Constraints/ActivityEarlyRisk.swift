import RondoEngine
import RondoModel

/// `activity.early-risk`: exposing activities before the group has spent time together.
enum ActivityEarlyRisk: CompiledConstraint {
    static let id = "activity.early-risk"
    static let kinds: [RuleKind] = [.earlyRisk]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        problem.hasPast = !ground.inputs.ledger.sessions.isEmpty
        for option in problem.options.indices {
            switch ground.activity(of: option).exposure {
            case .low: problem.options[option].exposure = 0
            case .medium: problem.options[option].exposure = 1
            case .high: problem.options[option].exposure = 2
            }
        }
        return 0
    }
}
