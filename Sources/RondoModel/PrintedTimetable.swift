/// A plan as an audience may have it, for a plugin that writes documents.
public struct PrintedTimetable: Sendable, Equatable {
    /// What people read.
    public var title = ""
    /// Why people meet.
    public var purpose = ""
    /// Whom to ask; nil where not stated.
    public var contact: String?
    /// In the workshop's order.
    public var sessions: [PrintedSession] = []
    /// An empty plan.
    public init() {}
}

/// One session of a document.
public struct PrintedSession: Sendable, Equatable {
    /// Its id.
    public var id = ""
    /// What people read.
    public var title = ""
    /// The day.
    public var date: CalendarDay?
    /// Minutes of the day.
    public var span = TimeSpan(0, 0)
    /// What the room does, in words that name nobody.
    public var inTheRoom: [String] = []
    /// In order of time.
    public var blocks: [PrintedBlock] = []
    /// An empty session.
    public init() {}
}

/// One block of a document.
public struct PrintedBlock: Sendable, Equatable {
    /// What it is.
    public var kind = BlockKind.activity
    /// What people read.
    public var title = ""
    /// Minutes of the day.
    public var span = TimeSpan(0, 0)
    /// Activities side by side.
    public var strands: [PrintedStrand] = []
    /// An empty block.
    public init() {}
}

/// One activity of a block of a document.
public struct PrintedStrand: Sendable, Equatable {
    /// What people read.
    public var title = ""
    /// The space's title.
    public var space = ""
    /// What participants are told.
    public var says: String?
    /// How people sit.
    public var format: Format?
    /// Vocabulary ids of the ways to contribute.
    public var modes: [String] = []
    /// Its steps; nil where the audience may not have them.
    public var steps: [PrintedStep]?
    /// Names of small groups; nil where the audience may not have them.
    public var groups: [[String]]?
    /// Who holds which role; nil where the audience may not have it.
    public var turns: [PrintedTurn]?
    /// What must be there, with amounts; nil where the audience may not have it.
    public var materials: [String]?
    /// An empty strand.
    public init() {}
}

/// One step of an activity in a document.
public struct PrintedStep: Sendable, Equatable {
    /// Minutes of the day.
    public var start = 0
    /// A short name.
    public var title = ""
    /// What to do.
    public var how = ""
    /// An empty step.
    public init() {}
}

/// Who holds a role in a document.
public struct PrintedTurn: Sendable, Equatable {
    /// The role's title.
    public var role = ""
    /// Names.
    public var people: [String] = []
    /// An empty turn.
    public init() {}
}
