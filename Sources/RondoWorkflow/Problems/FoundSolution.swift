import RondoProblemFiles

/// A solution that the engine found.
public struct FoundSolution: Sendable {
    let solved: SolvedProblem

    /// `solution.json`.
    public var json: String { String(decoding: solved.bytes, as: UTF8.self) }
    /// True where everything that must hold does.
    public var holds: Bool { hard == 0 }
    /// What broken rules cost.
    public var hard: Int { solved.score.hard }
    /// What unmet wishes cost.
    public var soft: Int { solved.score.soft }
    /// What no solution is better than.
    var bound: ProblemBound { solved.bound }
    /// Steps of each lane.
    public var steps: Int { solved.steps }
    /// Moves tried in all lanes.
    public var moves: Int { solved.moves }

    /// The score as people read it.
    public func text(look: TextLook = TextLook()) -> String { ProblemText.text(solved.score, solved.bound, look) }
}
