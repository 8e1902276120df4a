import RondoModel

/// How one kind of document is written; a new kind is a new type here, its test and a line in `DocumentBuilder`.
protocol DocumentRecipe: Sendable {
    /// Which document it writes.
    static var kind: DocumentKind { get }
    /// Who may have it.
    static var audiences: [Audience] { get }
    /// Why others may not, in one sentence without a final period.
    static var reason: String { get }
    /// Its title in the workshop's language.
    static func title(_ words: Phrases) -> String
    /// Fills in the content; the frame is already there.
    static func write(_ document: inout Document, from source: DocumentSource)
}
