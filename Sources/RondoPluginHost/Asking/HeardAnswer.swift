import RondoDiagnostics

/// What a plugin said to one question.
struct HeardAnswer: Sendable {
    /// The reply's bytes, untrusted; empty where it failed.
    var reply: [UInt8] = []
    /// What it printed.
    var words = ""
    /// How it was confined; nil where it wasn't run.
    var confinement: Confinement?
    /// True where it had been kept from before.
    var wasKept = false
    /// True where the same was asked earlier in this run.
    var wasHeard = false
    /// Why there is no reply.
    var failure: Finding?
}
