import RondoModel
import RondoYAML

/// JSON Schemas (2020-12) of what plugins say and are asked, made from the same keys that read and write it.
public enum PluginSchemas {
    /// What has a schema, each as the words that `rondo schema plugin` takes: `manifest`, `lock`, `refusal`, and
    /// `activities request` and the like.
    public static let names: [[String]] =
        [["manifest"], ["lock"], ["refusal"]]
        + PluginCapability.allCases.flatMap { [[$0.name, "request"], [$0.name, "reply"]] }

    /// The schema of one of `names` as JSON text, ended by a newline; nil for anything else.
    public static func text(for words: [String]) -> String? {
        switch words {
        case ["manifest"]: return Schemas.text(for: .plugin)
        case ["lock"]: return Schemas.text(for: .lock)
        case ["refusal"]: return text(ReplyFormat.refusal, words, ReplyFormat.version)
        default: break
        }
        guard words.count == 2, let capability = PluginCapability.allCases.first(where: { $0.name == words[0] }) else {
            return nil
        }
        switch (words[1], capability) {
        case ("request", _): return text(RequestFormat.shape(capability), words, RequestFormat.version)
        case ("reply", .activities): return text(PluginReplies.activitiesShape, words, ReplyFormat.version)
        case ("reply", .vocabulary): return text(PluginReplies.vocabularyShape, words, ReplyFormat.version)
        case ("reply", .rules): return text(PluginReplies.rulesShape, words, ReplyFormat.version)
        case ("reply", .review): return text(PluginReplies.reviewShape, words, ReplyFormat.version)
        case ("reply", .render): return text(PluginReplies.renderShape, words, ReplyFormat.version)
        case ("reply", .import): return text(PluginReplies.importShape, words, ReplyFormat.version)
        default: return nil
        }
    }

    private static func text<Record>(_ shape: Shape<Record>, _ words: [String], _ version: String) -> String {
        var parts = SchemaParts()
        parts.takesEmpty = false
        let schema = shape.outline.schema(version: version, &parts)
        let name = words.joined(separator: " ")
        return Schemas.text(schema, title: "Rondo plugin \(name)", id: "plugin:" + words.joined(separator: ":"), parts)
    }
}
