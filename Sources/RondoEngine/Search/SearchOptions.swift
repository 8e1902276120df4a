/// How long and how the search looks.
public struct SearchOptions: Sendable, Equatable {
    /// Seed of every random choice.
    public var seed: UInt64 = 1
    /// Steps of each lane; 0 gives what the construction heuristic made.
    public var steps = 100_000
    /// Ends the search after so many of these steps; cooling still follows `steps`, so a stopped search can be repeated.
    public var stopAfter: Int?
    /// Threads that the lanes share; the result is the same with any number.
    public var threads = 1
    /// False where the timetable is chosen first, as if nobody had needs or turns, and people are placed afterwards.
    public var isJoint = true
    /// How warm the search begins, in percent; low where the start is nearly right and should not be taken apart.
    public var heat = 100
    /// True where a search from a solution may leave its timetable to look for another one first, as a search from
    /// nothing does. Not for earlier plans that should be kept.
    public var leavesTimetable = false

    /// The default options.
    public init() {}
}

/// What the search has reached.
public struct SearchProgress: Sendable, Equatable {
    /// Steps of each lane so far.
    public var steps = 0
    /// Steps of each lane in all.
    public var of = 0
    /// Hard cost of the best solution so far.
    public var hard = 0
    /// Soft cost of the best solution so far.
    public var soft = 0
    /// Moves tried in all lanes.
    public var moves = 0

    /// Nothing yet.
    public init() {}

    init(steps: Int, of: Int, hard: Int, soft: Int, moves: Int) {
        self.steps = steps
        self.of = of
        self.hard = hard
        self.soft = soft
        self.moves = moves
    }
}

/// What the search found.
public struct Outcome: Sendable {
    /// The best solution.
    public var solution = Solution()
    /// Its score.
    public var score = Evaluation()
    /// Steps that each lane took.
    public var steps = 0
    /// True where it was stopped before the last step.
    public var wasStopped = false
    /// Moves tried in all lanes.
    public var moves = 0

    /// Nothing found.
    public init() {}
}

/// Units and costs of a solution.
public struct Evaluation: Sendable, Equatable {
    /// Units by constraint index; 64 entries.
    public var units = [Int](repeating: 0, count: 64)
    /// Hard cost.
    public var hard = 0
    /// Soft cost.
    public var soft = 0

    /// A perfect score.
    public init() {}
}
