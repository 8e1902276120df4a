/// The kinds of move; each has a file of its own in this folder.
enum Move: Int, CaseIterable {
    // Turns and groups.
    case reassignTurn, swapTurns, reassignSessionTurn, swapGroups, swapStrands, changeStrand
    // The timetable; people, groups and turns follow in the same move.
    case replaceActivity, changeVariant, resize, swapBlocks, shiftBlock, insertActivity, insertRest, removeBlock
    case convertBlock, tradeRest, changeSpace, togglePause, splitStrand, mergeStrand, keepPin
    case closeSession

    /// True where it changes which blocks stand where.
    var isTimetable: Bool { rawValue >= Move.replaceActivity.rawValue }

    /// How often it is tried, in parts of all moves of its sort.
    var share: Int {
        switch self {
        case .reassignTurn: 30
        case .swapTurns: 25
        case .reassignSessionTurn: 3
        case .swapGroups: 32
        case .swapStrands: 6
        case .changeStrand: 4
        case .replaceActivity: 24
        case .changeVariant: 6
        case .resize: 20
        case .swapBlocks: 10
        case .shiftBlock: 8
        case .insertActivity: 6
        case .insertRest: 4
        case .removeBlock: 6
        case .convertBlock: 8
        case .tradeRest: 8
        case .changeSpace: 4
        case .togglePause: 3
        case .splitStrand: 3
        case .mergeStrand: 2
        case .keepPin: 4
        case .closeSession: 2
        }
    }

    /// The kind of move that is most likely to mend a broken rule.
    static func mends(_ kind: RuleKind) -> Move? {
        switch kind {
        case .closing, .closingBuffer: .closeSession
        case .phaseOrder: .replaceActivity
        case .ownRuns: .togglePause
        default: nil
        }
    }
}

extension State {
    /// Makes one random move of a kind; false where it found nothing to do or broke off, and is then to be rolled back.
    mutating func make(_ move: Move, _ space: borrowing MoveSpace, random: inout Random) -> Bool {
        switch move {
        case .reassignTurn: reassignTurn(random: &random)
        case .swapTurns: swapTurns(random: &random)
        case .reassignSessionTurn: reassignSessionTurn(random: &random)
        case .swapGroups: swapGroups(random: &random)
        case .swapStrands: swapStrands(random: &random)
        case .changeStrand: changeStrand(random: &random)
        case .replaceActivity: replaceActivity(space, random: &random)
        case .changeVariant: changeVariant(random: &random)
        case .resize: resize(random: &random)
        case .swapBlocks: swapBlocks(random: &random)
        case .shiftBlock: shiftBlock(random: &random)
        case .insertActivity: insertActivity(space, random: &random)
        case .insertRest: insertRest(random: &random)
        case .removeBlock: removeBlock(random: &random)
        case .convertBlock: convertBlock(space, random: &random)
        case .tradeRest: tradeRest(space, random: &random)
        case .changeSpace: changeSpace(random: &random)
        case .togglePause: togglePause(random: &random)
        case .splitStrand: splitStrand(space, random: &random)
        case .mergeStrand: mergeStrand(random: &random)
        case .keepPin: keepPin(random: &random)
        case .closeSession: closeSession(space, random: &random)
        }
    }
}
