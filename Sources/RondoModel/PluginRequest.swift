/// What a plugin is asked. Everything beside the first four stands there only where it may see it.
public struct PluginRequest: Sendable, Equatable {
    /// What it is asked for.
    public var capability = PluginCapability.activities
    /// Seeds every random choice.
    public var seed: UInt64 = 1
    /// BCP 47 code of the documents.
    public var language = "en"
    /// Its settings, checked, with defaults filled in; always a map.
    public var settings = DataValue.map([])
    /// The workshop's frame.
    public var workshop: SeenWorkshop?
    /// Its sessions, in order.
    public var sessions: [SeenSession]?
    /// Every candidate, in order of id.
    public var activities: [Activity]?
    /// Roles that are held.
    public var roles: [SeenRole]?
    /// People under pseudonyms.
    public var people: [SeenPerson]?
    /// The plan to review, or as the audience may have it; for `review/1` and `render/1` only.
    public var plan: DataValue?
    /// For whom documents are written; for `render/1` only.
    public var audience: String?
    /// How documents are written, such as `standard`; for `render/1` only.
    public var style: String?
    /// The file to read; for `import/1` only.
    public var file: FileToImport?

    /// A request without anything to see.
    public init(_ capability: PluginCapability) { self.capability = capability }
}

/// A workshop's frame as a plugin may see it.
public struct SeenWorkshop: Sendable, Equatable {
    /// Its id.
    public var id = ""
    /// What people read.
    public var title = ""
    /// Why people meet.
    public var purpose = ""
    /// An empty frame.
    public init() {}
}

/// A session as a plugin may see it.
public struct SeenSession: Sendable, Equatable {
    /// Its id.
    public var id = ""
    /// What people read.
    public var title = ""
    /// The day.
    public var date: CalendarDay?
    /// Minutes of the day.
    public var span = TimeSpan(0, 0)
    /// How many people are expected.
    public var people = 0
    /// How many activities may run side by side.
    public var strands = 1
    /// Blocks that stand at a time; their titles and sessions are not shown.
    public var fixed: [FixedPoint] = []
    /// An empty session.
    public init() {}
}

/// A role as a plugin may see it.
public struct SeenRole: Sendable, Equatable {
    /// Its id.
    public var id = ""
    /// What people read.
    public var title = ""
    /// What a turn is held for.
    public var per = RoleRule.Per.block
    /// Holders at once.
    public var people = 1
    /// An empty role.
    public init() {}
}

/// A person as a plugin may see them.
public struct SeenPerson: Sendable, Equatable {
    /// A pseudonym that means nothing outside the workspace.
    public var id = ""
    /// The side they come from.
    public var perspective = ""
    /// Roles they have said yes to.
    public var yesTo: [String] = []
    /// Sessions they come to.
    public var sessions: [String] = []
    /// Those of their needs that the plugin may see, by id; nil where it may see none.
    public var needs: [String]?
    /// Nobody.
    public init() {}
}

/// Somebody else's file that a plugin reads.
public struct FileToImport: Sendable, Equatable {
    /// Its name, without a path.
    public var name = ""
    /// Its text; nil where it isn't UTF-8.
    public var text: String?
    /// Its bytes as base64 (RFC 4648); nil where it is UTF-8.
    public var base64: String?
    /// An empty file.
    public init() {}
}
