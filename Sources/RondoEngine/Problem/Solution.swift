/// A solution: what the engine decides, as plain values in the order of time.
public struct Solution: Sendable, Equatable {
    /// One per session of the problem.
    public var sessions: [SessionSolution] = []
    /// An empty solution.
    public init() {}
}

/// One session of a solution.
public struct SessionSolution: Sendable, Equatable {
    /// In order of time; together they fill the session.
    public var blocks: [BlockSolution] = []
    /// Holder of each session seat, in the order of `Problem.sessionSeatRoles`; -1 where empty.
    public var seats: [Int] = []
    /// An empty session.
    public init() {}
}

/// One block of a solution.
public struct BlockSolution: Sendable, Equatable {
    /// What it is.
    public var kind = Kind.activity
    /// Minute of the day.
    public var start = 0
    /// Minutes.
    public var length = 0
    /// Index in `Problem.fixedPoints`, or -1.
    public var fixedPoint = -1
    /// Side by side; empty unless the kind is `activity`.
    public var strands: [StrandSolution] = []
    /// An empty block.
    public init() {}
}

/// One strand of a solution.
public struct StrandSolution: Sendable, Equatable {
    /// Option index.
    public var option = 0
    /// Space index.
    public var space = 0
    /// Bit i: a pause after step i + 1.
    public var pauses = 0
    /// Groups of people, larger ones first and sizes even to within one; a single list where the option has no groups.
    public var groups: [[Int]] = []
    /// Seats: role by role, first those of the whole strand, then those of group after group.
    public var seats: [SeatSolution] = []
    /// An empty strand.
    public init() {}
}

/// One seat of a strand.
public struct SeatSolution: Sendable, Equatable {
    /// Role index.
    public var role = 0
    /// Group index; -1 for the whole strand.
    public var group = -1
    /// Holder; -1 where empty.
    public var person = -1
    /// An empty seat.
    public init() {}
    /// A seat.
    public init(role: Int, group: Int, person: Int) {
        self.role = role
        self.group = group
        self.person = person
    }
}
