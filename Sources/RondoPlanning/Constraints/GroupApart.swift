import RondoEngine
import RondoModel

/// `group.apart`: pairs of the workshop's lists that are in one group.
enum GroupApart: CompiledConstraint {
    static let id = "group.apart"
    static let kinds: [RuleKind] = [.forcedPairs]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        problem.mark(ground.pairs(in: ground.inputs.workshop.groups.apart), PairFlag.apart)
        return 0
    }
}
