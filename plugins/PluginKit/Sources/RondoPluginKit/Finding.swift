/// One thing that a reply has to say besides its values.
public struct Finding: Sendable, Equatable {
    /// How much it matters.
    public enum Severity: String, Sendable, CaseIterable {
        /// The rest of the reply is not used.
        case error
        case warning
        case note
    }

    /// How much it matters.
    public var severity: Severity
    /// What, in a plain sentence; at most 500 letters.
    public var message: String
    /// Where, in plain words or as a path of keys such as `settings.theme`.
    public var place: String?
    /// What would mend it.
    public var remedy: String?
    /// The session it is about; in a review only.
    public var session: String?
    /// The block of `session`, counted from 1; in a review only.
    public var block: Int?
    /// Whom it is about, by pseudonym; in a review only.
    public var people: [String]

    /// A finding.
    public init(
        _ severity: Severity, _ message: String, place: String? = nil, remedy: String? = nil, session: String? = nil,
        block: Int? = nil, people: [String] = []
    ) {
        self.severity = severity
        self.message = message
        self.place = place
        self.remedy = remedy
        self.session = session
        self.block = block
        self.people = people
    }
}

extension Finding: Shaped {
    static let blank = Finding(.note, "")
    static let keys: [Key<Finding>] = [
        .must("severity", \.severity, .word), .may("place", \.place, .text), .must("message", \.message, .text),
        .may("remedy", \.remedy, .text), .may("session", \.session, .text), .may("block", \.block, .number),
        .may("people", \.people, Codec.text.list),
    ]
}

extension Codec where Value == [Finding] {
    /// At most as many findings as a reply may hold; where there are more, the last one says so.
    static var findings: Codec {
        let all = Codec<Finding>.object.list
        return Codec(read: all.read) { findings in
            let most = 100
            guard findings.count > most else { return all.write(findings) }
            let left = findings.count - (most - 1)
            return all.write(findings.prefix(most - 1) + [Finding(.note, "\(left) more findings are not shown")])
        }
    }
}
