public import RondoDiagnostics

/// What one workshop file describes: one or more sessions with the same people and purpose.
public struct Workshop: Sendable, Equatable {
    /// Stable lower-case id.
    public var id = ""
    /// What people read.
    public var title = ""
    /// Why people meet, in plain words.
    public var purpose = ""
    /// IANA name.
    public var timezone = "Europe/London"
    /// BCP 47 language code of the documents.
    public var language = "en"
    /// At which level of a service the group has a say; nil where not stated.
    public var level: Level?
    /// Who decides, and how; nil where not stated.
    public var decides: String?
    /// What was arranged with people beforehand.
    public var practical = Practical()
    /// In the order of their dates.
    public var sessions: [Session] = []
    /// Blocks that stand at a time.
    public var fixed: [FixedPoint] = []
    /// Rules for breaks.
    public var breaks = BreakRules()
    /// Minutes people need to go from one space to another.
    public var movingBetweenSpaces = 5
    /// Wanted percent of activity time per phase, per session.
    public var arc: [ArcWish] = []
    /// Rooms and online rooms.
    public var spaces: [Space] = []
    /// Facilitation roles in this workshop.
    public var roles: [RoleRule] = []
    /// Who comes.
    public var people: [Person] = []
    /// Supports that are there.
    public var supports: [Support] = []
    /// Wishes about small groups.
    public var groups = GroupRules()
    /// Stock: how many there are of each; what isn't listed is not limited.
    public var materials: [Stock] = []
    /// What the facilitator fixed.
    public var pins: [Pin] = []
    /// Activities never used.
    public var avoid: [Reference] = []
    /// Activities asked for.
    public var like: [Reference] = []
    /// Changed weights by constraint id.
    public var weights: [Weight] = []
    /// Further vocabulary files, relative to the workshop file.
    public var vocabularyFiles: [Reference] = []
    /// Further activity folders, relative to the workshop file.
    public var libraryFolders: [Reference] = []
    /// Plugins that are asked when it is planned.
    public var plugins: [PluginUse] = []
    /// Where it was written.
    public var location: SourceLocation?

    /// An empty workshop; readers fill it.
    public init() {}
}

/// At which level of a service a group has a say.
public enum Level: String, Sendable, CaseIterable {
    case individual, team, service, organisation, system
}

/// What was arranged with people beforehand; nil where nothing is recorded.
public struct Practical: Sendable, Equatable {
    /// How people are paid for their time, in words.
    public var payment: String?
    /// How expenses are met, in words.
    public var expenses: String?
    /// When the agenda goes out.
    public var agendaSent: CalendarDay?
    /// Whom to ask, in words that may stand in any document.
    public var contact: String?
    /// Nothing recorded.
    public init() {}
}

/// One meeting.
public struct Session: Sendable, Equatable {
    /// Unique within the workshop.
    public var id = ""
    /// What people read.
    public var title = ""
    /// The day.
    public var date: CalendarDay?
    /// Start and end in minutes of the day, both on the grid.
    public var span = TimeSpan(600, 720)
    /// Ids of its spaces, in order of preference.
    public var spaces: [String] = []
    /// How many strands may run side by side.
    public var strands = 1
    /// Where it was written.
    public var location: SourceLocation?
    /// An empty session.
    public init() {}
}

/// A block that stands at a time.
public struct FixedPoint: Sendable, Equatable {
    /// Session id; nil means every session.
    public var session: String?
    /// Arrival, meal, break or buffer.
    public var kind = BlockKind.meal
    /// Start in minutes of the day, on the grid.
    public var at = 0
    /// Minutes, on the grid.
    public var length = 30
    /// What people read; the kind's own title where not said.
    public var title: String?
    /// Where it was written.
    public var location: SourceLocation?
    /// An empty point.
    public init() {}
}

/// Rules for breaks.
public struct BreakRules: Sendable, Equatable {
    /// Minutes that anyone may go without a break.
    public var longestStretch = 60
    /// Minutes of a break.
    public var length = 15
    /// The default rules.
    public init() {}
}

/// Wanted percent of activity time per phase in one session.
public struct ArcWish: Sendable, Equatable {
    /// Session id; nil means every session that has none of its own.
    public var session: String?
    /// Phase ids with percents that sum to 100.
    public var shares: [PhaseShare] = []
    /// Where it was written.
    public var location: SourceLocation?
    /// An empty wish.
    public init() {}
}

/// A phase with a percent.
public struct PhaseShare: Sendable, Equatable {
    /// Vocabulary id.
    public var phase = ""
    /// Percent of activity time.
    public var percent = 0
    /// An empty share.
    public init() {}
    /// A share.
    public init(_ phase: String, _ percent: Int) {
        self.phase = phase
        self.percent = percent
    }
}

/// A room or an online room.
public struct Space: Sendable, Equatable {
    /// Unique within the workshop.
    public var id = ""
    /// What people read.
    public var title = ""
    /// People it holds.
    public var capacity = 1
    /// Vocabulary ids.
    public var features: [String] = []
    /// True for a room that people join by a link.
    public var isOnline = false
    /// Where it was written.
    public var location: SourceLocation?
    /// An empty space.
    public init() {}
}

