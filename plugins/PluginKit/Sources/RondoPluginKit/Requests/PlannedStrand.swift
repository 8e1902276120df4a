/// One of the activities of a block.
public struct PlannedStrand: Sendable, Equatable {
    /// The activity's id.
    public var activity: String
    /// What people read.
    public var title: String
    /// Where the activity belongs in the arc.
    public var phase: Phase
    /// How people sit.
    public var format: Format
    /// How much goes on.
    public var energy: Energy
    /// The space's id; nil where none was found.
    public var space: String?
    /// Who takes part, by pseudonym; empty for a plugin that doesn't see `people`.
    public var people: [String]
    /// The small groups, by pseudonym.
    public var groups: [[String]]
    /// Who holds which role; empty for a plugin that doesn't see `roles`.
    public var turns: [Turn]

    /// A strand.
    public init(
        _ activity: String, title: String = "", phase: Phase = "", format: Format = .plenary,
        energy: Energy = .steady, space: String? = nil, people: [String] = [], groups: [[String]] = [],
        turns: [Turn] = []
    ) {
        self.activity = activity
        self.title = title
        self.phase = phase
        self.format = format
        self.energy = energy
        self.space = space
        self.people = people
        self.groups = groups
        self.turns = turns
    }
}

extension PlannedStrand: Shaped {
    static let blank = PlannedStrand("")
    static let keys: [Key<PlannedStrand>] = [
        .must("activity", \.activity, .text), .may("title", \.title, .text), .may("phase", \.phase, .id()),
        .must("format", \.format, .word), .must("energy", \.energy, .id()), .may("space", \.space, .text),
        .may("people", \.people, Codec.text.list), .may("groups", \.groups, Codec.text.list.list),
        .may("turns", \.turns, Codec.object.list),
    ]
}

/// One holding of a role.
public struct Turn: Sendable, Equatable {
    /// The role.
    public var role: Role
    /// Who holds it, by pseudonym; nil where nobody does or the plugin doesn't see `people`.
    public var person: String?

    /// A turn.
    public init(_ role: Role, person: String? = nil) {
        self.role = role
        self.person = person
    }
}

extension Turn: Shaped {
    static let blank = Turn("")
    static let keys: [Key<Turn>] = [.must("role", \.role, .id()), .may("person", \.person, .text)]
}
