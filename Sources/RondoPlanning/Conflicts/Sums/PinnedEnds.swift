import RondoModel

/// Pins at a time that leave no room for the opening before them or the closing after them.
enum PinnedEnds: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        facts.pinned.flatMap { pinned -> [Reason] in
            let session = facts.sessions[pinned.session]
            guard let span = pinned.span, session.session.span.covers(span) else { return [] }
            let before = session.gaps.map { min($0.end, span.start) - $0.start }.max() ?? 0
            let after = session.gaps.map { $0.end - max($0.start, span.end) }.max() ?? 0
            // A fixed buffer may stand before the closing already.
            let buffer = session.fixed.contains { facts.workshop.fixed[$0].kind == .buffer } ? 0 : Clock.grid
            return [
                reason(pinned, .opens, room: before, beside: 0, session, facts),
                reason(pinned, .closes, room: after, beside: buffer, session, facts),
            ].compactMap(\.self)
        }
    }

    private static func reason(
        _ pinned: PinnedBlock, _ part: Phase.Part, room: Int, beside buffer: Int, _ session: SessionFacts,
        _ facts: Facts
    ) -> Reason? {
        let phases = EndsWish.ends(session.session, facts.inputs).filter { $0.part == part }.map(\.id)
        guard !phases.isEmpty, !phases.contains(pinned.activity.phase),
            let shortest = facts.shortest(of: phases), room < shortest + buffer
        else { return nil }
        let id = session.session.id
        let names = phases.joined(separator: " or ")
        let (verb, side) = part == .opens ? ("opens", "before") : ("closes", "after")
        return Reason(
            "arc.order", session: id,
            "\(pinned.activity.id) is pinned at \(Clock.text(pinned.start ?? 0)), and session \(id) \(verb) with "
                + "\(names), which takes at least \(Clock.duration(shortest + buffer))"
                + (buffer > 0 ? " with its buffer" : "")
                + "; \(Clock.duration(max(0, room))) at a time are free \(side) it",
            [pinned.wish] + phases.map { EndsWish.id(id, $0) } + session.frame + facts.avoids)
    }
}

extension Facts {
    /// Minutes on the grid of the shortest activity that belongs to one of some phases and can be used; nil where there
    /// is none.
    func shortest(of phases: [String]) -> Int? {
        ground.variants.map { inputs.activities[$0.activity] }.filter { phases.contains($0.phase) }.map(\.length.min)
            .min().map { (max($0, 1) + Clock.grid - 1) / Clock.grid * Clock.grid }
    }

    /// The activities that are not to be used.
    var avoids: [WishID] { workshop.avoid.map(\.id).filter { !$0.isEmpty }.map { AvoidWish.id($0) } }
}
