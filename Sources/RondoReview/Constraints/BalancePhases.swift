import RondoModel

/// Time per phase is near the wanted share.
enum BalancePhases: Constraint {
    static let id = "balance.phases"

    static func violations(in context: CheckContext) -> [Violation] {
        context.sessions.flatMap { session -> [Violation] in
            let total = session.strands.reduce(0) { $0 + $1.length }
            guard total > 0 else {
                return [
                    violation(100, at: session.place, "session \(session.id) has no activity time")
                ].compactMap(\.self)
            }
            return context.vocabulary.phases.compactMap { phase in
                let minutes = session.strands.filter { $0.activity.phase == phase.id }.reduce(0) { $0 + $1.length }
                let wanted = session.share(of: phase.id)
                return violation(
                    Arithmetic.floor(abs(100 * minutes - wanted * total), over: total), at: session.place,
                    "phase \(phase.id) has \(minutes) of \(total) activity minutes in session \(session.id), "
                        + "wanted are \(wanted) percent")
            }
        }
    }
}
