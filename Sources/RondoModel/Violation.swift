/// One place where a plan breaks a constraint, as the check found it.
public struct Violation: Sendable, Equatable {
    /// Constraint id.
    public var constraint = ""
    /// Units, as the constraint counts them; at least 1.
    public var units = 0
    /// Where in the plan.
    public var place = Place()
    /// What is broken, in a plain sentence that names people and things by id. May be sensitive.
    public var sentence = ""
    /// What would make it possible, in a plain sentence.
    public var remedy: String?
    /// An empty violation.
    public init() {}
    /// A violation; see the properties.
    public init(_ constraint: String, _ units: Int, at place: Place, _ sentence: String, remedy: String? = nil) {
        self.constraint = constraint
        self.units = units
        self.place = place
        self.sentence = sentence
        self.remedy = remedy
    }
}

/// A place in a plan; what is nil is not narrowed down.
public struct Place: Sendable, Hashable {
    /// Session id.
    public var session: String?
    /// 0-based index of the block in its session.
    public var block: Int?
    /// 0-based index of the strand in its block.
    public var strand: Int?
    /// 0-based index of the small group in its strand.
    public var group: Int?
    /// The people it is about, by id.
    public var people: [String] = []
    /// The whole plan.
    public init() {}
    /// A place; see the properties.
    public init(
        session: String? = nil, block: Int? = nil, strand: Int? = nil, group: Int? = nil, people: [String] = []
    ) {
        self.session = session
        self.block = block
        self.strand = strand
        self.group = group
        self.people = people
    }
}
