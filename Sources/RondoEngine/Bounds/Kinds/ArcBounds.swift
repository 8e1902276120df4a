/// Sessions that must open with a phase of which nothing is offered, or that have no room for an activity.
enum OpeningBound: KindBound {
    static let kind = RuleKind.opening

    static func units(_ ground: BoundGround) -> Int {
        let isOffered = ground.problem.options.contains { $0.opens }
        return ground.problem.sessions.indices.filter {
            ground.problem.sessions[$0].mustOpen && !(isOffered && ground.canAct($0))
        }.count
    }
}

/// The same for sessions that must close.
enum ClosingBound: KindBound {
    static let kind = RuleKind.closing

    static func units(_ ground: BoundGround) -> Int {
        let isOffered = ground.problem.options.contains { $0.closes }
        return ground.problem.sessions.indices.filter {
            ground.problem.sessions[$0].mustClose && !(isOffered && ground.canAct($0))
        }.count
    }
}

/// Sessions that can have no activity at all, or less than half of their time.
enum EmptinessBound: KindBound {
    static let kind = RuleKind.emptiness

    static func units(_ ground: BoundGround) -> Int {
        ground.problem.sessions.indices.reduce(0) { sum, session in
            let most = ground.canAct(session) ? ground.openMinutes(session) : 0
            let short = max(0, ground.problem.sessions[session].leastActivity - most)
            return sum + (short * ground.index.present[session].count + 49) / 50
        }
    }
}

/// Activities asked for that nothing offers.
enum WantedBound: KindBound {
    static let kind = RuleKind.wanted

    static func units(_ ground: BoundGround) -> Int {
        let canAct = ground.problem.sessions.indices.contains { ground.canAct($0) }
        return ground.problem.likedActivities.filter { !canAct || ground.index.optionsOf[$0].isEmpty }.count
    }
}
