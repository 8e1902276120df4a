import RondoModel

/// Each role that a block, a small group or a session needs is held.
enum RoleFilled: Constraint {
    static let id = "role.filled"

    static func violations(in context: CheckContext) -> [Violation] {
        context.sessions.flatMap { session in
            Seats.needed(by: session, in: context.workshop).compactMap { seats in
                missing(seats, from: session.turns, at: session.place, "session \(session.id)", context)
            }
                + session.strands.flatMap { strand in
                    Seats.needed(by: strand, in: context.workshop).compactMap { seats in
                        missing(
                            seats, from: strand.turns, at: strand.place(group: seats.group, of: []),
                            seats.group.map { "group \($0 + 1) of \(strand.label)" } ?? strand.label, context)
                    }
                }
        }
    }

    private static func missing(
        _ seats: Seats, from turns: [Turn], at place: Place, _ label: String, _ context: CheckContext
    ) -> Violation? {
        let held = seats.taken(by: turns, held: true)
        let willing = context.workshop.people.count { $0.yesTo.contains(seats.role) }
        return violation(
            seats.count - held, at: place, "\(label) needs \(seats.count) of \(seats.role) and has \(held)",
            remedy: willing == 0
                ? "ask people if they would say yes to \(seats.role); so far nobody has"
                : "find someone who is there and would say yes to \(seats.role); so far \(willing) have")
    }
}
