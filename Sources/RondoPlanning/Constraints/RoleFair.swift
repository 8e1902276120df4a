import RondoEngine
import RondoModel

/// `role.fair`: minutes and turns of each willing person against their share by attendance, ledger included.
enum RoleFair: CompiledConstraint {
    static let id = "role.fair"
    static let kinds: [RuleKind] = [.fairShares]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        let roles = ground.inputs.workshop.roles
        let people = ground.inputs.workshop.people
        for (index, rule) in roles.enumerated() { problem.roles[index].rotates = rule.turns == .rotate }
        problem.attendance = people.indices.map { ground.presence.minutes(of: $0) }
        problem.pastMinutes = [Int](repeating: 0, count: people.count * roles.count)
        problem.pastTurns = problem.pastMinutes
        for session in ground.inputs.ledger.sessions {
            for entry in session.attendance {
                if let person = ground.lookup.people[entry.person] { problem.attendance[person] += entry.minutes }
            }
            for turn in session.turns {
                guard let person = ground.lookup.people[turn.person], let role = ground.lookup.roles[turn.role] else {
                    continue
                }
                problem.pastMinutes[person * roles.count + role] += turn.minutes
                problem.pastTurns[person * roles.count + role] += 1
            }
        }
        return 0
    }
}
