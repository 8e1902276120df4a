/// Something a group can do together, as an activity file defines it.
public struct Activity: Sendable, Equatable {
    /// Lower-case letters, digits and hyphens; Rondo puts the plugin's id before it.
    public var id: String
    /// A short name that participants read.
    public var title: String
    /// One sentence for the facilitator: who does what, and what comes of it.
    public var summary: String = ""
    /// Where it belongs in the arc.
    public var phase: Phase
    /// True for check-ins and the like that may stand at any point of a session.
    public var anywhere = false
    /// True where doing it again in the next session is normal.
    public var repeats = false
    /// True where the group takes a decision in it although its phase isn't `decide`.
    public var decides = false
    /// Activities that must have been done earlier, by id.
    public var after: [String] = []
    /// How long it may take.
    public var length: LengthRange
    /// How many can do it in one room at a time.
    public var people: ClosedRange<Int> = 1...1000
    /// How people sit for most of the time.
    public var format: Format = .plenary
    /// Sizes of the small groups; only for pairs and small groups.
    public var group: GroupSizes?
    /// How much goes on.
    public var energy: Energy = .steady
    /// The ways in which people contribute.
    public var modes: [Mode] = []
    /// How much it asks people to show of themselves.
    public var exposure: Exposure = .low
    /// Who is needed to hold it.
    public var roles: [RoleCount] = []
    /// What the room must have.
    public var space: [Feature] = []
    /// What must be there.
    public var materials: [Material] = []
    /// What it asks of everyone: `[]` says nothing, nil says that nobody knows, and then it is never planned for
    /// anyone with needs.
    public var demands: [Demand]?
    /// Other ways to take part.
    public var adaptations: [Adaptation] = []
    /// What happens, in order; the shares sum to 100.
    public var steps: [Step] = []
    /// What participants are told, in plain words, by language.
    public var says: [Saying] = []
    /// Where the method comes from.
    public var source: Source?

    /// An activity; set what else there is to say.
    public init(id: String, title: String, phase: Phase, length: LengthRange) {
        self.id = id
        self.title = title
        self.phase = phase
        self.length = length
    }
}

extension Activity: Shaped {
    static let blank = Activity(id: "", title: "", phase: "", length: LengthRange(min: 5, ideal: 10, max: 15))
    static let keys: [Key<Activity>] = [
        .must("id", \.id, .text), .must("title", \.title, .text), .may("summary", \.summary, .text),
        .must("phase", \.phase, .id()), .may("anywhere", \.anywhere, .flag), .may("repeats", \.repeats, .flag),
        .may("decides", \.decides, .flag), .may("after", \.after, Codec.text.list),
        .must("length", \.length, .lengthRange), .may("people", \.people, .countRange),
        .may("format", \.format, .word), .may("group", \.group, .object), .may("energy", \.energy, .id()),
        .may("modes", \.modes, Codec.id().list), .may("exposure", \.exposure, .word), .may("roles", \.roles, .roles),
        .may("space", \.space, Codec.id().list), .may("materials", \.materials, .materials),
        .may("demands", \.demands, Codec.id().list), .may("adaptations", \.adaptations, Codec.object.list),
        .may("steps", \.steps, Codec.object.list), .may("says", \.says, .says), .may("source", \.source, .object),
    ]
}

/// How people sit and speak in an activity.
public enum Format: String, Sendable, CaseIterable {
    case solo
    case pairs
    case smallGroups = "small-groups"
    case plenary
}

/// How much an activity asks people to show of themselves.
public enum Exposure: String, Sendable, CaseIterable {
    case low, medium, high
}
