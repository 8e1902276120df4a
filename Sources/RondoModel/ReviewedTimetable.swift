/// A plan as a plugin may review it: people under pseudonyms, and only where it may see them.
public struct ReviewedTimetable: Sendable, Equatable {
    /// In the workshop's order.
    public var sessions: [ReviewedSession] = []
    /// Sum of the hard constraints' costs.
    public var hard = 0
    /// Sum of the soft constraints' costs.
    public var soft = 0
    /// An empty plan.
    public init() {}
}

/// One session of a plan under review.
public struct ReviewedSession: Sendable, Equatable {
    /// Its id.
    public var id = ""
    /// In order of time.
    public var blocks: [ReviewedBlock] = []
    /// Who holds which role for the whole session; nil where the plugin may not see roles.
    public var turns: [Turn]?
    /// An empty session.
    public init() {}
}

/// One block of a plan under review.
public struct ReviewedBlock: Sendable, Equatable {
    /// What it is.
    public var kind = BlockKind.activity
    /// Minutes of the day.
    public var span = TimeSpan(0, 0)
    /// What people read.
    public var title = ""
    /// Activities side by side.
    public var strands: [ReviewedStrand] = []
    /// An empty block.
    public init() {}
}

/// One activity of a block under review.
public struct ReviewedStrand: Sendable, Equatable {
    /// The activity's id.
    public var activity = ""
    /// Its title.
    public var title = ""
    /// Its phase.
    public var phase = ""
    /// How people sit.
    public var format = Format.plenary
    /// Its energy.
    public var energy = ""
    /// The space's id.
    public var space = ""
    /// Who takes part; nil where the plugin may not see people.
    public var people: [String]?
    /// Small groups; nil where the plugin may not see people.
    public var groups: [[String]]?
    /// Who holds which role; nil where the plugin may not see roles, and without persons where not people.
    public var turns: [Turn]?
    /// An empty strand.
    public init() {}
}
