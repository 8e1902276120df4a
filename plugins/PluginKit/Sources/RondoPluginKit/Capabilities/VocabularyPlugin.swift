/// A plugin that brings words (`vocabulary/1`). It is asked before everything else.
public protocol VocabularyPlugin: Plugin {
    /// The words that activities and workshops may use besides Rondo's own.
    func vocabulary(_ request: Request<Settings>) throws -> VocabularyReply
}

/// Words that a plugin brings.
public struct VocabularyReply: Sendable, Equatable {
    /// The words.
    public var vocabulary: Vocabulary
    /// What else is to be said.
    public var findings: [Finding]

    /// A reply.
    public init(_ vocabulary: Vocabulary, findings: [Finding] = []) {
        self.vocabulary = vocabulary
        self.findings = findings
    }
}

extension VocabularyReply: Shaped {
    static let blank = VocabularyReply(Vocabulary())
    static let keys: [Key<VocabularyReply>] = [
        .must("vocabulary", \.vocabulary, .object), .may("findings", \.findings, .findings),
    ]
}

extension Capability {
    static let vocabulary = Capability(id: RONDO_CAPABILITY_VOCABULARY) { plugin, json in
        try (plugin as? any VocabularyPlugin.Type)?.reply(to: json)
    } isHad: {
        $0 is any VocabularyPlugin.Type
    }
}

extension VocabularyPlugin {
    static func reply(to json: JSON) throws -> [JSON.Member] {
        try Self().vocabulary(Request(json: json)).members
    }
}
