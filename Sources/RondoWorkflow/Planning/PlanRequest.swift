public import RondoModel

/// What a facilitator asks for when a plan is made.
public struct PlanRequest: Sendable, Equatable {
    /// The workshop's file.
    public var workshop: String
    /// Folders of activities and vocabulary beside those that the workshop names.
    public var libraryFolders: [String] = []
    /// Files of plans that took place before.
    public var history: [String] = []
    /// The file of the plan that is to change as little as possible.
    public var earlierPlan: String?
    /// How long the search looks.
    public var effort = Effort.standard
    /// Seed of every random choice.
    public var seed: UInt64 = 1
    /// Ends the search after so many steps; nil for all that the effort gives.
    public var steps: Int?
    /// Threads at work, at least 1; the plan is the same with any number.
    public var threads = 1
    /// Where plugins lie and what runs them.
    public var plugins = PluginOptions()

    /// Asks for a plan of a workshop.
    public init(workshop: String) { self.workshop = workshop }
}

/// How far a search has come.
public struct PlanProgress: Sendable, Equatable {
    /// Steps so far.
    public var steps = 0
    /// Steps in all.
    public var of = 0
    /// What broken rules of the best plan so far cost; 0 where everything that must hold does.
    public var hard = 0
    /// What unmet wishes of the best plan so far cost.
    public var soft = 0
    /// Moves tried so far, where they are counted.
    public var moves = 0

    /// Nothing yet.
    public init() {}
}
