import RondoDiagnostics

/// What people can read: no control characters, nothing that turns the direction round, no markup.
enum PlainText {
    /// True where all of it can be shown as it stands.
    static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { VisibleText.shown($0) == $0 || isJoiner($0) }
    }

    /// Emoji and some scripts join letters with these; they hide nothing.
    private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{200C}" || scalar == "\u{200D}" }
}
