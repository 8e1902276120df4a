public import RondoDiagnostics
public import RondoModel

/// What the independent check has to say about a plan that was read from its file.
public struct CheckedPlan: Sendable, Equatable {
    /// The plan as its file states it.
    public var plan: Plan
    /// The score that the check finds.
    public var score: Score
    /// Where constraints are broken, hard ones first. Sensitive.
    public var violations: [Violation]
    /// Where the plan disagrees with itself, with its inputs, or with the files that it was compared with.
    public var disagreements: [Finding]
    /// What is worth a person's look.
    public var warnings: [Finding]
    /// True where it was compared with a workshop's file as it is now.
    public var wasCompared: Bool

    /// True where the plan says of itself what the check finds.
    public var agrees: Bool { disagreements.isEmpty }
    /// True where everything that must hold does.
    public var holds: Bool { score.hard == 0 }
}
