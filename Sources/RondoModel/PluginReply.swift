public import RondoDiagnostics

/// One thing that a plugin says in a reply; its texts are a stranger's, made safe to show and capped.
public struct PluginFinding: Sendable, Equatable {
    /// An error means that the rest of the reply is not used.
    public var severity = Finding.Severity.note
    /// Where, in plain words or a path of keys.
    public var place: String?
    /// What, in plain words; at most 500 letters.
    public var message = ""
    /// What would mend it; at most 500 letters.
    public var remedy: String?
    /// A session's id, in a review.
    public var session: String?
    /// Number of a block of that session, from 1, in a review.
    public var block: Int?
    /// Pseudonyms of the people it is about, in a review.
    public var people: [String] = []
    /// An empty finding.
    public init() {}
}

/// Why a plugin said that it can't use a request; its texts are a stranger's, made safe to show and capped.
public struct PluginRefusal: Sendable, Equatable {
    /// Where in the request, such as `settings.theme`.
    public var place: String?
    /// Why; at most 500 letters.
    public var message = ""
    /// What would mend it; at most 500 letters.
    public var remedy: String?
    /// An empty refusal.
    public init() {}
}
