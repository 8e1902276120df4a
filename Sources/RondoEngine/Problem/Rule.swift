/// One thing that is counted, for one constraint, at one weight.
public struct Rule: Sendable {
    /// What is counted, and how.
    public var kind: RuleKind
    /// Index of the constraint to which its units belong; below 64.
    public var constraint: Int
    /// Cost of a unit.
    public var weight: Int
    /// True where it must hold.
    public var isHard: Bool

    /// A rule; see the properties.
    public init(_ kind: RuleKind, constraint: Int, weight: Int, isHard: Bool) {
        self.kind = kind
        self.constraint = constraint
        self.weight = weight
        self.isHard = isHard
    }
}

/// Units that no solution changes.
public struct ConstantUnits: Sendable {
    /// Index of the constraint.
    public var constraint: Int
    /// How many.
    public var units: Int
    /// Cost of a unit.
    public var weight: Int
    /// True where it must hold.
    public var isHard: Bool

    /// Constant units; see the properties.
    public init(constraint: Int, units: Int, weight: Int, isHard: Bool) {
        self.constraint = constraint
        self.units = units
        self.weight = weight
        self.isHard = isHard
    }
}

/// The kinds of counting that the engine knows; each has a file of its own in `Constraints/`.
public enum RuleKind: Int, Sendable, CaseIterable {
    // One cell a block.
    case lengthRange, lengthTarget, doubleBooking, capacity, requiredFeatures, keptFree, barriers, teams
    case emptySeats, absentHolders, clashes, sizes, splitPairs, forcedPairs, mixture, stock
    // One cell a session.
    case stretches, ownRuns, ownRestTimes, phaseOrder, strayPhases, opening, closing, closingBuffer, emptiness, travel
    case supportRuns, phaseShares, energySteps, talkShare, plenaryFirst, air, restShare, neighbouringRests
    case pins, earlierStrands, earlierGroups, earlierTurns, ruledPlacements, wishedPlacements
    // Beside `emptySeats` and `absentHolders`, added by the engine for the seats of sessions.
    case emptySessionSeats, absentSessionHolders
    // One cell a person.
    case sameAgain, variety, growth, firstTurns, ruledTurns, wishedTurns
    // One cell a role.
    case fairShares, groupShares
    // One cell for all.
    case precedence, decideAfterCreate, repeats, wanted, earlyRisk, openPins
    // Kept up to date by the moves themselves.
    case meetings, ruledMeetings, wishedMeetings

    /// Where a kind is counted.
    public var scope: RuleScope {
        switch self {
        case .lengthRange, .lengthTarget, .doubleBooking, .capacity, .requiredFeatures, .keptFree, .barriers, .teams,
            .emptySeats, .absentHolders, .clashes, .sizes, .splitPairs, .forcedPairs, .mixture, .stock:
            .block
        case .stretches, .ownRuns, .ownRestTimes, .phaseOrder, .strayPhases, .opening, .closing, .closingBuffer,
            .emptiness, .travel, .supportRuns, .phaseShares, .energySteps, .talkShare, .plenaryFirst, .air, .restShare,
            .neighbouringRests, .pins, .earlierStrands, .earlierGroups, .earlierTurns, .emptySessionSeats,
            .absentSessionHolders, .ruledPlacements, .wishedPlacements:
            .session
        case .sameAgain, .variety, .growth, .firstTurns, .ruledTurns, .wishedTurns: .person
        case .fairShares, .groupShares: .role
        case .precedence, .decideAfterCreate, .repeats, .wanted, .earlyRisk, .openPins: .whole
        case .meetings, .ruledMeetings, .wishedMeetings: .pairs
        }
    }

    /// True where house rules are counted: their units can be larger than a column's numbers.
    var isHouseRule: Bool {
        switch self {
        case .ruledPlacements, .wishedPlacements, .ruledTurns, .wishedTurns, .ruledMeetings, .wishedMeetings: true
        default: false
        }
    }

    /// What a kind reads of a solution; a change elsewhere leaves its units as they are.
    var reads: Aspects {
        switch self {
        case .lengthRange, .lengthTarget: [.timetable, .people, .groups]
        case .doubleBooking: [.timetable]
        case .capacity, .requiredFeatures, .keptFree, .barriers: [.timetable, .people]
        case .teams, .sizes, .mixture, .stock: [.timetable, .people, .groups]
        case .splitPairs, .forcedPairs: [.timetable, .people, .groups]
        case .emptySeats, .emptySessionSeats: [.turns]
        case .absentHolders, .absentSessionHolders: [.timetable, .turns]
        case .clashes: [.timetable, .turns]
        case .stretches, .phaseOrder, .strayPhases, .opening, .closing, .closingBuffer, .emptiness: [.timetable]
        case .ownRuns, .ownRestTimes, .travel, .supportRuns: [.timetable, .people]
        case .phaseShares, .energySteps, .talkShare, .plenaryFirst, .air, .restShare, .neighbouringRests: [.timetable]
        case .pins, .openPins: [.timetable, .people, .turns]
        case .earlierStrands, .ruledPlacements, .wishedPlacements: [.timetable]
        case .earlierGroups: [.timetable, .people, .groups]
        case .earlierTurns: [.timetable, .turns]
        case .sameAgain, .variety, .growth, .firstTurns, .ruledTurns, .wishedTurns: [.timetable, .turns]
        case .fairShares, .groupShares: [.timetable, .turns]
        case .precedence, .decideAfterCreate, .repeats, .wanted, .earlyRisk: [.timetable]
        case .meetings, .ruledMeetings, .wishedMeetings: [.timetable, .people, .groups]
        }
    }
}

/// Where a kind is counted: it has one cell for each of these.
public enum RuleScope: Sendable {
    case block, session, person, role, whole, pairs
}

/// Parts of a solution that a move can change.
struct Aspects: OptionSet, Sendable {
    let rawValue: Int
    /// Which blocks, when, with which options and spaces. Bit 0 is for kinds that read more beside, bit 4 for those that
    /// read nothing else: `State.refreshTimetable` counts these before people and turns follow.
    static let timetable = Aspects(rawValue: 1 | 16)
    /// Bit 4 alone.
    static let timetableAlone = Aspects(rawValue: 16)
    /// Who is in which strand.
    static let people = Aspects(rawValue: 2)
    /// Who is in which small group.
    static let groups = Aspects(rawValue: 4)
    /// Who holds which turn.
    static let turns = Aspects(rawValue: 8)
}
