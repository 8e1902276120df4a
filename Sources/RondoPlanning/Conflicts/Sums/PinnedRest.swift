import RondoEngine
import RondoModel

/// Pinned activities that go on for longer than everybody, or somebody, may go without a rest.
enum PinnedRest: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        facts.pinned.flatMap { pinned -> [Reason] in
            let id = facts.sessions[pinned.session].session.id
            var reasons: [Reason] = []
            let stretch = facts.workshop.breaks.longestStretch
            if pinned.least > stretch {
                reasons.append(
                    Reason(
                        "time.break", session: id,
                        "\(pinned.activity.id) takes at least \(Clock.duration(pinned.least)), and nobody goes longer than "
                            + "\(Clock.duration(stretch)) without a break", [pinned.wish, BreaksWish.id]))
            }
            return reasons + own(pinned, facts)
        }
    }

    /// An activity without a step to pause after, against the times and limits of those who take part for certain.
    private static func own(_ pinned: PinnedBlock, _ facts: Facts) -> [Reason] {
        let session = facts.sessions[pinned.session]
        guard session.strands == 1, pinned.activity.steps.count < 2 else { return [] }
        let id = session.session.id
        return facts.workshop.people.indices.flatMap { person -> [Reason] in
            let there = session.presence[person]
            let name = facts.workshop.people[person].id
            var reasons: [Reason] = []
            if let span = pinned.span, there.covers(span) {
                for (need, stated) in facts.ground.needs(of: facts.workshop.people[person]) where need.means == .breakAt
                {
                    guard let time = stated.minutes, span.start <= time, time + 5 < span.end else { continue }
                    reasons.append(
                        Reason(
                            "time.break", session: id,
                            "\(pinned.activity.id) goes on from \(Clock.text(span.start)) to \(Clock.text(span.end)) at least, "
                                + "and \(name) rests at \(Clock.text(time))",
                            [pinned.wish, OwnTimesWish.id(name)]))
                }
            }
            let limit = facts.compilation.problem.people[person].longestRun
            let isThere = pinned.span.map { there.covers($0) } ?? session.isThroughout(person)
            if limit > 0, isThere, pinned.least > limit {
                reasons.append(
                    Reason(
                        "time.break", session: id,
                        "\(pinned.activity.id) takes at least \(Clock.duration(pinned.least)) without a pause, longer than "
                            + "somebody who takes part can go",
                        [pinned.wish, NeedsWish.id(name)]))
            }
            return reasons
        }
    }
}
