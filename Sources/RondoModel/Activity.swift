public import RondoDiagnostics

/// An activity definition in the library: what a group can do together, and what it asks of each person.
public struct Activity: Sendable, Equatable {
    /// Stable lower-case id with hyphens.
    public var id = ""
    /// A short name that participants read.
    public var title = ""
    /// One sentence for the facilitator.
    public var summary = ""
    /// Vocabulary id of the phase where it belongs.
    public var phase = ""
    /// True for check-ins, energisers and the like that stand outside the arc's order.
    public var anywhere = false
    /// How long it may take.
    public var length = LengthRange()
    /// How many people can take part in one strand, both ends included.
    public var people = CountRange(min: 1, ideal: nil, max: 1000)
    /// How people sit: alone, in pairs, in small groups, or all together.
    public var format = Format.plenary
    /// Sizes of its small groups; meaningful where `format` is `pairs` or `smallGroups`.
    public var group = CountRange(min: 3, ideal: 4, max: 5)
    /// Vocabulary id of the energy: calm, steady, lively.
    public var energy = "steady"
    /// Vocabulary ids of the ways to contribute.
    public var modes: [String] = []
    /// How much it asks people to show of themselves.
    public var exposure = Exposure.low
    /// Ids of activities that must stand somewhere before it, in this series or its ledger.
    public var after: [String] = []
    /// True where the group takes a decision in it, whatever its phase.
    public var decides = false
    /// True where doing it again is normal, as with a check-in.
    public var repeats = false
    /// How many holders of each role it needs.
    public var roles: [RoleCount] = []
    /// What it asks of everyone who takes part; nil where the author didn't say, which is not the same as nothing.
    public var demands: [String]?
    /// Changes that lift barriers.
    public var adaptations: [Adaptation] = []
    /// Vocabulary ids of the space features it needs.
    public var space: [String] = []
    /// What must be in the room.
    public var materials: [Material] = []
    /// What happens, in order; shares sum to 100.
    public var steps: [Step] = []
    /// What participants are told, in plain words, by language code.
    public var says: [LocalisedText] = []
    /// Where the method comes from.
    public var source: Source?
    /// Keys of its file that aren't known yet, as where it was imported; those that are stated all the same aren't here.
    public var unknown: [UnknownKey] = []
    /// Where it was written.
    public var location: SourceLocation?

    /// An empty activity; readers fill it.
    public init() {}
}

/// How people sit and speak in an activity.
public enum Format: String, Sendable, CaseIterable, Codable {
    case solo
    case pairs
    case smallGroups = "small-groups"
    case plenary

    /// True where people are put together in groups and so meet each other.
    public var hasGroups: Bool { self == .pairs || self == .smallGroups }
}

/// How much an activity asks people to show of themselves.
public enum Exposure: String, Sendable, CaseIterable, Codable {
    case low, medium, high
}

/// Minutes an activity may take.
public struct LengthRange: Sendable, Equatable {
    /// Shortest useful length in minutes, before adaptations and pauses.
    public var min = 5
    /// The length its author would choose, in minutes.
    public var ideal = 10
    /// Longest useful length in minutes, before adaptations and pauses.
    public var max = 15
    /// Minutes that each person (or, where there are groups, each member of the largest group) needs at least.
    public var each: Int?

    /// The default range.
    public init() {}
    /// A range in minutes.
    public init(min: Int, ideal: Int, max: Int, each: Int? = nil) {
        self.min = min
        self.ideal = ideal
        self.max = max
        self.each = each
    }
}

/// A count with both ends included.
public struct CountRange: Sendable, Equatable {
    /// At least.
    public var min: Int
    /// The author's choice; the middle of the range where not said.
    public var ideal: Int?
    /// At most.
    public var max: Int

    /// A range.
    public init(min: Int, ideal: Int?, max: Int) {
        self.min = min
        self.ideal = ideal
        self.max = max
    }
}

/// How many of something, and counted per what.
public struct Amount: Sendable, Equatable {
    /// What the count is multiplied by.
    public enum Per: String, Sendable, CaseIterable {
        case strand, group, person
    }
    /// How many.
    public var count: Int
    /// Counted once, per small group, or per person.
    public var per: Per

    /// An amount.
    public init(_ count: Int, per: Per = .strand) {
        self.count = count
        self.per = per
    }
}

/// How many holders of a role an activity needs.
public struct RoleCount: Sendable, Equatable {
    /// Vocabulary or workshop id of the role.
    public var role = ""
    /// `per` is never `person`.
    public var amount = Amount(1)
    /// What the role does in this activity, in plain words.
    public var does: String?

    /// An empty count.
    public init() {}
    /// A count of a role.
    public init(_ role: String, _ amount: Amount, does: String? = nil) {
        self.role = role
        self.amount = amount
        self.does = does
    }
}

/// Something that must be in the room.
public struct Material: Sendable, Equatable {
    /// Its id, as a workshop's stock names it.
    public var id = ""
    /// How many.
    public var amount = Amount(1)

    /// An empty material.
    public init() {}
    /// An amount of a material.
    public init(_ id: String, _ amount: Amount) {
        self.id = id
        self.amount = amount
    }
}

/// One part of an activity.
public struct Step: Sendable, Equatable {
    /// What is done when time is short.
    public enum IfLate: String, Sendable, CaseIterable {
        /// Never cut.
        case keep
        /// Make it shorter.
        case shorten
        /// Leave it out.
        case skip
    }
    /// A short name.
    public var title = ""
    /// Percent of the activity's time, pauses aside.
    public var share = 0
    /// What to do, in plain words.
    public var how = ""
    /// What is done when time is short.
    public var ifLate = IfLate.shorten

    /// An empty step.
    public init() {}
    /// A step.
    public init(_ title: String, share: Int, how: String = "", ifLate: IfLate = .shorten) {
        self.title = title
        self.share = share
        self.how = how
        self.ifLate = ifLate
    }
}

/// A text in one language.
public struct LocalisedText: Sendable, Equatable {
    /// BCP 47 language code.
    public var language = "en"
    /// The text.
    public var text = ""

    /// An empty text.
    public init() {}
    /// A text in a language.
    public init(_ language: String, _ text: String) {
        self.language = language
        self.text = text
    }
}

/// Where something comes from.
public struct Source: Sendable, Equatable {
    /// The name under which it is known there.
    public var title = ""
    /// The collection, book or person it comes from.
    public var of = ""
    /// SPDX identifier or plain words of the licence.
    public var licence = ""

    /// An empty source.
    public init() {}
}
