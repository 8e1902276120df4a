/// A plugin that reads other people's files (`import/1`). `rondo import` asks it, file by file.
public protocol ImportPlugin: Plugin {
    /// What the file holds. What it doesn't say is left out and named as unknown; nothing is invented.
    func read(_ file: ImportFile, _ request: Request<Settings>) throws -> ImportReply
}

/// What a file holds.
public struct ImportReply: Sendable, Equatable {
    /// Its activities.
    public var activities: [ImportedActivity]
    /// Its people, each with the keys of a person in a workshop file.
    public var people: [JSON]
    /// Any keys of a workshop file; an object.
    public var workshop: JSON
    /// What else is to be said.
    public var findings: [Finding]

    /// A reply.
    public init(
        activities: [ImportedActivity] = [], people: [JSON] = [], workshop: JSON = .object([]), findings: [Finding] = []
    ) {
        self.activities = activities
        self.people = people
        self.workshop = workshop
        self.findings = findings
    }
}

extension ImportReply: Shaped {
    static let blank = ImportReply()
    static let keys: [Key<ImportReply>] = [
        .may("activities", \.activities, Codec.object.list), .may("people", \.people, Codec.any.list),
        .may("workshop", \.workshop, .any), .may("findings", \.findings, .findings),
    ]
}

extension Capability {
    static let `import` = Capability(id: RONDO_CAPABILITY_IMPORT) { plugin, json in
        try (plugin as? any ImportPlugin.Type)?.reply(to: json)
    } isHad: {
        $0 is any ImportPlugin.Type
    }
}

extension ImportPlugin {
    static func reply(to json: JSON) throws -> [JSON.Member] {
        guard let file = json["file"] else { throw Refusal("it is missing", place: "file") }
        return try Self().read(within("file") { try ImportFile(json: file) }, Request(json: json)).members
    }
}
