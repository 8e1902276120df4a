import RondoEngine
import RondoModel

/// `balance.energy`: lively and calm in turn, and a lift after a meal.
enum BalanceEnergy: CompiledConstraint {
    static let id = "balance.energy"
    static let kinds: [RuleKind] = [.energySteps]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        for option in problem.options.indices {
            let energy = ground.activity(of: option).energy
            let level = ground.inputs.vocabulary.energies.first { $0.id == energy }?.level ?? 0
            problem.options[option].energy = level.signum()
        }
        return 0
    }
}
