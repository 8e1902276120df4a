import RondoModel

/// Pinned activities for more or fewer people than are there, or whose group sizes don't divide them.
enum PinnedNumbers: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        facts.pinned.flatMap { pinned -> [Reason] in
            let session = facts.sessions[pinned.session]
            let id = session.session.id
            let activity = pinned.activity
            var reasons: [Reason] = []
            let most =
                pinned.span.map { span in session.present(during: span).count }
                ?? session.presence.count { $0.length > 0 }
            if pinned.pin.length != nil || pinned.start == nil, most < activity.people.min {
                reasons.append(
                    Reason(
                        "group.size", session: id,
                        "\(activity.id) needs at least \(activity.people.min) people, and \(most) are there",
                        [pinned.wish] + session.presence.indices.flatMap { facts.times(of: $0) }))
            }
            guard session.strands == 1 else { return reasons }
            let sure = (pinned.start.map { session.present(at: $0) } ?? session.throughout).count
            if sure > activity.people.max {
                reasons.append(
                    Reason(
                        "group.size", session: id,
                        "\(activity.id) is for at most \(activity.people.max) people, and all \(sure) who are there would "
                            + "take part", [pinned.wish]))
            }
            // Only where nobody comes or goes during it is the number of people certain.
            let isSteady = session.presence.allSatisfy { $0.length == 0 || $0.covers(session.session.span) }
            if isSteady, activity.format.hasGroups, sure > 0, !divides(sure, activity.group) {
                reasons.append(
                    Reason(
                        "group.size", session: id,
                        "\(activity.id) puts people in groups of \(sizes(activity.group)), and \(sure) people can't be "
                            + "divided so", [pinned.wish]))
            }
            return reasons
        }
    }

    private static func divides(_ people: Int, _ size: CountRange) -> Bool {
        guard size.min >= 1, size.max >= size.min else { return true }
        return (1...people).contains { $0 * size.min <= people && people <= $0 * size.max }
    }

    private static func sizes(_ size: CountRange) -> String {
        size.min == size.max ? "\(size.min)" : "\(size.min) to \(size.max)"
    }
}
