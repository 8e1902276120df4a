/// How good a plan is: 0 is perfect, hard before soft.
public struct Score: Sendable, Equatable {
    /// Sum of the hard constraints' costs.
    public var hard = 0
    /// Sum of the soft constraints' costs.
    public var soft = 0
    /// In the catalogue's order, each constraint once.
    public var constraints: [ConstraintScore] = []
    /// A perfect score without constraints.
    public init() {}

    /// Sums the parts.
    public init(_ constraints: [ConstraintScore]) {
        self.constraints = constraints
        for part in constraints {
            if ConstraintCatalogue.entry(part.id)?.level == .hard { hard += part.cost } else { soft += part.cost }
        }
    }
}

/// One constraint's part of a score.
public struct ConstraintScore: Sendable, Equatable {
    /// Constraint id.
    public var id = ""
    /// Units of violation, at least 0.
    public var units = 0
    /// Cost of a unit.
    public var weight = 1
    /// Units × weight.
    public var cost: Int { units * weight }
    /// An empty part.
    public init() {}
    /// A part.
    public init(_ id: String, units: Int, weight: Int) {
        self.id = id
        self.units = units
        self.weight = weight
    }
}
