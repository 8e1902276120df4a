import RondoEngine
import RondoModel

/// `role.rest`: the same person in the same role in two activity blocks running. It reads what `role.fair` fills.
enum RoleRest: CompiledConstraint {
    static let id = "role.rest"
    static let kinds: [RuleKind] = [.sameAgain]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int { 0 }
}
