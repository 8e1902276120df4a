import RondoEngine

/// A solution that the engine found for a problem.
public struct SolvedProblem: Sendable {
    /// `solution.json`.
    public let bytes: [UInt8]
    /// What it costs.
    public let score: ProblemScore
    /// What no solution is better than: least hard cost, and least soft cost of those with that hard cost.
    public let bound: ProblemBound
    /// Steps that each lane took.
    public let steps: Int
    /// Moves tried in all lanes.
    public let moves: Int

    init(_ file: ProblemFile, _ outcome: Outcome, _ bound: Bound) {
        bytes = file.bytes(of: outcome.solution)
        score = file.score(outcome.score)
        self.bound = ProblemBound(bound)
        steps = outcome.steps
        moves = outcome.moves
    }
}
