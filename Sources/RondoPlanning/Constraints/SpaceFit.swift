import RondoEngine
import RondoModel

/// `space.fit`: one strand a space, capacity, features, a space kept free, and time to move.
enum SpaceFit: CompiledConstraint {
    static let id = "space.fit"
    static let kinds: [RuleKind] = [.doubleBooking, .capacity, .requiredFeatures, .keptFree, .travel]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        let workshop = ground.inputs.workshop
        problem.movingTime = workshop.movingBetweenSpaces
        for (index, space) in workshop.spaces.enumerated() {
            problem.spaces[index].capacity = space.capacity
            problem.spaces[index].features = Int(ground.features.set(space.features))
            problem.spaces[index].isOnline = space.isOnline
        }
        for index in workshop.people.indices {
            let profile = ground.classes.profiles[ground.classes.profileOf[index]]
            let needs = profile.needs.compactMap { ground.lookup.needs[$0] }.map { ground.inputs.vocabulary.needs[$0] }
            problem.people[index].heads = 1 + needs.reduce(0) { $0 + $1.brings }
            problem.people[index].features = Int(ground.features.set(needs.flatMap(\.space)))
            problem.people[index].nearby = Int(ground.features.set(needs.flatMap(\.nearby)))
        }
        for option in problem.options.indices {
            let asked = ground.activity(of: option).space + ground.changes(of: option).flatMap(\.adaptation.space)
            problem.options[option].features = Int(ground.features.set(asked))
        }
        return 0
    }
}
