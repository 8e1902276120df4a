public import RondoPluginKit

/// An Easy Read handout: one idea a line, large text, and a picture beside each block.
struct EasyRead: RenderPlugin {
    static let id = "easy-read"
    static let version = "1.0.0"

    /// What the workshop may say; plugin.yaml says what each means.
    struct Settings: Decodable, Sendable {
        var size: Int
        var clock: String
        var clockFaces: Bool
        var showGroups: Bool
        var youCan: [String]
        var longestSentence: Int
    }

    init() {}

    func render(_ plan: Handout, _ request: Request<Settings>) throws -> RenderReply {
        let page = Page(settings: request.settings, language: request.language)
        return RenderReply(
            [RenderFile("easy-read.html", page.html(plan))],
            findings: Readability.findings(plan, language: request.language, longest: request.settings.longestSentence))
    }
}

/// The one symbol that Rondo looks for.
@c @implementation
public func rondo_plugin_entry(_ host: HostPointer?) -> PluginPointer? { EasyRead.entry(host) }
