import RondoEngine
import RondoModel

/// `role.power`: minutes in a role by perspective, ledger included.
enum RolePower: CompiledConstraint {
    static let id = "role.power"
    static let kinds: [RuleKind] = [.groupShares]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        for (index, person) in ground.inputs.workshop.people.enumerated() {
            problem.people[index].perspective = ground.lookup.perspectives[person.perspective] ?? -1
        }
        for (index, rule) in ground.inputs.workshop.roles.enumerated() {
            for wish in rule.minutesShare {
                guard let perspective = ground.lookup.perspectives[wish.perspective] else { continue }
                var share = RoleShare()
                share.role = index
                share.perspective = perspective
                share.percent = wish.percent
                problem.roleShares.append(share)
            }
        }
        return 0
    }
}
