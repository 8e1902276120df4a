/// What turns cost while they are searched: hard units at their factor, soft ones as they are.
struct TurnWeights: Sendable {
    /// Cost of a seat that nobody holds.
    let empty: Int
    /// Cost of a holder who isn't there throughout.
    let absent: Int
    /// Cost of two turns that one person can't hold at the same time.
    let clash: Int
    /// Cost of a unit away from fair shares, and from shares of perspectives.
    let fair: Int
    let share: Int
    /// Cost of the same role in the next block, and of the same role the next time.
    let sameAgain: Int
    let variety: Int
    /// Cost of a learner alone, and of a turn in somebody's first session.
    let growth: Int
    let first: Int
    /// Cost of an earlier turn that is gone, and of a pin of a session or of any that doesn't hold.
    let earlier: Int
    let pin: Int
    let openPin: Int

    init(_ problem: Problem) {
        func weight(_ kind: RuleKind) -> Int { Energy.weight(kind, in: problem) }
        empty = weight(.emptySeats)
        absent = weight(.absentHolders)
        clash = weight(.clashes)
        fair = weight(.fairShares)
        share = weight(.groupShares)
        sameAgain = weight(.sameAgain)
        variety = weight(.variety)
        growth = weight(.growth)
        first = weight(.firstTurns)
        earlier = weight(.earlierTurns)
        pin = weight(.pins)
        openPin = weight(.openPins)
    }
}
