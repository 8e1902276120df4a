public import RondoDiagnostics
public import RondoModel

/// What the check found.
public struct CheckReport: Sendable, Equatable {
    /// Recomputed; every constraint in the catalogue's order.
    public var score = Score()
    /// Each place that breaks a constraint, in the catalogue's order; the units of an id sum to its units in `score`.
    public var violations: [Violation] = []
    /// The violations of hard constraints, worst first: what a plan lists as `unmet`.
    public var unmet: [Violation] = []
    /// Where the score that the plan states differs from the recomputed one.
    public var differences: [Finding] = []
    /// Where the plan isn't one that its inputs allow: unknown ids, people in two places, seats that nobody needs.
    public var structure: [Finding] = []

    /// An empty report.
    public init() {}

    /// A report; see the properties.
    public init(
        score: Score, violations: [Violation], unmet: [Violation], differences: [Finding], structure: [Finding]
    ) {
        self.score = score
        self.violations = violations
        self.unmet = unmet
        self.differences = differences
        self.structure = structure
    }

    /// True where the plan says of itself what the check finds, and has the form that its inputs allow.
    public var agrees: Bool { differences.isEmpty && structure.isEmpty }

    /// True where everything that must hold does.
    public var holds: Bool { score.hard == 0 }
}
