import RondoEngine
import RondoModel

/// `activity.again`: what was done before, in this plan or the ledger.
enum ActivityAgain: CompiledConstraint {
    static let id = "activity.again"
    static let kinds: [RuleKind] = [.repeats]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        problem.pastActivity = [UInt8](repeating: 0, count: problem.activityCount)
        for id in ground.inputs.ledger.sessions.flatMap(\.activities) {
            if let activity = ground.lookup.activities[id] { problem.pastActivity[activity] = 1 }
        }
        for option in problem.options.indices {
            problem.options[option].repeats = ground.activity(of: option).repeats
        }
        return 0
    }
}
