/// Kinds of move, each picked as often as its share says.
struct MoveTable: Sendable {
    private var picks: [Move] = []

    init(_ moves: [Move]) {
        for move in moves { picks += Array(repeating: move, count: move.share) }
    }

    var isEmpty: Bool { picks.isEmpty }

    @inline(__always)
    func pick(_ random: inout Random) -> Move { picks[random.below(picks.count)] }
}

extension Move {
    /// False where a problem gives this kind nothing to do.
    func isOfUse(_ problem: Problem) -> Bool {
        switch self {
        case .reassignTurn, .swapTurns: problem.roles.contains { !$0.isSessionLong && !$0.willing.isEmpty }
        case .reassignSessionTurn: !problem.sessionSeatRoles.isEmpty
        // Where groups have no seats of their own, `GroupSearch` does all that this move can.
        case .swapGroups: problem.seatsGroup.contains { $0 > 0 } || !problem.earlierMembers.isEmpty
        case .swapStrands, .changeStrand, .splitStrand, .mergeStrand:
            problem.sessions.contains { $0.maxStrands > 1 && $0.spaces.count > 1 }
        case .changeSpace: problem.sessions.contains { $0.spaces.count > 1 }
        case .togglePause: !problem.restTimes.isEmpty || problem.people.contains { $0.longestRun > 0 }
        case .keepPin: !problem.pins.isEmpty
        case .closeSession: problem.sessions.contains { $0.mustClose && $0.maxStrands > 1 }
        case .replaceActivity, .insertActivity, .convertBlock, .tradeRest: !problem.options.isEmpty
        case .changeVariant, .resize, .swapBlocks, .shiftBlock, .insertRest, .removeBlock: true
        }
    }
}
