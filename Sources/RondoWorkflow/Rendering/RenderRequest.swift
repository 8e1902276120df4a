import RondoDocuments
import RondoFiles
import RondoModel
import RondoRendering

/// A document that is asked for, in the words of the command line.
public struct RenderRequest: Sendable, Equatable {
    /// One of `kinds`.
    public var kind = "timetable"
    /// One of `formats`.
    public var format = "terminal"
    /// One of `audiences`.
    public var audience = "participants"
    /// One of `styles`.
    public var style = "standard"

    /// The participants' timetable for a terminal.
    public init() {}

    /// Every kind of document.
    public static var kinds: [String] { DocumentKind.allCases.map(\.rawValue) }
    /// Every format.
    public static var formats: [String] { OutputFormat.allCases.map(\.rawValue) }
    /// Every audience.
    public static var audiences: [String] { Audience.allCases.map(\.rawValue) }
    /// Every style.
    public static var styles: [String] { DocumentStyle.allCases.map(\.rawValue) }

    /// The document as text, or why it can't be had.
    func text(of plan: Plan, _ look: TextLook) throws(WorkflowFailure) -> String {
        guard let kind = DocumentKind(rawValue: kind), let format = OutputFormat(rawValue: format),
            let audience = Audience(rawValue: audience), let style = DocumentStyle(rawValue: style)
        else { throw .request("there is no such document") }
        if let refusal = DocumentBuilder.refusal(kind, audience) ?? Renderer.refusal(kind, as: format) {
            throw .request(refusal)
        }
        let options = RenderOptions(width: look.width, color: look.usesColour, unicode: look.usesUnicode)
        let text = DocumentBuilder.document(kind, of: plan, for: audience, style: style)
            .flatMap { Renderer.render($0, as: format, options: options) }
        guard let text else { throw .fault("the \(kind.rawValue) document could not be written") }
        return text
    }

    /// Writes the document to a file; what facilitators read may be read by its owner only.
    func save(_ plan: Plan, to path: String) throws(WorkflowFailure) {
        let text = try text(of: plan, TextLook())
        do {
            try SafeFile.write(Array(text.utf8), to: path, ownerOnly: audience == Audience.facilitators.rawValue)
        } catch {
            throw WorkflowFailure(error)
        }
    }
}
