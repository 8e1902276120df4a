import RondoEngine
import RondoModel

/// `balance.modes`: minutes in which people can only talk and listen.
enum BalanceModes: CompiledConstraint {
    static let id = "balance.modes"
    static let kinds: [RuleKind] = [.talkShare]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        let talk = Set(ground.inputs.vocabulary.modes.filter(\.isTalk).map(\.id))
        for option in problem.options.indices {
            problem.options[option].isTalkOnly = ground.activity(of: option).modes.allSatisfy { talk.contains($0) }
        }
        return 0
    }
}
