import RondoEngine
import RondoModel

/// `role.eligible`: holders are there for all of it. That they said yes is structural: nobody else is ever tried.
enum RoleEligible: CompiledConstraint {
    static let id = "role.eligible"
    static let kinds: [RuleKind] = [.absentHolders]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        let people = ground.inputs.workshop.people
        for (index, person) in people.enumerated() {
            problem.people[index].yesTo = ground.roleBits(person.yesTo)
        }
        for role in problem.roles.indices {
            problem.roles[role].willing = people.indices.filter {
                problem.people[$0].yesTo >> role & 1 == 1 && ground.presence.minutes(of: $0) > 0
            }
        }
        return 0
    }
}
