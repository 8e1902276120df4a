/// What no solution can be better than; the arguments stand in docs/bounds.md.
public struct Bound: Sendable, Equatable {
    /// Least units by constraint index, each for itself; 64 entries.
    public var units = [Int](repeating: 0, count: 64)
    /// Least hard cost.
    public var hard = 0
    /// Least soft cost of the solutions whose hard cost is `hard`.
    public var soft = 0
    /// True where more steps would not raise `hard` and `soft`.
    public var isFinal = false
    /// A solution that costs so little as far as the bound's arguments can tell, to go on from; nil where none is known.
    public var plan: Solution?
    /// Steps that finding it took.
    public var steps = 0

    /// Steps that take so little time that nobody waits for them.
    public static let standardSteps = 200_000

    /// Says nothing: everything costs at least 0.
    public init() {}

    /// What this and another bound of the same problem say together.
    public func raised(by other: Bound) -> Bound {
        var both = (hard, soft) < (other.hard, other.soft) ? other : self
        for i in units.indices { both.units[i] = max(units[i], other.units[i]) }
        both.isFinal = isFinal || other.isFinal
        both.plan = other.plan ?? plan
        both.steps = steps + other.steps
        return both
    }

    /// True where nothing is better than a solution with this score.
    public func proves(_ found: Evaluation) -> Bool { found.hard == hard && found.soft <= soft }
}
