/// One of the activities of a block, to make documents from.
public struct HandoutStrand: Sendable, Equatable {
    /// What people read.
    public var title: String
    /// The space's title; nil where there is none.
    public var space: String?
    /// What participants are told; nil where the activity says nothing.
    public var says: String?
    /// How people sit; nil where nobody said.
    public var format: Format?
    /// The ways in which people contribute.
    public var modes: [Mode]
    /// What happens and when; for facilitators only.
    public var steps: [HandoutStep]
    /// The small groups by name, for whoever may have them.
    public var groups: [[String]]
    /// Who holds which role; for facilitators only.
    public var turns: [HandoutTurn]
    /// What must be there; for facilitators only.
    public var materials: [String]

    /// A strand.
    public init(
        _ title: String, space: String? = nil, says: String? = nil, format: Format? = nil,
        modes: [Mode] = [], steps: [HandoutStep] = [], groups: [[String]] = [], turns: [HandoutTurn] = [],
        materials: [String] = []
    ) {
        self.title = title
        self.space = space
        self.says = says
        self.format = format
        self.modes = modes
        self.steps = steps
        self.groups = groups
        self.turns = turns
        self.materials = materials
    }
}

extension HandoutStrand: Shaped {
    static let blank = HandoutStrand("")
    static let keys: [Key<HandoutStrand>] = [
        .must("title", \.title, .text), .may("space", \.space, .text), .may("says", \.says, .text),
        .may("format", \.format, .word), .may("modes", \.modes, Codec.id().list),
        .may("steps", \.steps, Codec.object.list), .may("groups", \.groups, Codec.text.list.list),
        .may("turns", \.turns, Codec.object.list), .may("materials", \.materials, Codec.text.list),
    ]
}

/// One step with its time.
public struct HandoutStep: Sendable, Equatable {
    /// When it starts.
    public var start: TimeOfDay
    /// Two or three words.
    public var title: String
    /// What to do.
    public var how: String

    /// A step.
    public init(_ title: String, start: TimeOfDay, how: String = "") {
        self.title = title
        self.start = start
        self.how = how
    }
}

extension HandoutStep: Shaped {
    static let blank = HandoutStep("", start: TimeOfDay(minutes: 0))
    static let keys: [Key<HandoutStep>] = [
        .must("start", \.start, .time), .must("title", \.title, .text), .may("how", \.how, .text),
    ]
}

/// Who holds a role, by title and name.
public struct HandoutTurn: Sendable, Equatable {
    /// The role's title.
    public var role: String
    /// Names.
    public var people: [String]

    /// A turn.
    public init(_ role: String, people: [String]) {
        self.role = role
        self.people = people
    }
}

extension HandoutTurn: Shaped {
    static let blank = HandoutTurn("", people: [])
    static let keys: [Key<HandoutTurn>] = [
        .must("role", \.role, .text), .must("people", \.people, Codec.text.list),
    ]
}
