import RondoModel

/// Nothing is repeated that this group has done.
enum ActivityAgain: Constraint {
    static let id = "activity.again"

    static func violations(in context: CheckContext) -> [Violation] {
        Placements.activities(in: context).flatMap { activity -> [Violation] in
            let perSession = context.sessions.map { Placements.count(of: activity.id, in: $0) }
            guard !activity.repeats else {
                return zip(context.sessions, perSession).compactMap { session, count in
                    violation(
                        count - 1, at: session.place,
                        "\(activity.id) stands \(count) times in session \(session.id)")
                }
            }
            let placements = perSession.reduce(0, +)
            let before = context.ledgerHas(activity: activity.id) ? 1 : 0
            return [
                violation(
                    placements + before - 1, at: Place(),
                    "\(activity.id) stands \(placements) times" + (before > 0 ? " and was done before" : ""))
            ].compactMap(\.self)
        }
    }
}

/// Where activities stand: blocks that have a strand of them.
enum Placements {
    /// Activities that stand anywhere, each once, in order of time.
    static func activities(in context: CheckContext) -> [Activity] {
        var seen: Set<String> = []
        return context.sessions.flatMap(\.strands).map(\.activity).filter { seen.insert($0.id).inserted }
    }

    /// Blocks of a session that have a strand of an activity.
    static func count(of activity: String, in session: CheckedSession) -> Int {
        session.blocks.count { block in block.strands.contains { $0.activity.id == activity } }
    }
}
