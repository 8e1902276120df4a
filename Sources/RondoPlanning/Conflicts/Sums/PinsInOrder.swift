import RondoModel

/// Two pinned activities whose times turn the order of the arc around.
enum PinsInOrder: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        var reasons: [Reason] = []
        for one in facts.pinned where !one.activity.anywhere {
            for two in facts.pinned where one.session == two.session && !two.activity.anywhere {
                guard let first = one.start, let second = two.start, first < second,
                    let earlier = facts.ground.lookup.phases[one.activity.phase],
                    let later = facts.ground.lookup.phases[two.activity.phase], later < earlier
                else { continue }
                reasons.append(
                    Reason(
                        "arc.order", session: facts.sessions[one.session].session.id,
                        "\(one.activity.id) at \(Clock.text(first)) is to \(one.activity.phase), "
                            + "\(two.activity.id) at \(Clock.text(second)) is to \(two.activity.phase), and a session goes from "
                            + "\(two.activity.phase) to \(one.activity.phase)", [one.wish, two.wish]))
            }
        }
        return reasons + facts.pinned.compactMap { edge($0, facts) }
    }

    /// A pin at the very start of a session that opens with another phase.
    private static func edge(_ pinned: PinnedBlock, _ facts: Facts) -> Reason? {
        let session = facts.sessions[pinned.session]
        guard let start = pinned.start, let first = session.gaps.first?.start, start == first else { return nil }
        let opening = EndsWish.ends(session.session, facts.inputs).filter { $0.part == .opens }
        guard let phase = opening.first, !opening.contains(where: { $0.id == pinned.activity.phase }) else {
            return nil
        }
        return Reason(
            "arc.order", session: session.session.id,
            "\(pinned.activity.id) is pinned at \(Clock.text(start)), before anything else, and session "
                + "\(session.session.id) opens with \(phase.id)",
            [pinned.wish, EndsWish.id(session.session.id, phase.id)] + session.frame)
    }
}
