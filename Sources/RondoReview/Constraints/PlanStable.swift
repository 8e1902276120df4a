import RondoModel

/// When planning again, all stays that need not change.
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
            let people = blocks.flatMap { block in
                block.strands.flatMap { regrouped($0, from: block.span.start, in: session, context) }
            }
            return strands + people + turns + earlier.turns.compactMap { lost($0, of: nil, in: session, context) }
        }
    }

    private static func moved(_ strand: Strand, from start: Int, to session: CheckedSession) -> Violation? {
        guard let now = now(strand, from: start, in: session) else {
            return violation(
                3, at: session.place, "\(strand.activity) at \(Clock.text(start)) in session \(session.id) is gone")
        }
        let units = (now.span.start == start ? 0 : 1) + (now.space == strand.space ? 0 : 1)
        return violation(
            units, at: now.place,
            "\(now.label) was at \(Clock.text(start)) in space \(strand.space) and is now in space \(now.space)")
    }

    /// The strand in which an earlier one goes on.
    private static func now(_ strand: Strand, from start: Int, in session: CheckedSession) -> CheckedStrand? {
        let same = session.strands.filter { $0.activity.id == strand.activity }
        return same.first { $0.span.start == start } ?? same.first
    }

    /// People who are in another strand than they were, or sit with mostly others.
    private static func regrouped(
        _ strand: Strand, from start: Int, in session: CheckedSession, _ context: CheckContext
    ) -> [Violation] {
        guard let now = now(strand, from: start, in: session),
            let block = session.blocks.first(where: { $0.index == now.block })
        else { return [] }
        var seen: Set<String> = []
        return strand.people.compactMap { person in
            guard seen.insert(person).inserted, context.person(person) != nil,
                context.takesPart(person, in: block, of: session)
            else { return nil }
            guard now.listed.contains(person) else {
                return violation(
                    1, at: now.place(of: [person]), "\(person) was in \(now.label) and is now in another strand")
            }
            guard !now.groups.isEmpty, let mine = group(of: person, in: strand) else { return nil }
            let known = Set(strand.people).filter {
                $0 != person && now.listed.contains($0) && context.person($0) != nil
                    && group(of: $0, in: strand) == mine
            }
            let groups = Set(now.groups(of: person))
            let kept = known.filter { !groups.isDisjoint(with: now.groups(of: $0)) }
            return violation(
                2 * kept.count < known.count ? 1 : 0, at: now.place(of: [person]),
                "\(person) sits with mostly others in \(now.label) than before")
        }
    }

    /// The first small group that lists a person, by index.
    private static func group(of person: String, in strand: Strand) -> Int? {
        strand.groups.firstIndex { $0.contains(person) }
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
