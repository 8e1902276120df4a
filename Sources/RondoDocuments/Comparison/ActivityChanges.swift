import RondoModel

/// Activities that are gone, new, elsewhere or at another time.
enum ActivityChanges {
    static func all(_ pairs: StrandPairs) -> [PlanChange] {
        let (before, after) = (pairs.before, pairs.after)
        var changes: [PlanChange] = pairs.gone.map {
            PlanChange(
                .activity, "\(pairs.name($0, in: before)) is no longer there", session: $0.session, time: $0.span.start)
        }
        for pair in pairs.replaced {
            let old = before.lookup.activityTitle(pair.before.strand.activity)
            changes.append(
                PlanChange(
                    .activity, "\(pairs.name(pair.after)) takes the place of \(old)", session: pair.after.session,
                    time: pair.after.span.start))
        }
        for strand in pairs.new {
            changes.append(
                PlanChange(
                    .activity, "\(pairs.name(strand)) is new, in \(after.lookup.spaceTitle(strand.strand.space))",
                    session: strand.session, time: strand.span.start))
        }
        let swaps = swapped(pairs.same)
        for (first, second) in swaps { changes.append(swap(pairs.same[first], pairs.same[second], pairs)) }
        let done = Set(swaps.flatMap { [$0, $1] })
        for (index, pair) in pairs.same.enumerated() where !done.contains(index) { changes += moved(pair, pairs) }
        for pair in pairs.same + pairs.replaced {
            changes += [space(pair, pairs), length(pair, pairs)].compactMap(\.self)
        }
        return changes
    }

    /// Pairs of activities that changed places in time.
    private static func swapped(_ same: [StrandPairs.Pair]) -> [(Int, Int)] {
        var swaps: [(Int, Int)] = []
        var taken: Set<Int> = []
        for a in same.indices where isMoved(same[a]) && !taken.contains(a) {
            let partner = same.indices.first { b in
                b > a && !taken.contains(b) && same[a].before.session == same[b].after.session
                    && same[b].before.session == same[a].after.session
                    && follows(same[b].after, same[a].before) && follows(same[a].after, same[b].before)
            }
            guard let partner, isMoved(same[partner]) else { continue }
            taken.formUnion([a, partner])
            swaps.append((a, partner))
        }
        return swaps
    }

    /// True where one stands at the time of the other.
    private static func follows(_ strand: ComparedStrand, _ other: ComparedStrand) -> Bool {
        strand.span.start == other.span.start
    }

    private static func isMoved(_ pair: StrandPairs.Pair) -> Bool {
        pair.before.session != pair.after.session || pair.before.span.start != pair.after.span.start
    }

    private static func swap(
        _ first: StrandPairs.Pair, _ second: StrandPairs.Pair, _ pairs: StrandPairs
    ) -> PlanChange {
        let a = pairs.after.lookup.activityTitle(first.after.strand.activity)
        let b = pairs.after.lookup.activityTitle(second.after.strand.activity)
        return PlanChange(
            .time,
            "\(a) and \(b) change places: \(pairs.name(first.after)), \(pairs.name(second.after))",
            session: first.after.session, time: first.after.span.start)
    }

    private static func moved(_ pair: StrandPairs.Pair, _ pairs: StrandPairs) -> [PlanChange] {
        guard isMoved(pair) else { return [] }
        let title = pairs.after.lookup.activityTitle(pair.after.strand.activity)
        let (old, new) = (pair.before, pair.after)
        let text: String
        if old.session == new.session {
            text =
                "\(title) is at \(Clock.text(new.span.start)) instead of \(Clock.text(old.span.start))"
                + pairs.after.aside(new.session)
        } else {
            text =
                "\(title) is in \(pairs.after.lookup.sessionTitle(new.session)) at \(Clock.text(new.span.start)) "
                + "instead of \(pairs.before.lookup.sessionTitle(old.session)) at \(Clock.text(old.span.start))"
        }
        return [PlanChange(.time, text, session: new.session, time: new.span.start)]
    }

    private static func space(_ pair: StrandPairs.Pair, _ pairs: StrandPairs) -> PlanChange? {
        guard pair.before.strand.space != pair.after.strand.space else { return nil }
        return PlanChange(
            .space,
            "\(pairs.name(pair.after)) is in \(pairs.after.lookup.spaceTitle(pair.after.strand.space)) instead of "
                + pairs.before.lookup.spaceTitle(pair.before.strand.space),
            session: pair.after.session, time: pair.after.span.start)
    }

    private static func length(_ pair: StrandPairs.Pair, _ pairs: StrandPairs) -> PlanChange? {
        let difference = pair.after.span.length - pair.before.span.length
        guard difference != 0, pair.before.strand.activity == pair.after.strand.activity else { return nil }
        return PlanChange(
            .length,
            "\(pairs.name(pair.after)) is \(abs(difference)) minutes \(difference > 0 ? "longer" : "shorter"): "
                + "\(pair.after.span.length) instead of \(pair.before.span.length)",
            session: pair.after.session, time: pair.after.span.start)
    }
}
