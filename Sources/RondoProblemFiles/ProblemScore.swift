public import RondoEngine

/// What a solution costs, constraint by constraint.
public struct ProblemScore: Sendable, Equatable {
    /// One constraint's part.
    public struct Part: Sendable, Equatable {
        /// The constraint with its weight.
        public var constraint: WeighedConstraint
        /// How much it is violated.
        public var units: Int
        /// Units × weight.
        public var cost: Int { units * constraint.weight }
    }

    /// In the order of the problem's constraints.
    public var parts: [Part]
    /// Sum of the hard costs.
    public var hard: Int { parts.reduce(0) { $1.constraint.isHard ? $0 + $1.cost : $0 } }
    /// Sum of the soft costs.
    public var soft: Int { parts.reduce(0) { $1.constraint.isHard ? $0 : $0 + $1.cost } }

    /// The score as a JSON object of one line for each constraint, ended by a newline.
    public var json: String {
        let list = parts.map { part in
            JSONPiece([
                ("id", JSONPiece(word: part.constraint.id)),
                ("level", JSONPiece(word: part.constraint.isHard ? "hard" : "soft")), ("units", JSONPiece(part.units)),
                ("weight", JSONPiece(part.constraint.weight)), ("cost", JSONPiece(part.cost)),
            ])
        }
        let members: [(String, JSONPiece?)] = [
            ("rondo", JSONPiece(word: "score/1")), ("hard", JSONPiece(hard)), ("soft", JSONPiece(soft)),
            ("constraints", JSONPiece(list: list, lines: true)),
        ]
        return JSONPiece(members, lines: true).text + "\n"
    }
}

extension ProblemFile {
    /// The units of an evaluation by constraint.
    public func score(_ evaluation: Evaluation) -> ProblemScore {
        ProblemScore(
            parts: constraints.enumerated().map {
                ProblemScore.Part(constraint: $0.element, units: evaluation.units[$0.offset])
            })
    }

    /// The score of a solution that was read for this problem; nil where its units are more than can be counted.
    public func score(_ solution: Solution) -> ProblemScore? {
        guard let evaluation = Engine.evaluate(problem, solution) else { return nil }
        let score = score(evaluation)
        // Cells and totals are 32 bits wide; what doesn't fit shows where the costs are added up again.
        return score.hard == evaluation.hard && score.soft == evaluation.soft ? score : nil
    }
}
