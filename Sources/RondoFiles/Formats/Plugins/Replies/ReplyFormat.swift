import RondoDiagnostics
import RondoModel
import RondoYAML

/// What one reply holds: what was asked for, and what the plugin says beside it.
struct ReplyBody<Content: Sendable>: Sendable {
    var content: Content
    var findings: [PluginFinding] = []

    init(_ content: Content) { self.content = content }
}

/// Keys that all replies share.
enum ReplyFormat {
    /// What a reply says under `rondo:`.
    static let version = "reply/1"

    /// The shape of a reply with what a capability answers, and what may be said beside it.
    static func shape<Content: Sendable>(
        _ capability: PluginCapability, empty: Content,
        @KeyList<ReplyBody<Content>> keys: () -> [Key<ReplyBody<Content>>]
    ) -> Shape<ReplyBody<Content>> {
        let own = keys()
        return Shape(
            "\(capability.name)-reply", "What a plugin answers when it is asked for \(capability.rawValue).",
            empty: ReplyBody(empty)
        ) {
            Key("findings", \.findings, .list(.record(finding), atMost: 100), "what the plugin has to say")
            own
        }
    }

    /// Why a plugin can't use a request.
    static let refusal = Shape(
        "refusal", "What a plugin answers that can't use a request.", empty: ReplyBody(PluginRefusal())
    ) {
        Key("error", \.content, .record(reason), "where and why", .required)
    }

    /// A finding beside an answer.
    static let finding = Shape("finding", "One thing that a plugin has to say.", empty: PluginFinding()) {
        words
    }

    /// What every finding says.
    @KeyList<PluginFinding> static var words: [Key<PluginFinding>] {
        Key("severity", \.severity, .oneOf, "error, warning or note", .required)
        Key("place", \.place, .saying, "where, in plain words or a path of keys")
        Key("message", \.message, .saying, "what, in plain words; cut after 500 letters", .required)
        Key("remedy", \.remedy, .saying, "what would mend it")
    }

    private static let reason = Shape("error", "Why a request can't be used.", empty: PluginRefusal()) {
        Key("place", \.place, .saying, "where in the request, such as settings.theme")
        Key("message", \.message, .saying, "why, in plain words; cut after 500 letters", .required)
        Key("remedy", \.remedy, .saying, "what would mend it")
    }
}

extension Form where Value == String {
    /// A stranger's words: safe to show, at most 500 letters.
    static var saying: Form {
        let text = Form.text
        return Form(
            read: { node, reading in text.read(node, &reading).map { StrangersText.shown($0, most: 500) } },
            write: text.write, schema: text.schema)
    }
}

/// Text that somebody wrote whom nobody here knows.
enum StrangersText {
    /// The text safe to show and cut after so many letters.
    static func shown(_ text: String, most: Int) -> String {
        let scalars = text.unicodeScalars.prefix(most + 1)
        var shown = String.UnicodeScalarView()
        for scalar in scalars.prefix(most) { shown.append(VisibleText.shown(scalar)) }
        return scalars.count > most ? String(shown) + "…" : String(shown)
    }
}
