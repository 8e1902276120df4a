public import RondoPluginKit

/// Makes creative activities for the workshop's theme: a technique, a rule of the game and a question each.
struct PromptDeck: ActivitiesPlugin {
    static let id = "prompt-deck"
    static let version = "1.0.0"

    /// What the workshop says under `settings:`.
    struct Settings: Decodable {
        /// What the activities are about; empty means the workshop's title.
        var theme: String
        /// How many are made.
        var howMany: Int
        /// Ids of the techniques to choose from; all where empty.
        var techniques: [String]
        /// Ids of demands: techniques that ask one of them of everyone are left out.
        var without: [String]
    }

    /// As many activities as the settings ask for, the same for the same seed.
    func activities(_ request: Request<Settings>) throws -> ActivitiesReply {
        let settings = request.settings
        let gathering = Gathering(request.sessions)
        let chosen = try techniques(settings).filter(gathering.suits)
        guard !chosen.isEmpty else {
            throw Refusal(
                "no technique is left for this group", place: "settings.techniques",
                remedy: "name more techniques, or fewer demands under 'without'")
        }
        var chance = request.random("cards")
        let cards = Card.draw(settings.howMany, from: chosen, &chance)
        var findings: [Finding] = []
        if cards.count < settings.howMany {
            let words = "only \(cards.count) activities can be made of these techniques"
            findings.append(Finding(.note, words, place: "settings.how-many"))
        }
        if !request.language.hasPrefix("en") {
            findings.append(Finding(.note, "the activities are in English", place: "language"))
        }
        let theme = try theme(request)
        return ActivitiesReply(cards.map { $0.activity(theme: theme, for: gathering) }, findings: findings)
    }

    /// The techniques that the settings leave, in the deck's order.
    private func techniques(_ settings: Settings) throws -> [Technique] {
        for (index, id) in settings.techniques.enumerated() where !Technique.all.contains(where: { $0.id == id }) {
            throw Refusal(
                "there is no technique '\(id)'", place: "settings.techniques[\(index + 1)]",
                remedy: "there are \(Technique.all.map(\.id).joined(separator: ", "))")
        }
        return Technique.all.filter { technique in
            (settings.techniques.isEmpty || settings.techniques.contains(technique.id))
                && !technique.demands.contains { settings.without.contains($0.id) }
        }
    }

    /// What the activities are about, with a sign at its end.
    private func theme(_ request: Request<Settings>) throws -> String {
        let said = [request.settings.theme, request.workshop?.title ?? ""].lazy.map(Self.plain).first { !$0.isEmpty }
        guard let said else {
            throw Refusal(
                "nothing says what the activities are about", place: "settings.theme",
                remedy: "say it in a few words, such as: our garden")
        }
        return said
    }

    /// With single spaces, and a full stop where no other sign ends it.
    private static func plain(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard let last = words.last else { return "" }
        return ".!?…".contains(last) ? words : words + "."
    }
}

/// What Rondo looks for in the library.
@c @implementation
public func rondo_plugin_entry(_ host: HostPointer?) -> PluginPointer? { PromptDeck.entry(host) }
