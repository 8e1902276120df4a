import RondoEngine
import RondoModel

/// `role.clash`: two turns of one person at the same time, unless their roles combine.
enum RoleClash: CompiledConstraint {
    static let id = "role.clash"
    static let kinds: [RuleKind] = [.clashes]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        let rules = ground.inputs.workshop.roles
        for (index, rule) in rules.enumerated() {
            problem.roles[index].isSessionLong = rule.per == .session
            switch ground.inputs.vocabulary.roles.first(where: { $0.id == rule.id })?.acts ?? .throughout {
            case .arrival: problem.roles[index].acts = .arrival
            case .throughout: problem.roles[index].acts = .throughout
            case .breaks: problem.roles[index].acts = .breaks
            }
            for (other, second) in rules.enumerated() {
                let combine = rule.combinesWith.contains(second.id) || second.combinesWith.contains(rule.id)
                if other == index || !combine { problem.roles[index].clashes |= 1 << other }
            }
        }
        return 0
    }
}
