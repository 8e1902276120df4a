/// Someone or something that lifts barriers and can be in one place at a time.
public struct SupportDefinition: Sendable, Equatable {
    /// How many work together where an activity is long.
    public struct Team: Sendable, Equatable {
        /// How many.
        public var people: Int
        /// Minutes from which on they work together.
        public var beyond: Int
        /// Minutes after which they swap.
        public var swap: Int
        /// A team.
        public init(people: Int, beyond: Int, swap: Int) {
            self.people = people
            self.beyond = beyond
            self.swap = swap
        }
    }
    /// Lower-case letters, digits and hyphens.
    public var id: String
    /// What people read.
    public var title: String
    /// What it takes away, for people whose need is lifted by it.
    public var lifts: [Demand]
    /// How many places it can serve at the same time.
    public var groupsAtOnce = 1
    /// How many work together; nil where one works alone.
    public var team: Team?
    /// Minutes that it works without a break; nil means as long as everyone.
    public var longestStretch: Int?
    /// False for a thing, which needs no break.
    public var isPerson = true
    /// Where it comes from.
    public var source: String?

    /// A support; set what else there is to say.
    public init(id: String, title: String, lifts: [Demand]) {
        self.id = id
        self.title = title
        self.lifts = lifts
    }
}

extension SupportDefinition: Definition {
    static let blank = SupportDefinition(id: "", title: "", lifts: [])
    static let keys: [Key<SupportDefinition>] = [
        .must("id", \.id, .text), .must("title", \.title, .text), .may("lifts", \.lifts, Codec.id().list),
        .may("groups-at-once", \.groupsAtOnce, .number), .may("team", \.team, .object),
        .may("longest-stretch", \.longestStretch, .minutes), .may("person", \.isPerson, .flag),
        .may("source", \.source, .text),
    ]
}

extension SupportDefinition.Team: Shaped {
    static let blank = SupportDefinition.Team(people: 1, beyond: 0, swap: 0)
    static let keys: [Key<SupportDefinition.Team>] = [
        .must("people", \.people, .number), .must("beyond", \.beyond, .minutes), .must("swap", \.swap, .minutes),
    ]
}
