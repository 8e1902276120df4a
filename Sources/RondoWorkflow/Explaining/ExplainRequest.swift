/// What somebody wants to know about a plan; what is nil doesn't narrow the question.
public struct ExplainRequest: Sendable, Equatable {
    /// Session id; where it is nil and the plan has one session, that one is meant where a block is asked about.
    public var session: String?
    /// 1-based number of a block of the session, as they stand in the timetable.
    public var block: Int?
    /// Activity id: why it is there, or why it is not.
    public var activity: String?
    /// Person id: why they hold their turns, and what lets them take part.
    public var person: String?

    /// Asks about the whole plan.
    public init() {}
}
