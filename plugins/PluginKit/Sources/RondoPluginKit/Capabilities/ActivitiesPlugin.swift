/// A plugin that brings activities (`activities/1`). It is asked before planning.
public protocol ActivitiesPlugin: Plugin {
    /// The activities that the workshop may choose from, at most 500.
    func activities(_ request: Request<Settings>) throws -> ActivitiesReply
}

/// Activities that a plugin brings.
public struct ActivitiesReply: Sendable, Equatable, ExpressibleByArrayLiteral {
    /// At most 500, with ids that are unique among them.
    public var activities: [Activity]
    /// What else is to be said.
    public var findings: [Finding]

    /// A reply.
    public init(_ activities: [Activity], findings: [Finding] = []) {
        self.activities = activities
        self.findings = findings
    }
    /// A reply without findings.
    public init(arrayLiteral elements: Activity...) { self.init(elements) }
}

extension ActivitiesReply: Shaped {
    static let blank = ActivitiesReply([])
    static let keys: [Key<ActivitiesReply>] = [
        .must("activities", \.activities, Codec.object.list), .may("findings", \.findings, .findings),
    ]
}

extension Capability {
    static let activities = Capability(id: RONDO_CAPABILITY_ACTIVITIES) { plugin, json in
        try (plugin as? any ActivitiesPlugin.Type)?.reply(to: json)
    } isHad: {
        $0 is any ActivitiesPlugin.Type
    }
}

extension ActivitiesPlugin {
    static func reply(to json: JSON) throws -> [JSON.Member] {
        try Self().activities(Request(json: json)).members
    }
}
