import RondoEngine

/// A solution that the engine found for a problem.
public struct SolvedProblem: Sendable {
    /// `solution.json`.
    public let bytes: [UInt8]
    /// What it costs.
    public let score: ProblemScore
    /// Steps that each lane took.
    public let steps: Int
    /// Moves tried in all lanes.
    public let moves: Int

    init(_ file: ProblemFile, _ outcome: Outcome) {
        bytes = file.bytes(of: outcome.solution)
        score = file.score(outcome.score)
        steps = outcome.steps
        moves = outcome.moves
    }
}
