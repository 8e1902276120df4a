import RondoEngine

/// What no solution of a problem is better than.
public struct ProblemBound: Sendable, Equatable {
    private let bound: Bound
    /// Least hard cost.
    public var hard: Int { bound.hard }
    /// Least soft cost of the solutions whose hard cost is `hard`.
    public var soft: Int { bound.soft }

    init(_ bound: Bound) { self.bound = bound }

    /// True where nothing is better than this score.
    public func proves(_ score: ProblemScore) -> Bool { bound.proves(score.evaluation) }
}

extension ProblemFile {
    /// What no solution is better than, found in few steps.
    public func bound(of score: ProblemScore) -> ProblemBound {
        ProblemBound(
            Engine.bound(problem, upTo: score.evaluation, steps: Bound.standardSteps, byConstraint: false))
    }
}

extension ProblemScore {
    /// The same as the engine counts it.
    fileprivate var evaluation: Evaluation {
        var found = Evaluation()
        (found.hard, found.soft) = (hard, soft)
        for (i, part) in parts.enumerated() { found.units[i] = part.units }
        return found
    }
}
