/// A session: its times and what belongs to it.
public struct SessionFrame: Sendable {
    /// First minute, on the grid.
    public var start = 0
    /// First minute after it, on the grid.
    public var end = 0
    /// Strands side by side at most, at least 1.
    public var maxStrands = 1
    /// Class of sessions with the same supports.
    public var supportClass = 0
    /// Range in `Problem.fixedPoints`.
    public var fixedPoints = 0..<0
    /// Range in `Problem.sessionSpaces`, in order of preference.
    public var spaces = 0..<0
    /// Range in `Problem.restTimes`.
    public var restTimes = 0..<0
    /// Range in `Problem.earlierStrands`.
    public var earlierStrands = 0..<0
    /// Range in `Problem.earlierTurns`.
    public var earlierTurns = 0..<0
    /// True where the first activity block must open.
    public var mustOpen = false
    /// True where the last activity block must close.
    public var mustClose = false
    /// Minutes of planned breaks and buffers that cost nothing.
    public var restAllowance = 0
    /// Minutes of activity blocks below which a session is empty.
    public var leastActivity = 0

    /// An empty session.
    public init() {}
}

/// A block that stands at a time.
public struct FixedPointFrame: Sendable {
    /// Never `activity`.
    public var kind = Kind.arrival
    /// First minute, on the grid.
    public var start = 0
    /// Minutes, on the grid, above 0.
    public var length = 0

    /// An empty point.
    public init() {}
}

/// What a block is.
public enum Kind: Int, Sendable {
    case activity, `break`, buffer, meal, arrival
}

/// A time at which a person needs to rest.
public struct RestTime: Sendable {
    /// Who.
    public var person = 0
    /// Minute of the day.
    public var minute = 0

    /// An empty time.
    public init() {}
}

/// A room.
public struct SpaceFrame: Sendable {
    /// People it holds.
    public var capacity = 0
    /// Bits of its features.
    public var features = 0
    /// Class of spaces with the same features.
    public var featureClass = 0
    /// True where people join by a link.
    public var isOnline = false

    /// An empty room.
    public init() {}
}

/// Someone who comes.
public struct PersonFrame: Sendable {
    /// Class of people with the same needs; 0 has none.
    public var profile = 0
    /// Index, or -1.
    public var perspective = -1
    /// True for those who are paid to be there.
    public var isProfessional = false
    /// Heads in a room, at least 1.
    public var heads = 1
    /// Longest run of work in minutes; 0 where they have no limit of their own.
    public var longestRun = 0
    /// Minutes that count as a rest for them.
    public var restLength = 5
    /// Bits of the roles they said yes to.
    public var yesTo = 0
    /// Bits of the roles they are learning.
    public var learning = 0
    /// Bits of the features that their space must have.
    public var features = 0
    /// Bits of the features that a free space nearby must have.
    public var nearby = 0

    /// An empty person.
    public init() {}
}

/// A way to do an activity.
public struct OptionFrame: Sendable {
    /// Which activity.
    public var activity = 0
    /// Phase index.
    public var phase = 0
    /// True where it stands outside the arc's order.
    public var anywhere = false
    /// True where its phase opens a session.
    public var opens = false
    /// True where its phase closes a session.
    public var closes = false
    /// True where its phase creates.
    public var creates = false
    /// True where something is decided.
    public var decides = false
    /// True where doing it again in another session is normal.
    public var repeats = false
    /// Shortest content in minutes.
    public var least = 5
    /// Content that its author would choose, in minutes.
    public var ideal = 10
    /// Longest content in minutes.
    public var most = 15
    /// Minutes per person, or per member of the largest group; 0 where not said.
    public var each = 0
    /// Minutes that its changes add.
    public var adds = 0
    /// People in a strand, at least.
    public var peopleLeast = 1
    /// People in a strand, at most.
    public var peopleMost = 1000
    /// True where people sit in groups.
    public var hasGroups = false
    /// Members of a group, at least.
    public var groupLeast = 3
    /// Members of a group, wished for.
    public var groupIdeal = 4
    /// Members of a group, at most.
    public var groupMost = 5
    /// True where all sit together.
    public var isPlenary = false
    /// Below 0 calm, 0 steady, above 0 lively.
    public var energy = 0
    /// True where people can only talk and listen.
    public var isTalkOnly = false
    /// 0 low, 1 medium, 2 high.
    public var exposure = 0
    /// Bits of the features that it asks for, those of its changes included.
    public var features = 0
    /// Range in `Problem.stepShares`.
    public var stepShares = 0..<0
    /// Range in `Problem.predecessors`.
    public var predecessors = 0..<0
    /// Range in `Problem.materialNeeds`.
    public var materialNeeds = 0..<0

