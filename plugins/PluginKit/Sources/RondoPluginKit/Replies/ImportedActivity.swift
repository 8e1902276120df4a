/// An activity as a file tells of it: what the file doesn't say is nil and named in ``unknown``.
public struct ImportedActivity: Sendable, Equatable {
    /// Lower-case letters, digits and hyphens.
    public var id: String
    /// A short name.
    public var title: String
    /// One sentence for the facilitator.
    public var summary: String?
    /// Where it belongs in the arc.
    public var phase: Phase?
    /// How long it may take.
    public var length: LengthRange?
    /// How many can do it in one room at a time.
    public var people: ClosedRange<Int>?
    /// How people sit for most of the time.
    public var format: Format?
    /// Sizes of the small groups.
    public var group: GroupSizes?
    /// How much goes on.
    public var energy: Energy?
    /// The ways in which people contribute.
    public var modes: [Mode]?
    /// How much it asks people to show of themselves.
    public var exposure: Exposure?
    /// Who is needed to hold it.
    public var roles: [RoleCount]?
    /// What the room must have.
    public var space: [Feature]?
    /// What must be there.
    public var materials: [Material]?
    /// What it asks of everyone; `[]` only where the file says that it asks nothing.
    public var demands: [Demand]?
    /// Other ways to take part.
    public var adaptations: [Adaptation]?
    /// What happens, in order.
    public var steps: [ImportedStep]?
    /// What participants are told, by language.
    public var says: [Saying]?
    /// Where the method comes from.
    public var source: Source?
    /// What the file doesn't say, with its own words where it has some.
    public var unknown: [Unknown]

    /// A key that a file doesn't speak of.
    public struct Unknown: Sendable, Equatable {
        /// The key of an activity file, such as `length`.
        public var key: String
        /// What is known nevertheless: `the card says "1–2 weeks"`, `the card doesn't say`.
        public var words: String

        /// An unknown key.
        public init(_ key: String, _ words: String) {
            self.key = key
            self.words = words
        }
    }

    /// An imported activity of which nothing else is known yet.
    public init(id: String, title: String, unknown: [Unknown] = []) {
        self.id = id
        self.title = title
        self.unknown = unknown
    }
}

extension ImportedActivity: Shaped {
    static let blank = ImportedActivity(id: "", title: "")
    static let keys: [Key<ImportedActivity>] = [
        .must("id", \.id, .text), .must("title", \.title, .text), .may("summary", \.summary, .text),
        .may("phase", \.phase, .id()), .may("length", \.length, .lengthRange), .may("people", \.people, .countRange),
        .may("format", \.format, .word), .may("group", \.group, .object), .may("energy", \.energy, .id()),
        .may("modes", \.modes, Codec.id().list), .may("exposure", \.exposure, .word), .may("roles", \.roles, .roles),
        .may("space", \.space, Codec.id().list), .may("materials", \.materials, .materials),
        .may("demands", \.demands, Codec.id().list), .may("adaptations", \.adaptations, Codec.object.list),
        .may("steps", \.steps, Codec.object.list), .may("says", \.says, .says), .may("source", \.source, .object),
        .may("unknown", \.unknown, .unknown),
    ]
}

/// One part of an imported activity.
public struct ImportedStep: Sendable, Equatable {
    /// Two or three words, or as many as the file has.
    public var title: String
    /// Percent of the activity's time; nil where the file doesn't say, and then `unknown` names `steps`.
    public var share: Int?
    /// What to do, in the file's own words.
    public var how: String

    /// A step.
    public init(_ title: String, share: Int? = nil, how: String = "") {
        self.title = title
        self.share = share
        self.how = how
    }
}

extension ImportedStep: Shaped {
    static let blank = ImportedStep("")
    static let keys: [Key<ImportedStep>] = [
        .must("title", \.title, .text), .may("share", \.share, .percent), .may("how", \.how, .text),
    ]
}

extension Codec where Value == [ImportedActivity.Unknown] {
    static var unknown: Codec {
        Codec<String>.text.map({ ImportedActivity.Unknown($0, $1) }, { ($0.key, $0.words) })
    }
}
