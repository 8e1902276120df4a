import RondoProblemFiles

/// What anybody's solution of a problem costs.
public struct ScoredSolution: Sendable {
    let score: ProblemScore
    let bound: ProblemBound

    /// True where everything that must hold does.
    public var holds: Bool { score.hard == 0 }
    /// The score as a JSON object.
    public var json: String { score.json }

    /// The score as people read it.
    public func text(look: TextLook = TextLook()) -> String { ProblemText.text(score, bound, look) }
}