    /// An empty option.
    public init() {}
}

/// What an option takes of one counted material.
public struct MaterialNeed: Sendable {
    /// Index in `Problem.stock`.
    public var material = 0
    /// How many for the strand.
    public var perStrand = 0
    /// How many for each group.
    public var perGroup = 0
    /// How many for each person listed.
    public var perPerson = 0
    /// How many for each person who uses `change`.
    public var perUser = 0
    /// Bit number in `Problem.changesUsed`; meaningful where `perUser` is above 0.
    public var change = 0

    /// An empty need.
    public init() {}
}

/// A facilitation role.
public struct RoleFrame: Sendable {
    /// When a session-long role acts.
    public enum Acts: Int, Sendable {
        case arrival, throughout, breaks
    }
    /// True where it is held for a whole session.
    public var isSessionLong = false
    /// When it acts, where session-long.
    public var acts = Acts.throughout
    /// True where turns rotate.
    public var rotates = true
    /// Bits of the roles that one person can't hold at the same time, its own included.
    public var clashes = 0
    /// People who said yes and are present, ascending.
    public var willing: [Int] = []

    /// An empty role.
    public init() {}
}

/// A kind of support.
public struct SupportKindFrame: Sendable {
    /// Places that a team serves.
    public var placesPerTeam = 1
    /// People in a team for long blocks.
    public var team = 1
    /// Blocks longer than this many minutes are long.
    public var beyond = 0
    /// True where it gets tired.
    public var isPerson = true
    /// Longest run of work in minutes.
    public var longestRun = 60

    /// An empty kind.
    public init() {}
}

/// Two people.
public struct PersonPair: Sendable {
    /// The lower index.
    public var first = 0
    /// The higher index.
    public var second = 0

    /// A pair.
    public init(_ first: Int, _ second: Int) {
        self.first = first
        self.second = second
    }
}

/// A wanted share of a role's minutes.
public struct RoleShare: Sendable {
    /// Role index.
    public var role = 0
    /// Perspective index.
    public var perspective = 0
    /// Percent.
    public var percent = 0

    /// An empty share.
    public init() {}
}

/// What the facilitator fixed; -1 where not said.
public struct PinFrame: Sendable {
    /// What must stand before.
    public enum After: Sendable, Equatable {
        case nothing
        case kind(Kind)
        case activity(Int)
    }
    /// Session index, or -1 for any.
    public var session = -1
    /// Activity index.
    public var activity = -1
    /// Start in minutes of the day.
    public var start = -1
    /// Minutes.
    public var length = -1
    /// Space index.
    public var space = -1
    /// What its block follows as the first activity block.
    public var after = After.nothing
    /// Person index.
    public var person = -1
    /// Role index.
    public var role = -1

    /// True where it names something of a strand, and not a person alone.
    public var isAboutStrand: Bool { activity >= 0 || start >= 0 || length >= 0 || space >= 0 || after != .nothing }

    /// An empty pin.
    public init() {}
}

/// A strand of an earlier plan.
public struct EarlierStrand: Sendable {
    /// Activity index, or -1 where the library no longer has it.
    public var activity = 0
    /// Minute of the day.
    public var start = 0
    /// Space index, or -1.
    public var space = 0
    /// Range in `Problem.earlierMembers`: who was in it.
    public var members = 0..<0

    /// An empty strand.
    public init() {}
}

/// Somebody in a strand of an earlier plan.
public struct EarlierMember: Sendable, Equatable {
    /// Person index.
    public var person = 0
    /// Which small group of the strand, from 0; -1 for none.
    public var group = -1

    /// An empty member.
    public init() {}
    /// A member.
    public init(_ person: Int, group: Int) {
        self.person = person
        self.group = group
    }
}

/// A turn of an earlier plan.
public struct EarlierTurn: Sendable {
    /// Activity index; -1 for a session turn, -2 where the library no longer has it.
    public var activity = -1
    /// Role index, or -1 where the workshop no longer has it.
    public var role = 0
    /// Person index.
    public var person = 0

    /// An empty turn.
    public init() {}
}
