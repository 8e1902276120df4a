import RondoModel

/// Who does something else than before where several things run side by side, and who sits with mostly others.
enum GroupChanges {
    static func all(_ pairs: StrandPairs) -> [PlanChange] {
        pairs.same.flatMap { regrouped($0, pairs) } + pairs.after.sessions.flatMap { elsewhere($0, pairs) }
            + pairs.replaced.flatMap { dealt($0.after, pairs) } + pairs.new.flatMap { dealt($0, pairs) }
    }

    /// People who sit with mostly others; where they are most of a strand, all its groups are told once.
    private static func regrouped(_ pair: StrandPairs.Pair, _ pairs: StrandPairs) -> [PlanChange] {
        let (old, new) = (pair.before.strand, pair.after.strand)
        guard !new.groups.isEmpty else { return [] }
        if old.groups.isEmpty { return dealt(pair.after, pairs) }
        let moved = new.people.filter { person in
            guard let mine = old.groups.first(where: { $0.contains(person) }),
                let now = new.groups.first(where: { $0.contains(person) })
            else { return old.people.contains(person) == false }
            let known = mine.filter { $0 != person && new.people.contains($0) }
            return 2 * known.count { now.contains($0) } < known.count
        }
        if moved.isEmpty { return [] }
        if 2 * moved.count > new.people.count { return dealt(pair.after, pairs) }
        return moved.map { person in
            let others = (new.groups.first { $0.contains(person) } ?? []).filter { $0 != person }
            return PlanChange(
                .group,
                "\(pairs.after.lookup.name(person)) sits with \(names(others, pairs)) in \(pairs.name(pair.after))",
                session: pair.after.session, time: pair.after.span.start, people: [person])
        }
    }

    /// All groups of a strand, as those who sit there need to know them.
    private static func dealt(_ strand: ComparedStrand, _ pairs: StrandPairs) -> [PlanChange] {
        guard strand.strand.groups.count > 1 else { return [] }
        let groups = strand.strand.groups.map { names($0, pairs) }.joined(separator: "; ")
        return [
            PlanChange(
                .group, "The small groups of \(pairs.name(strand)) are new: \(groups)", session: strand.session,
                time: strand.span.start, people: strand.strand.people)
        ]
    }

    /// People who do another activity than they did in a block with several.
    private static func elsewhere(_ session: PlannedSession, _ pairs: StrandPairs) -> [PlanChange] {
        session.blocks.filter { $0.strands.count > 1 }.flatMap { block in
            block.strands.flatMap { strand -> [PlanChange] in
                let here = ComparedStrand(
                    session: session.session, span: block.span, strand: strand, isParallel: true)
                guard let pair = (pairs.same + pairs.replaced).first(where: { $0.after == here }) else { return [] }
                let old = Set(pair.before.strand.people)
                return strand.people.filter { !old.contains($0) && pairs.before.has($0) }.compactMap { person in
                    let other = (pairs.same + pairs.replaced).first {
                        $0.before.strand.people.contains(person) && $0.after.session == here.session
                            && $0.after.span == here.span
                    }
                    guard let other else { return nil }
                    return PlanChange(
                        .strand,
                        "\(pairs.after.lookup.name(person)) is in \(pairs.name(here)) instead of "
                            + pairs.before.lookup.activityTitle(other.before.strand.activity),
                        session: here.session, time: here.span.start, people: [person])
                }
            }
        }
    }

    private static func names(_ people: [String], _ pairs: StrandPairs) -> String {
        people.isEmpty ? "nobody" : people.map(pairs.after.lookup.name).inWords
    }
}
