import RondoModel

/// Pinned activities that cannot be as long as their pin says, or as the number of people asks.
enum PinnedLength: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        facts.pinned.flatMap { pinned -> [Reason] in
            let session = facts.sessions[pinned.session]
            let id = session.session.id
            let activity = pinned.activity
            var reasons: [Reason] = []
            let members = members(pinned, session)
            let least = max(activity.length.min, (activity.length.each ?? 0) * members)
            if let length = pinned.pin.length {
                if least > length {
                    let sum = (activity.length.each ?? 0) * members >= activity.length.min && members > 1
                    reasons.append(
                        Reason(
                            "time.length", session: id,
                            "\(activity.id) is pinned for \(Clock.duration(length)) and takes at least "
                                + Clock.duration(least)
                                + (sum ? ", \(activity.length.each ?? 0) minutes for each of \(members)" : ""),
                            [pinned.wish]))
                }
                let entry = facts.ground.lookup.activities[activity.id].map { facts.ground.library[$0] }
                let adds = (entry?.changes ?? []).reduce(0) { $0 + $1.adaptation.addsLength }
                let pauses = max(0, activity.steps.count - 1) * TimeBreak.longestPause
                if activity.length.each == nil, length > max(activity.length.max, least) + adds + pauses {
                    reasons.append(
                        Reason(
                            "time.length", session: id,
                            "\(activity.id) is pinned for \(Clock.duration(length)) and takes at most "
                                + Clock.duration(activity.length.max), [pinned.wish]))
                }
            } else if let at = pinned.start {
                let end = at + least
                let stops = session.fixed.map { (facts.workshop.fixed[$0].at, FixedPointWish.id($0)) }
                    .filter { $0.0 > at }
                let stop = stops.min { $0.0 < $1.0 } ?? (session.session.span.end, SessionTimesWish.id(id))
                if end > stop.0, at < stop.0 {
                    reasons.append(
                        Reason(
                            "time.length", session: id,
                            "\(activity.id) takes at least \(Clock.duration(least)) from \(Clock.text(at)) with these people, "
                                + "and only \(Clock.duration(stop.0 - at)) are left",
                            [pinned.wish, stop.1]))
                }
            }
            return reasons
        }
    }

    /// People who are in the strand for certain, or in its largest group.
    private static func members(_ pinned: PinnedBlock, _ session: SessionFacts) -> Int {
        guard session.strands == 1 else { return 1 }
        let there = (pinned.start.map { session.present(at: $0) } ?? session.throughout).count
        return pinned.activity.format.hasGroups ? min(there, max(1, pinned.activity.group.min)) : max(1, there)
    }
}
