import RondoEngine
import RondoModel

/// `role.growth`: learners hold a role beside someone who knows it before they hold it alone.
enum RoleGrowth: CompiledConstraint {
    static let id = "role.growth"
    static let kinds: [RuleKind] = [.growth]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        let people = ground.inputs.workshop.people
        problem.pastBeside = [Int](repeating: 0, count: people.count)
        for (index, person) in people.enumerated() {
            problem.people[index].learning = ground.roleBits(person.learning)
        }
        for turn in ground.inputs.ledger.sessions.flatMap(\.turns) where turn.beside {
            if let person = ground.lookup.people[turn.person] {
                problem.pastBeside[person] |= ground.roleBits([turn.role])
            }
        }
        return 0
    }
}
