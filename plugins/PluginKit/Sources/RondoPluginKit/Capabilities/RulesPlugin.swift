/// A plugin that brings house rules (`rules/1`). It is asked before planning, once all activities are known.
public protocol RulesPlugin: Plugin {
    /// The rules, at most 50 with 20,000 costs together.
    func rules(_ request: Request<Settings>) throws -> RulesReply
}

/// House rules that a plugin brings.
public struct RulesReply: Sendable, Equatable, ExpressibleByArrayLiteral {
    /// At most 50, with ids that are unique among them.
    public var rules: [HouseRule]
    /// What else is to be said.
    public var findings: [Finding]

    /// A reply.
    public init(_ rules: [HouseRule], findings: [Finding] = []) {
        self.rules = rules
        self.findings = findings
    }
    /// A reply without findings.
    public init(arrayLiteral elements: HouseRule...) { self.init(elements) }
}

extension RulesReply: Shaped {
    static let blank = RulesReply([])
    static let keys: [Key<RulesReply>] = [
        .must("rules", \.rules, Codec.object.list), .may("findings", \.findings, .findings),
    ]
}

extension Capability {
    static let rules = Capability(id: RONDO_CAPABILITY_RULES) { plugin, json in
        try (plugin as? any RulesPlugin.Type)?.reply(to: json)
    } isHad: {
        $0 is any RulesPlugin.Type
    }
}

extension RulesPlugin {
    static func reply(to json: JSON) throws -> [JSON.Member] {
        try Self().rules(Request(json: json)).members
    }
}
