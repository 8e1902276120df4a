import RondoEngine
import RondoModel

/// `role.variety`: the same role again before another. It reads what `role.fair` and `role.eligible` fill.
enum RoleVariety: CompiledConstraint {
    static let id = "role.variety"
    static let kinds: [RuleKind] = [.variety]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int { 0 }
}
