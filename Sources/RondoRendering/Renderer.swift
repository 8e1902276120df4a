public import RondoDocuments

/// How one format writes documents; a new format is a new type in a file of its own, its test and a line in
/// `Renderer`.
protocol FormatRenderer: Sendable {
    /// Which format it writes.
    static var format: OutputFormat { get }
    /// The kinds of document that it fits; nil means all.
    static var kinds: [DocumentKind]? { get }
    /// Why it doesn't fit others, in one sentence without a final period.
    static var reason: String { get }
    /// The document as text.
    static func render(_ document: Document, _ options: RenderOptions) -> String
}

/// Turns documents into text; pure, without files, clocks or chance.
public enum Renderer {
    /// Every format, each in a file of its own.
    static let formats: [any FormatRenderer.Type] = [
        TerminalRenderer.self, MarkdownRenderer.self, HTMLRenderer.self, CalendarRenderer.self, CSVRenderer.self,
        JSONRenderer.self,
    ]

    /// Why a kind of document can't be written in a format, in one plain sentence without a final period; nil where
    /// it can.
    public static func refusal(_ kind: DocumentKind, as format: OutputFormat) -> String? {
        guard let renderer = renderer(format), let kinds = renderer.kinds, !kinds.contains(kind) else { return nil }
        return "the \(kind.rawValue) document can't be written as \(format.rawValue): \(renderer.reason)"
    }

    /// A document in a format, or nil where the format doesn't fit its kind; `refusal` says why.
    public static func render(
        _ document: Document, as format: OutputFormat, options: RenderOptions = RenderOptions()
    ) -> String? {
        guard refusal(document.kind, as: format) == nil else { return nil }
        return renderer(format)?.render(document, options)
    }

    private static func renderer(_ format: OutputFormat) -> (any FormatRenderer.Type)? {
        formats.first { $0.format == format }
    }
}
