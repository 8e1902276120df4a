public import RondoModel

/// What somebody wants to know about a plan. What is nil doesn't narrow the question.
public struct Question: Sendable, Equatable {
    /// Session id.
    public var session: String?
    /// 0-based index of a block of `session`.
    public var block: Int?
    /// Activity id: why it is there, or why it is not.
    public var activity: String?
    /// Person id: why they hold their turns, and what lets them take part.
    public var person: String?

    /// The whole plan.
    public init() {}
    /// A question; see the properties.
    public init(session: String? = nil, block: Int? = nil, activity: String? = nil, person: String? = nil) {
        self.session = session
        self.block = block
        self.activity = activity
        self.person = person
    }
}

/// The answer to a question: statements in the order of the plan. For facilitators only, since it says who needs what.
public struct Explanation: Sendable, Equatable {
    /// In the order in which they are read.
    public var statements: [Statement] = []

    /// Nothing to say.
    public init() {}
}

/// One reason, with what the alternative to it would cost.
public struct Statement: Sendable, Equatable {
    /// A plain sentence without a final period, names of people and things by id.
    public var text = ""
    /// How the alternative differs, constraint by constraint in the catalogue's order; empty where there is none.
    public var costs: [CostDifference] = []
    /// The plan as it would be; its score differs from the explained plan's by exactly `costs`.
    public var alternative: Plan?

    /// A statement without an alternative.
    public init(_ text: String) { self.text = text }

    /// Hard cost of the alternative beyond the plan's; below 0 where it would be better.
    public var hard: Int { costs.reduce(0) { $1.isHard ? $0 + $1.cost : $0 } }
    /// Soft cost of the alternative beyond the plan's; below 0 where it would be better.
    public var soft: Int { costs.reduce(0) { $1.isHard ? $0 : $0 + $1.cost } }
}

/// How one constraint's units differ between two plans.
public struct CostDifference: Sendable, Equatable {
    /// Constraint id.
    public var constraint = ""
    /// Units of the alternative less those of the plan.
    public var units = 0
    /// Cost of a unit.
    public var weight = 1

    /// Units × weight.
    public var cost: Int { units * weight }
    /// True where the constraint must hold.
    public var isHard: Bool { ConstraintCatalogue.entry(constraint)?.level == .hard }

    /// A difference; see the properties.
    public init(_ constraint: String, units: Int, weight: Int) {
        self.constraint = constraint
        self.units = units
        self.weight = weight
    }
}
