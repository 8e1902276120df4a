import RondoModel

/// A pinned decision before which nothing can be created.
enum PinnedDecision: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        guard !facts.inputs.ledger.sessions.contains(where: \.created) else { return [] }
        let vocabulary = facts.inputs.vocabulary
        return facts.pinned.compactMap { pinned in
            let part = vocabulary.phases.first { $0.id == pinned.activity.phase }?.part
            guard pinned.activity.decides || part == .decides else { return nil }
            let before = facts.sessions.prefix(pinned.session)
            guard !before.contains(where: { canCreate($0, facts) }) else { return nil }
            let session = facts.sessions[pinned.session]
            let id = session.session.id
            let arcs = (before.map(\.session.id) + [id]).map { PhasesWish.id($0) }
            guard canCreate(session, facts) else {
                return Reason(
                    "arc.order", session: nil,
                    "\(pinned.activity.id) decides in session \(id), and no arc up to then has a phase that creates",
                    [pinned.wish] + arcs)
            }
            guard let start = pinned.start else { return nil }
            let creates = shortest(.creates, facts)
            let opens = EndsWish.ends(session.session, facts.inputs).filter { $0.part == .opens }
            let needed = creates + (opens.isEmpty ? 0 : shortest(.opens, facts))
            let room = session.gaps.reduce(0) { $0 + $1.overlap(TimeSpan(session.session.span.start, start)) }
            guard needed > room else { return nil }
            return Reason(
                "arc.order", session: id,
                "\(pinned.activity.id) decides at \(Clock.text(start)); something has to be created before, which takes at "
                    + "least \(Clock.duration(needed))" + (opens.isEmpty ? "" : " with the opening")
                    + ", and \(Clock.duration(room)) are free until then",
                [pinned.wish] + session.frame + opens.map { EndsWish.id(id, $0.id) } + arcs)
        }
    }

    private static func canCreate(_ session: SessionFacts, _ facts: Facts) -> Bool {
        let creating = Set(facts.inputs.vocabulary.phases.filter { $0.part == .creates }.map(\.id))
        return facts.workshop.arc(of: session.session, facts.inputs.vocabulary)
            .contains { $0.percent > 0 && creating.contains($0.phase) }
            || facts.inputs.activities.contains { $0.anywhere && creating.contains($0.phase) }
    }

    /// The shortest activity of a phase with a part; 0 where there is none.
    private static func shortest(_ part: Phase.Part, _ facts: Facts) -> Int {
        let phases = Set(facts.inputs.vocabulary.phases.filter { $0.part == part }.map(\.id))
        return facts.ground.variants.map { facts.inputs.activities[$0.activity] }.filter { phases.contains($0.phase) }
            .map(\.length.min).min() ?? 0
    }
}
