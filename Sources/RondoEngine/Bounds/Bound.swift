/// What no solution can be better than; the arguments stand in docs/bounds.md.
public struct Bound: Sendable, Equatable {
    /// Least units by constraint index, each for itself; 64 entries.
    public var units = [Int](repeating: 0, count: 64)
    /// Least hard cost.
    public var hard = 0
    /// Least soft cost of the solutions whose hard cost is `hard`.
    public var soft = 0
    /// Steps that finding it took.
    public var steps = 0

    /// Says nothing: everything costs at least 0.
    public init() {}

    /// True where nothing is better than a solution with this score.
    public func proves(_ found: Evaluation) -> Bool { found.hard == hard && found.soft <= soft }
}
