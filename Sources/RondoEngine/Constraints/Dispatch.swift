// The one list of constraint kinds: which function counts which kind, by scope. Those of house rules stand in
// `State/WideCells.swift`.

extension State {
    /// Units of a kind in one block.
    mutating func units(_ kind: RuleKind, block slot: Int) -> Int {
        switch kind {
        case .lengthRange: lengthRangeUnits(slot)
        case .lengthTarget: lengthTargetUnits(slot)
        case .doubleBooking: doubleBookingUnits(slot)
        case .capacity: capacityUnits(slot)
        case .requiredFeatures: requiredFeaturesUnits(slot)
        case .keptFree: keptFreeUnits(slot)
        case .barriers: barriersUnits(slot)
        case .teams: teamsUnits(slot)
        case .emptySeats: emptySeatsUnits(slot)
        case .absentHolders: absentHoldersUnits(slot)
        case .clashes: clashesUnits(slot)
        case .sizes: sizesUnits(slot)
        case .splitPairs: splitPairsUnits(slot)
        case .forcedPairs: forcedPairsUnits(slot)
        case .mixture: mixtureUnits(slot)
        case .stock: stockUnits(slot)
        default: 0
        }
    }

    /// Units of a kind in one session.
    mutating func units(_ kind: RuleKind, session: Int) -> Int {
        switch kind {
        case .stretches: stretchesUnits(session)
        case .ownRuns: ownRunsUnits(session)
        case .ownRestTimes: ownRestTimesUnits(session)
        case .phaseOrder: phaseOrderUnits(session)
        case .strayPhases: strayPhasesUnits(session)
        case .opening: openingUnits(session)
        case .closing: closingUnits(session)
        case .closingBuffer: closingBufferUnits(session)
        case .emptiness: emptinessUnits(session)
        case .travel: travelUnits(session)
        case .supportRuns: supportRunsUnits(session)
        case .phaseShares: phaseSharesUnits(session)
        case .energySteps: energyStepsUnits(session)
        case .talkShare: talkShareUnits(session)
        case .plenaryFirst: plenaryFirstUnits(session)
        case .air: airUnits(session)
        case .restShare: restShareUnits(session)
        case .neighbouringRests: neighbouringRestsUnits(session)
        case .pins: pinsUnits(session)
        case .earlierStrands: earlierStrandsUnits(session)
        case .earlierGroups: earlierGroupsUnits(session)
        case .earlierTurns: earlierTurnsUnits(session)
        case .emptySessionSeats: emptySessionSeatsUnits(session)
        case .absentSessionHolders: absentSessionHoldersUnits(session)
        default: 0
        }
    }

    /// Units of a kind for one person.
    func units(_ kind: RuleKind, person: Int) -> Int {
        switch kind {
        case .sameAgain: sameAgainUnits(person)
        case .variety: varietyUnits(person)
        case .growth: growthUnits(person)
        case .firstTurns: firstTurnsUnits(person)
        default: 0
        }
    }

    /// Units of a kind for one role.
    func units(_ kind: RuleKind, role: Int) -> Int {
        switch kind {
        case .fairShares: fairSharesUnits(role)
        case .groupShares: groupSharesUnits(role)
        default: 0
        }
    }

    /// Units of a kind for the whole.
    mutating func wholeUnits(_ kind: RuleKind) -> Int {
        switch kind {
        case .precedence: precedenceUnits()
        case .decideAfterCreate: decideAfterCreateUnits()
        case .repeats: repeatsUnits()
        case .wanted: wantedUnits()
        case .earlyRisk: earlyRiskUnits()
        case .openPins: openPinsUnits()
        default: 0
        }
    }
}
