/// Strands of an earlier plan that can't be had again.
enum EarlierStrandsBound: KindBound {
    static let kind = RuleKind.earlierStrands

    static func units(_ ground: BoundGround) -> Int {
        var units = 0
        for (session, frame) in ground.problem.sessions.enumerated() {
            let spans = ground.openSpans(session)
            for e in frame.earlierStrands {
                let earlier = ground.problem.earlierStrands[e]
                guard earlier.activity >= 0, !ground.index.optionsOf[earlier.activity].isEmpty, ground.canAct(session)
                else {
                    units += 3
                    continue
                }
                if !spans.contains(where: { $0.contains(earlier.start) && (earlier.start - $0.lowerBound) % 5 == 0 }) {
                    units += 1
                }
                if !frame.spaces.contains(where: { ground.problem.sessionSpaces[$0] == earlier.space }) { units += 1 }
            }
        }
        return units
    }
}

/// Turns of an earlier plan whose holder or role is no longer to be had.
enum EarlierTurnsBound: KindBound {
    static let kind = RuleKind.earlierTurns

    static func units(_ ground: BoundGround) -> Int {
        var units = 0
        for (session, frame) in ground.problem.sessions.enumerated() {
            for e in frame.earlierTurns where !canKeep(ground.problem.earlierTurns[e], session, ground) { units += 1 }
        }
        return units
    }

    private static func canKeep(_ turn: EarlierTurn, _ session: Int, _ ground: BoundGround) -> Bool {
        guard turn.role >= 0, turn.activity >= -1, ground.index.present[session].contains(turn.person),
            ground.problem.people[turn.person].yesTo & (1 << turn.role) != 0
        else { return false }
        if turn.activity == -1 { return ground.problem.sessionSeatRoles.contains(turn.role) }
        return ground.canAct(session) && !ground.index.optionsOf[turn.activity].isEmpty
    }
}
