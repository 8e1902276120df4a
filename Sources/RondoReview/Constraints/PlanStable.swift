import RondoModel

/// When planning again, as little moves as possible.
enum PlanStable: Constraint {
    static let id = "plan.stable"

    static func violations(in context: CheckContext) -> [Violation] {
        (context.earlier?.sessions ?? []).flatMap { earlier -> [Violation] in
            guard let session = context.sessions.first(where: { $0.id == earlier.session }) else { return [] }
            let blocks = earlier.blocks.filter { $0.kind == .activity }
            let strands = blocks.flatMap { block in
                block.strands.compactMap { moved($0, from: block.span.start, to: session) }
            }
            let turns = blocks.flatMap(\.strands).flatMap { strand in
                strand.turns.compactMap { lost($0, of: strand.activity, in: session, context) }
            }
            return strands + turns + earlier.turns.compactMap { lost($0, of: nil, in: session, context) }
        }
    }

    private static func moved(_ strand: Strand, from start: Int, to session: CheckedSession) -> Violation? {
        let same = session.strands.filter { $0.activity.id == strand.activity }
        guard let now = same.first(where: { $0.span.start == start }) ?? same.first else {
            return violation(
                3, at: session.place, "\(strand.activity) at \(Clock.text(start)) in session \(session.id) is gone")
        }
        let units = (now.span.start == start ? 0 : 1) + (now.space == strand.space ? 0 : 1)
        return violation(
            units, at: now.place,
            "\(now.label) was at \(Clock.text(start)) in space \(strand.space) and is now in space \(now.space)")
    }

    private static func lost(
        _ turn: Turn, of activity: String?, in session: CheckedSession, _ context: CheckContext
    ) -> Violation? {
        guard let person = turn.person, context.person(person) != nil else { return nil }
        let kept = context.turns(of: person).contains {
            $0.session.id == session.id && $0.role.id == turn.role && $0.strand?.activity.id == activity
        }
        return violation(
            kept ? 0 : 1, at: Place(session: session.id, people: [person]),
            "\(person) held \(turn.role) in \(activity ?? "the whole session") of session \(session.id) and no longer does"
        )
    }
}
