public import RondoModel

/// How a plan is looked for.
public struct PlanningOptions: Sendable, Equatable {
    /// How long the search looks; counted in steps, never in seconds.
    public var effort = Effort.standard
    /// Seed of every random choice.
    public var seed: UInt64 = 1
    /// Ends the search after so many steps, as an interrupted one did; nil for all that the effort gives.
    public var steps: Int?
    /// Threads at work; the plan is the same with any number, at least 1.
    public var threads = 1
    /// False where the timetable is chosen first and people are placed afterwards; for comparison alone.
    public var isJoint = true

    /// Standard effort.
    public init() {}

    /// An effort and a seed.
    public init(effort: Effort, seed: UInt64 = 1, steps: Int? = nil, threads: Int = 1) {
        self.effort = effort
        self.seed = seed
        self.steps = steps
        self.threads = threads
    }
}

/// What a search has reached.
public struct PlanningProgress: Sendable, Equatable {
    /// Steps so far.
    public var steps = 0
    /// Steps in all.
    public var of = 0
    /// Hard cost of the best plan so far.
    public var hard = 0
    /// Soft cost of the best plan so far.
    public var soft = 0

    /// Nothing yet.
    public init() {}
}
