import RondoEngine
import RondoModel

/// `role.first-time`: turns in the first session of somebody new.
enum RoleFirstTime: CompiledConstraint {
    static let id = "role.first-time"
    static let kinds: [RuleKind] = [.firstTurns]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        let people = ground.inputs.workshop.people.count
        let ledger = ground.inputs.ledger.sessions
        let known = Set(ledger.flatMap { $0.attendance.map(\.person) + $0.turns.map(\.person) })
        problem.firstTime = [UInt8](repeating: 0, count: problem.sessions.count * people)
        for (index, person) in ground.inputs.workshop.people.enumerated() where !known.contains(person.id) {
            guard let first = problem.sessions.indices.first(where: { ground.presence.span($0, index).length > 0 })
            else { continue }
            if ledger.isEmpty, first == 0 { continue }
            problem.firstTime[first * people + index] = 1
        }
        return 0
    }
}
