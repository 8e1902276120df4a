import RondoEngine
import RondoModel

/// `plugin.rule`: what plugins' house rules forbid.
enum PluginRule: CompiledConstraint {
    static let id = "plugin.rule"
    static let kinds: [RuleKind] = [.ruledPlacements, .ruledTurns, .ruledMeetings]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        problem.ruled = problem.houseCosts(ground.inputs.rules.filter(\.isHard), ground)
        return 0
    }
}
