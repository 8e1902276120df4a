import RondoDiagnostics
import RondoFiles
import RondoModel

/// Why a plugin isn't asked, before its library is ever loaded.
struct PluginTrouble: Sendable, Equatable {
    /// A stable dotted word.
    var code: String
    /// What is the matter, as a clause that follows the plugin's name.
    var clause: String
    /// What would help.
    var remedy: String?
}

extension OutcomeText {
    /// A finding about a plugin that isn't loaded.
    func finding(_ trouble: PluginTrouble) -> Finding {
        made(trouble.code, "the plugin '\(plugin)' \(trouble.clause)", remedy: trouble.remedy)
    }

    /// A finding about a reply that can't be used: the first thing that is wrong with it, and how many more there are.
    func finding(_ wrong: [Finding]) -> Finding {
        let errors = wrong.filter { $0.severity == .error }
        guard let first = errors.first else {
            return made("plugin.reply", unusable, remedy: OutcomeText.author)
        }
        let more = errors.count > 1 ? " (and \(errors.count - 1) more like this)" : ""
        // What the plugin says itself is meant for those who use it; what Rondo says of its reply, for its author.
        if first.code == "plugin.says" { return made(first.code, first.message + more, remedy: first.remedy) }
        let lead = "plugin '\(plugin)', \(capability): "
        let what = first.message.hasPrefix(lead) ? String(first.message.dropFirst(lead.count)) : first.message
        let remedy = OutcomeText.author + (first.remedy.map { "; for them: \($0)" } ?? "")
        return made(first.code, "\(unusable): \(what)\(more)", remedy: remedy)
    }

    /// A finding about a plugin that refused, in its own words where it has any.
    func finding(refusal reply: [UInt8], _ capability: PluginCapability) -> Finding? {
        guard let refusal = PluginReplies.refusal(reply, from: plugin, capability).content else {
            return finding(.refused)
        }
        let place = refusal.place.map { " (\($0))" } ?? ""
        return made(
            "plugin.refused", "the plugin '\(plugin)' can't use what it was given\(place): \(refusal.message)",
            remedy: refusal.remedy)
    }

    private var unusable: String { "the plugin '\(plugin)' gave an answer that can't be used \(asked)" }

    private func made(_ code: String, _ what: String, remedy: String?) -> Finding {
        Finding(isRequired ? .error : .warning, code, "\(what); \(consequence)", remedy: remedy)
    }
}

/// Texts of others on one line.
enum StrangeText {
    /// Safe to show and not too long.
    static func shown(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let clipped = String(String.UnicodeScalarView(scalars.prefix(300)))
        return VisibleText.shown(scalars.count > 300 ? clipped + "…" : clipped)
    }
}
