import RondoEngine
import RondoModel

/// `arc.order`: phases in order and inside the arc, what must stand before, and how sessions open and close.
enum ArcOrder: CompiledConstraint {
    static let id = "arc.order"
    static let kinds: [RuleKind] = [
        .phaseOrder, .strayPhases, .precedence, .decideAfterCreate, .opening, .closing, .closingBuffer,
        .emptiness,
    ]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        let phases = ground.inputs.vocabulary.phases
        let past = Set(ground.inputs.ledger.sessions.flatMap(\.activities))
        for option in problem.options.indices {
            let activity = ground.activity(of: option)
            let phase = ground.lookup.phases[activity.phase]
            let part = phase.flatMap { phases[$0].part }
            problem.options[option].phase = phase ?? 0
            problem.options[option].anywhere = activity.anywhere
            problem.options[option].opens = part == .opens
            problem.options[option].closes = part == .closes
            problem.options[option].creates = part == .creates
            problem.options[option].decides = part == .decides || activity.decides
            let first = problem.predecessors.count
            var seen: Set<String> = []
            for target in activity.after where !past.contains(target) && seen.insert(target).inserted {
                problem.predecessors.append(ground.lookup.activities[target] ?? 0)
            }
            problem.options[option].predecessors = first..<problem.predecessors.count
        }
        for (index, session) in ground.inputs.workshop.sessions.enumerated() {
            let parts = ground.inputs.workshop.arc(of: session, ground.inputs.vocabulary)
                .filter { $0.percent > 0 }.compactMap { ground.lookup.phases[$0.phase].flatMap { phases[$0].part } }
            problem.sessions[index].mustOpen = parts.contains(.opens)
            problem.sessions[index].mustClose = parts.contains(.closes)
            let taken = ground.fixed[index].places.reduce(0) { $0 + $1.span.length }
            problem.sessions[index].leastActivity = max(0, session.span.length - taken) / 2
        }
        problem.pastCreated = ground.inputs.ledger.sessions.contains { $0.created }
        return 0
    }
}
