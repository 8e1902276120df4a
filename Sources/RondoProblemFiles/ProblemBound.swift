import RondoEngine

/// What no solution of a problem is better than.
public struct ProblemBound: Sendable, Equatable {
    /// Least hard cost.
    public var hard: Int
    /// Least soft cost of the solutions whose hard cost is `hard`.
    public var soft: Int

    init(_ bound: Bound) { (hard, soft) = (bound.hard, bound.soft) }

    /// True where nothing is better than this score.
    public func proves(_ score: ProblemScore) -> Bool { score.hard == hard && score.soft <= soft }
}

extension ProblemFile {
    /// What no solution is better than, found in few steps.
    public func bound(of score: ProblemScore) -> ProblemBound {
        var found = Evaluation()
        (found.hard, found.soft) = (score.hard, score.soft)
        for (i, part) in score.parts.enumerated() { found.units[i] = part.units }
        return ProblemBound(Engine.bound(problem, upTo: found, steps: Bound.standardSteps, byConstraint: false))
    }
}
