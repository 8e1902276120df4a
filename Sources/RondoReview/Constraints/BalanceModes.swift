import RondoModel

/// Talking is not the only way to contribute.
enum BalanceModes: Constraint {
    static let id = "balance.modes"

    static func violations(in context: CheckContext) -> [Violation] {
        let talk = Set(context.vocabulary.modes.filter(\.isTalk).map(\.id))
        return context.sessions.compactMap { session in
            let total = session.strands.reduce(0) { $0 + $1.length }
            let talked = session.strands.filter { $0.activity.modes.allSatisfy(talk.contains) }
                .reduce(0) { $0 + $1.length }
            return violation(
                Arithmetic.floor(Arithmetic.positive(2 * talked - total), over: 10), at: session.place,
                "\(talked) of \(total) activity minutes in session \(session.id) offer talking only")
        }
    }
}
