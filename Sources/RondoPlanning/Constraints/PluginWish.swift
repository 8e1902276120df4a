import RondoEngine
import RondoModel

/// `plugin.wish`: what plugins' house rules advise against.
enum PluginWish: CompiledConstraint {
    static let id = "plugin.wish"
    static let kinds: [RuleKind] = [.wishedPlacements, .wishedTurns, .wishedMeetings]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        problem.wished = problem.houseCosts(ground.inputs.rules.filter { !$0.isHard }, ground)
        return 0
    }
}
