import RondoModel

/// The lines of a workshop file that use a plugin.
public enum WorkshopLines {
    /// Lines to paste, ended by a newline: settings without a default are to be filled in, the others stand as comments
    /// with theirs.
    public static func text(_ offer: PluginOffer) -> String {
        var lines: [String] = []
        if let path = path(offer) { lines.append("    path: " + quoted(path)) }
        let settings = offer.manifest.settings
        let must = settings.filter { $0.byDefault == nil }
        let may = settings.filter { $0.byDefault != nil }
        if !must.isEmpty { lines.append("    settings:") }
        lines += must.map { "      \($0.name):  # \(about($0)); must be given" }
        if must.isEmpty, !may.isEmpty { lines.append("    # settings:") }
        lines += may.map { setting in
            let value = setting.byDefault.map(flow) ?? ""
            return "    #   \(setting.name): \(value)" + (setting.about.isEmpty ? "" : "  # \(about(setting))")
        }
        return "plugins:\n  \(offer.manifest.id):\n" + lines.map { $0 + "\n" }.joined()
    }

    /// Where the plugin lies as seen from the workspace; nil where it is found without that.
    private static func path(_ offer: PluginOffer) -> String? {
        guard offer.found.place == .named, let folder = RealPath.of(offer.found.folder) else { return nil }
        guard let workspace = RealPath.of(offer.workspace) else { return folder }
        return RealPath.relative(folder, to: workspace)
    }

    private static func about(_ setting: PluginSetting) -> String {
        let kind = setting.kind == .list ? "a list" : setting.kind.rawValue
        return StrangeText.shown(setting.about.isEmpty ? kind : setting.about)
    }

    private static func flow(_ value: DataValue) -> String {
        if case .text(let text) = value { return quoted(text) }
        return value.json
    }

    /// As plain YAML where that is surely text, else in quotes.
    private static func quoted(_ text: String) -> String {
        let isPlain =
            text.unicodeScalars.first.map { $0.properties.isAlphabetic || $0 == "." || $0 == "/" } ?? false
        let isSafe = text.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || "0123456789/._-".unicodeScalars.contains($0)
        }
        let isWord = !["true", "false", "null", "yes", "no", "on", "off", "."].contains(text.lowercased())
        return isPlain && isSafe && isWord ? text : DataValue.text(text).json
    }
}
