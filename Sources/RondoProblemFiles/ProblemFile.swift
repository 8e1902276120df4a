public import RondoEngine

/// A problem as `problem.json` holds it: what the engine solves, and which constraint of docs/score.md counts what.
public struct ProblemFile: Sendable {
    /// The problem; `Rule.constraint` is an index in `constraints`.
    public var problem: Problem
    /// In the order of docs/score.md.
    public var constraints: [WeighedConstraint]

    /// The version line of problems.
    public static let version = "problem/1"
    /// The version line of solutions.
    public static let solutionVersion = "solution/1"

    /// A problem with the constraints that it counts.
    public init(_ problem: Problem, constraints: [WeighedConstraint]) {
        self.problem = problem
        self.constraints = constraints
    }
}

/// A constraint with its weight in one problem.
public struct WeighedConstraint: Sendable, Equatable {
    /// Its id in docs/score.md.
    public var id: String
    /// Cost of a unit, at least 0.
    public var weight: Int
    /// True where it must hold.
    public var isHard: Bool

    /// A constraint.
    public init(_ id: String, weight: Int, isHard: Bool) {
        self.id = id
        self.weight = weight
        self.isHard = isHard
    }
}
