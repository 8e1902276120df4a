public import RondoPluginKit

/// Reads method cards: Markdown with front matter, one activity a card, and nothing that the card doesn't say.
struct MethodCards: ImportPlugin {
    static let id = "method-cards"
    static let version = "1.0.0"

    /// What the workshop says under `settings:`.
    struct Settings: Decodable {
        /// `Category=phase` for each category that is one of Rondo's phases.
        var phases: [String]
        /// Minutes that a session can give to one activity at most.
        var longest: Int
        /// The heading under which a card lists its steps.
        var stepsUnder: String
        /// Categories whose cards are not activities.
        var leaveOut: [String]
        /// Whose cards they are; empty where nobody said.
        var collection: String
        /// The cards' licence; empty where nobody said.
        var licence: String
    }

    /// One activity for one card.
    func read(_ file: ImportFile, _ request: Request<Settings>) throws -> ImportReply {
        guard let text = file.text else {
            throw Refusal("the file isn't text", place: file.name, remedy: "save it as UTF-8")
        }
        let card = try Card(text, name: file.name, stepsUnder: request.settings.stepsUnder)
        if let category = card.category, request.settings.leaveOut.contains(category) {
            return ImportReply(findings: [
                Finding(.note, "left out, since cards of '\(category)' are not activities here", place: file.name)
            ])
        }
        var made = try Made(card, request.settings)
        made.fill()
        return ImportReply(activities: [made.activity], findings: made.findings)
    }
}

/// What Rondo looks for in the library.
@c @implementation
public func rondo_plugin_entry(_ host: HostPointer?) -> PluginPointer? { MethodCards.entry(host) }