/// A facilitation role in this workshop.
public struct RoleRule: Sendable, Equatable {
    /// What a role is held for.
    public enum Per: String, Sendable, CaseIterable {
        /// Each strand of each activity block.
        case block
        /// Each small group.
        case group
        /// The whole session.
        case session
    }
    /// How holders follow each other.
    public enum Turns: String, Sendable, CaseIterable {
        /// Everyone who said yes gets a fair share.
        case rotate
        /// Whoever suits; no fairness is asked.
        case any
    }
    /// Role id.
    public var id = ""
    /// What a turn is.
    public var per = Per.block
    /// Holders at once.
    public var people = 1
    /// How holders follow each other.
    public var turns = Turns.rotate
    /// Wanted percent of the role's minutes by perspective; perspectives not listed are free.
    public var minutesShare: [PerspectiveShare] = []
    /// Roles that the same person may hold at the same time.
    public var combinesWith: [String] = []
    /// What people read; the vocabulary's title where not said.
    public var title: String?
    /// Where it was written.
    public var location: SourceLocation?
    /// An empty rule.
    public init() {}
}

/// A perspective with a percent.
public struct PerspectiveShare: Sendable, Equatable {
    /// Perspective id.
    public var perspective = ""
    /// Percent.
    public var percent = 0
    /// An empty share.
    public init() {}
    /// A share.
    public init(_ perspective: String, _ percent: Int) {
        self.perspective = perspective
        self.percent = percent
    }
}

/// Someone who comes.
public struct Person: Sendable, Equatable {
    /// Unique within the workshop.
    public var id = ""
    /// As they want to be called.
    public var name = ""
    /// Vocabulary id.
    public var perspective = ""
    /// Sensitive: facilitators' documents only.
    public var needs: [StatedNeed] = []
    /// Roles they have said yes to.
    public var yesTo: [String] = []
    /// Roles they are learning.
    public var learning: [String] = []
    /// When they are there; empty means always.
    public var attends: [Attendance] = []
    /// Where they were written.
    public var location: SourceLocation?
    /// An empty person.
    public init() {}
}

/// A need as a person stated it.
public struct StatedNeed: Sendable, Equatable {
    /// Vocabulary id.
    public var need = ""
    /// Minutes (a duration, or a time of day), where the need takes them.
    public var minutes: Int?
    /// Words, where the need takes them.
    public var text: String?
    /// An empty need.
    public init() {}
    /// A need, with a value where it takes one.
    public init(_ need: String, minutes: Int? = nil) {
        self.need = need
        self.minutes = minutes
    }
}

/// When a person is there in one session.
public struct Attendance: Sendable, Equatable {
    /// Session id.
    public var session = ""
    /// The part they are there for; nil means all of it.
    public var span: TimeSpan?
    /// An empty attendance.
    public init() {}
    /// Attendance at a session.
    public init(_ session: String, _ span: TimeSpan? = nil) {
        self.session = session
        self.span = span
    }
}

/// A support that is there.
public struct Support: Sendable, Equatable {
    /// Unique within the workshop.
    public var id = ""
    /// Vocabulary id of its kind.
    public var kind = ""
    /// How many there are.
    public var people = 1
    /// Sessions it is there for; empty means all.
    public var attends: [String] = []
    /// What facilitators read; the kind's title where not said.
    public var title: String?
    /// Where it was written.
    public var location: SourceLocation?
    /// An empty support.
    public init() {}
}

/// Wishes about small groups.
public struct GroupRules: Sendable, Equatable {
    /// Each list: no two of these in one small group.
    public var apart: [[String]] = []
    /// Each list: all of these in one small group, when they are in one strand.
    public var together: [[String]] = []
    /// Highest percent of a small group that may be professionals.
    public var professionalsAtMost = 50
    /// Where it was written.
    public var location: SourceLocation?
    /// No wishes.
    public init() {}
}

/// How many there are of a material.
public struct Stock: Sendable, Equatable {
    /// Material id.
    public var id = ""
    /// How many there are.
    public var count = 0
    /// An empty stock.
    public init() {}
    /// A stock.
    public init(_ id: String, _ count: Int) {
        self.id = id
        self.count = count
    }
}

/// What the facilitator fixed. Everything that is stated must hold at one and the same strand.
public struct Pin: Sendable, Equatable {
    /// Session id; nil means in any session.
    public var session: String?
    /// The activity that must stand there.
    public var activity: String?
    /// Start in minutes of the day.
    public var at: Int?
    /// A fixed point's kind or an activity id; the activity is the next activity block after it.
    public var after: String?
    /// Its length in minutes.
    public var length: Int?
    /// Its space.
    public var space: String?
    /// Who must hold `role` there; without an activity, anywhere in the session.
    public var person: String?
    /// The role that `person` must hold.
    public var role: String?
    /// Where it was written.
    public var location: SourceLocation?
    /// An empty pin.
    public init() {}
}

/// A word that points at something defined elsewhere.
public struct Reference: Sendable, Equatable {
    /// The word.
    public var id = ""
    /// Where it was written.
    public var location: SourceLocation?
    /// An empty reference.
    public init() {}
    /// A reference.
    public init(_ id: String) { self.id = id }
}

/// A changed weight.
public struct Weight: Sendable, Equatable {
    /// Constraint id.
    public var constraint = ""
    /// At least 0; hard constraints at least 1.
    public var value = 0
    /// Where it was written.
    public var location: SourceLocation?
    /// An empty weight.
    public init() {}
    /// A weight.
    public init(_ constraint: String, _ value: Int) {
        self.constraint = constraint
        self.value = value
    }
}
