import RondoEngine
import RondoModel

/// `balance.phases`: minutes per phase against the arc of each session.
enum BalancePhases: CompiledConstraint {
    static let id = "balance.phases"
    static let kinds: [RuleKind] = [.phaseShares]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        let vocabulary = ground.inputs.vocabulary
        problem.phaseCount = vocabulary.phases.count
        for session in ground.inputs.workshop.sessions {
            let arc = ground.inputs.workshop.arc(of: session, vocabulary)
            for phase in vocabulary.phases {
                problem.phasePercent.append(arc.first { $0.phase == phase.id }?.percent ?? 0)
            }
        }
        return 0
    }
}
