import RondoEngine
import RondoModel

/// `group.mix`: people alone of their perspective in a group, and professionals beyond their share.
enum GroupMix: CompiledConstraint {
    static let id = "group.mix"
    static let kinds: [RuleKind] = [.mixture]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        let professional = Set(ground.inputs.vocabulary.perspectives.filter(\.isProfessional).map(\.id))
        for (index, person) in ground.inputs.workshop.people.enumerated() {
            problem.people[index].isProfessional = professional.contains(person.perspective)
        }
        problem.professionalsAtMost = ground.inputs.workshop.groups.professionalsAtMost
        return 0
    }
}
