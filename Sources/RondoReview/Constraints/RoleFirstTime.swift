import RondoModel

/// Nobody is put forward at their first session, except where it is everyone's first.
enum RoleFirstTime: Constraint {
    static let id = "role.first-time"

    static func violations(in context: CheckContext) -> [Violation] {
        context.workshop.people.flatMap { person -> [Violation] in
            guard let first = FirstSession.counting(of: person.id, in: context) else { return [] }
            return context.turns(of: person.id).filter { $0.session.id == first.id }.compactMap { turn in
                violation(
                    1, at: turn.place,
                    "\(person.id) holds \(turn.role.id) in \(turn.label), their first session")
            }
        }
    }
}

/// The session where someone is new.
enum FirstSession {
    /// The first session for which a person is present, where it counts as their first.
    static func counting(of person: String, in context: CheckContext) -> CheckedSession? {
        let first = context.sessions.first { context.presence(of: person, in: $0) != nil }
        guard !context.ledgerHas(person: person), let first else { return nil }
        return context.ledger.sessions.isEmpty && first.position == 0 ? nil : first
    }
}
