/// What no plan of the same inputs can be better than; the arguments stand in docs/bounds.md.
public struct ScoreBound: Sendable, Equatable {
    /// Least sum of the hard constraints' costs.
    public var hard = 0
    /// Least sum of the soft constraints' costs of plans whose hard constraints cost no more than `hard`.
    public var soft = 0
    /// Least units by constraint, each for itself, in the catalogue's order; those of 0 are left out.
    public var constraints: [ConstraintBound] = []
    /// Says nothing: everything costs at least 0.
    public init() {}

    /// True where no plan is better than one with this score.
    public func proves(_ score: Score) -> Bool { score.hard == hard && score.soft <= soft }

    /// Least units of a constraint.
    public func units(of constraint: String) -> Int { constraints.first { $0.id == constraint }?.units ?? 0 }
}

/// Units that a constraint has at least.
public struct ConstraintBound: Sendable, Equatable {
    /// Constraint id.
    public var id = ""
    /// Units, at least 0.
    public var units = 0
    /// An empty bound.
    public init() {}
    /// A bound.
    public init(_ id: String, units: Int) {
        self.id = id
        self.units = units
    }
}
