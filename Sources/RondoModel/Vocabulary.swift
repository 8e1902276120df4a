public import RondoDiagnostics

/// The words that activities and workshops may use, each with what it means to the planner.
public struct Vocabulary: Sendable, Equatable {
    /// In the order of the arc.
    public var phases: [Phase] = []
    /// What activities can ask of people.
    public var demands: [Term] = []
    /// What people can need.
    public var needs: [Need] = []
    /// Kinds of support.
    public var supports: [SupportKind] = []
    /// Adaptations that may be used with any activity.
    public var adaptations: [Adaptation] = []
    /// What a space can offer.
    public var features: [Feature] = []
    /// Facilitation roles.
    public var roles: [RoleKind] = []
    /// From calm to lively.
    public var energies: [Energy] = []
    /// Ways to contribute.
    public var modes: [Mode] = []
    /// Sides that people come from.
    public var perspectives: [Perspective] = []
    /// Things that activities ask for by name.
    public var materials: [Term] = []

    /// An empty vocabulary.
    public init() {}
}

/// A word with a title and where it comes from.
public struct Term: Sendable, Equatable {
    /// Stable lower-case id.
    public var id = ""
    /// What people read.
    public var title = ""
    /// Where it comes from.
    public var source: String?
    /// The name in W3C's accessibility discoverability vocabulary, where there is one.
    public var w3c: String?
    /// Where it was written.
    public var location: SourceLocation?
    /// An empty term.
    public init() {}
    /// A term.
    public init(_ id: String, title: String) {
        self.id = id
        self.title = title
    }
}

/// A part of the arc of a session.
public struct Phase: Sendable, Equatable {
    /// What the planner knows about a phase beside its place in the order.
    public enum Part: String, Sendable, CaseIterable {
        case opens, creates, decides, closes
    }
    /// Stable lower-case id.
    public var id = ""
    /// What people read.
    public var title = ""
    /// Wanted percent of activity time where a session states no arc.
    public var share = 0
    /// Its part in the arc, if any.
    public var part: Part?
    /// Where it comes from.
    public var source: String?
    /// Where it was written.
    public var location: SourceLocation?
    /// An empty phase.
    public init() {}
}

/// What a person may need, as function, never as diagnosis.
public struct Need: Sendable, Equatable {
    /// A value that the person states with the need, as in `{pause-every: 40m}`.
    public enum Takes: String, Sendable, CaseIterable {
        case duration, time, text
    }
    /// Stable lower-case id.
    public var id = ""
    /// In words that the person would use.
    public var title = ""
    /// Demands that are barriers for a person with this need.
    public var barriers: [String] = []
    /// Kinds of support that can lift its barriers.
    public var liftedBy: [String] = []
    /// Features that every space must have in which the person takes part.
    public var space: [String] = []
    /// Features of which one space must be kept free while the person takes part.
    public var nearby: [String] = []
    /// Longest stretch in minutes without a pause; the stated value wins where `takes` is `duration`.
    public var longestStretch: Int?
    /// Length in minutes that counts as a pause for this need.
    public var pause: Int?
    /// People who come along, count in a space's capacity and stay with the person.
    public var brings = 0
    /// The value that the person states.
    public var takes: Takes?
    /// What a stated time means.
    public var means: TimeMeaning?
    /// What the room does for this need, in words that name nobody ("captions on").
    public var inTheRoom: String?
    /// Where it comes from.
    public var source: String?
    /// Where it was written.
    public var location: SourceLocation?
    /// An empty need.
    public init() {}

    /// What a time stated with a need means.
    public enum TimeMeaning: String, Sendable, CaseIterable {
        case arrivesAt = "arrives-at"
        case leavesAt = "leaves-at"
        case breakAt = "break-at"
    }
}

/// A kind of support: someone or something that lifts barriers and can be in one place at a time.
public struct SupportKind: Sendable, Equatable {
    /// Stable lower-case id.
    public var id = ""
    /// What people read.
    public var title = ""
    /// Demands that it lifts.
    public var lifts: [String] = []
    /// How many places (a strand, or a small group of one) a team serves at once.
    public var groupsAtOnce = 1
    /// How many work together beyond a length.
    public var team: Team?
    /// Longest stretch in minutes that it works without a break; nil means the workshop's own limit.
    public var longestStretch: Int?
    /// True for a person, false for a thing.
    public var isPerson = true
    /// Where it comes from.
    public var source: String?
    /// Where it was written.
    public var location: SourceLocation?
    /// An empty kind.
    public init() {}
}

/// Supports that work in teams when a strand is long.
public struct Team: Sendable, Equatable {
    /// People in a team.
    public var people = 1
    /// Strands longer than this many minutes need a whole team.
    public var beyond = 0
    /// They swap every so many minutes.
    public var swap = 20
    /// An empty team.
    public init() {}
}

/// Something a space can offer.
public struct Feature: Sendable, Equatable {
    /// Stable lower-case id.
    public var id = ""
    /// What people read.
    public var title = ""
    /// Demands that it lifts for people with the needs of `onlyFor`.
    public var lifts: [String] = []
    /// Needs it serves; empty means none.
    public var onlyFor: [String] = []
    /// Where it comes from.
    public var source: String?
    /// Where it was written.
    public var location: SourceLocation?
    /// An empty feature.
    public init() {}
}

/// A facilitation role as the vocabulary describes it.
public struct RoleKind: Sendable, Equatable {
    /// Stable lower-case id.
    public var id = ""
    /// What people read.
    public var title = ""
    /// What its holder does, in plain words.
    public var does = ""
    /// When a session-long role acts.
    public var acts = Acts.throughout
    /// Where it comes from.
    public var source: String?
    /// Where it was written.
    public var location: SourceLocation?
    /// An empty role.
    public init() {}

    /// When a role that is held for a whole session acts.
    public enum Acts: String, Sendable, CaseIterable {
        /// In arrival blocks, or in the first activity block where there is none.
        case arrival
        /// In every activity block.
        case throughout
        /// In breaks and meals.
        case breaks
    }
}

/// How lively an activity is.
public struct Energy: Sendable, Equatable {
    /// Stable lower-case id.
    public var id = ""
    /// What people read.
    public var title = ""
    /// Negative is calm, zero steady, positive lively.
    public var level = 0
    /// Where it comes from.
    public var source: String?
    /// Where it was written.
    public var location: SourceLocation?
    /// An empty energy.
    public init() {}
}

/// A way to contribute.
public struct Mode: Sendable, Equatable {
    /// Stable lower-case id.
    public var id = ""
    /// What people read.
    public var title = ""
    /// True for talking and listening.
    public var isTalk = false
    /// Where it comes from.
    public var source: String?
    /// Where it was written.
    public var location: SourceLocation?
    /// An empty mode.
    public init() {}
}

/// The side that a person comes from.
public struct Perspective: Sendable, Equatable {
    /// Stable lower-case id.
    public var id = ""
    /// What people read.
    public var title = ""
    /// True for those who are paid to be there.
    public var isProfessional = false
    /// True for those who use or have used the service.
    public var isLived = false
    /// Where it comes from.
    public var source: String?
    /// Where it was written.
    public var location: SourceLocation?
    /// An empty perspective.
    public init() {}
}
