/// What somebody wants to fit into a plan.
public struct SuggestRequest: Sendable, Equatable {
    /// Activities, by id; where empty, each of the library that the plan doesn't have.
    public var activities: [String] = []
    /// True where one more person is meant instead.
    public var isForPerson = false
    /// How many of the best ways are wanted, at least 1.
    public var limit = 5
    /// Threads at work, at least 1; the result is the same with any number.
    public var threads = 1

    /// The five best of all activities.
    public init() {}
}
