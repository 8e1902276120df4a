public import RondoDiagnostics

/// A key of an activity's file whose value isn't known yet.
public struct UnknownKey: Sendable, Equatable {
    /// The key, such as `length`.
    public var key = ""
    /// Why, with the words of whoever wrote the original where there are some.
    public var why = ""
    /// Where it was written.
    public var location: SourceLocation?
    /// An empty key.
    public init() {}
    /// A key, and why it isn't known.
    public init(_ key: String, _ why: String) {
        self.key = key
        self.why = why
    }
}

extension Activity {
    /// True where a key of its file is listed as not known yet.
    public func isUnknown(_ key: String) -> Bool { unknown.contains { $0.key == key } }

    /// What must be known before it can be planned; empty where it can be.
    ///
    /// Steps may be left out, but those that stand there need their shares.
    public var missing: [UnknownKey] {
        unknown.filter { $0.key == "phase" || $0.key == "length" || $0.key == "steps" && !steps.isEmpty }
    }
}
