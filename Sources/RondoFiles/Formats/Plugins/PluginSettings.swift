public import RondoDiagnostics
public import RondoModel
import RondoYAML

/// Compares what a workshop says under `settings:` with what the plugin's manifest says it may.
public enum PluginSettings {
    /// What a plugin is told: its settings in the manifest's order, with defaults where nothing is said; nil where
    /// something is wrong. The findings have no place; those of `InputsCollection.settings(for:)` have.
    public static func checked(
        _ settings: DataValue, against manifest: PluginManifest
    ) -> (settings: DataValue?, findings: [Finding]) {
        var findings: [Finding] = []
        let made = check(settings, manifest) { problem in
            findings.append(Finding(.error, problem.code, problem.message, remedy: problem.remedy))
        }
        return (findings.isEmpty ? made : nil, findings)
    }

    /// One thing that is wrong.
    struct Problem {
        var code: String
        var message: String
        var remedy: String?
        /// The setting that was said; nil where one is missing.
        var setting: String?
        /// Number of the item of a list, from 0.
        var item: Int?
    }

    static func check(
        _ settings: DataValue, _ manifest: PluginManifest, _ note: (Problem) -> Void
    ) -> DataValue {
        let said = if case .map(let pairs) = settings { pairs } else { [DataPair]() }
        let names = manifest.settings.map(\.name)
        for pair in said where !names.contains(pair.key) {
            let all = names.isEmpty ? "it has no settings" : "one of " + names.joined(separator: ", ")
            note(
                Problem(
                    code: "settings.unknown",
                    message: "plugin '\(manifest.id)' has no setting '\(Reading.clipped(pair.key))'",
                    remedy: Identifier.nearest(to: pair.key, in: names) ?? (names.count <= 12 ? all : nil),
                    setting: pair.key))
        }
        let pairs = manifest.settings.compactMap { setting -> DataPair? in
            guard let value = said.last(where: { $0.key == setting.name })?.value, value != .nothing else {
                if let value = setting.byDefault { return DataPair(setting.name, value) }
                let about = setting.about.isEmpty ? "" : " (\(StrangersText.shown(setting.about, most: 200)))"
                note(
                    Problem(
                        code: "settings.missing",
                        message: "plugin '\(manifest.id)' must be told its setting '\(setting.name)'",
                        remedy: "settings: {\(setting.name): …}\(about)"))
                return nil
            }
            for problem in SettingValue.problems(value, setting) {
                note(
                    Problem(
                        code: "settings.value",
                        message: "setting '\(setting.name)' of plugin '\(manifest.id)': \(problem.message)",
                        remedy: problem.remedy, setting: setting.name, item: problem.item))
            }
            return DataPair(setting.name, value)
        }
        return .map(pairs)
    }
}

extension InputsCollection {
    /// What a plugin is told: what the workshop says, in the manifest's order, with defaults where it says nothing;
    /// nil where something is wrong. Each finding stands at the workshop's line.
    public func settings(for manifest: PluginManifest) -> (settings: DataValue?, findings: [Finding]) {
        guard let read = workshopFile, let pair = read.root["plugins"]?.pair(manifest.id) else {
            return PluginSettings.checked(.map([]), against: manifest)
        }
        let node = pair.value["settings"]
        var findings: [Finding] = []
        let made = PluginSettings.check(node.map(DataForm.value) ?? .map([]), manifest) { problem in
            let said = problem.setting.flatMap { node?.pair($0) }
            let item = problem.item.flatMap { index in said?.value.items.map { $0[index].mark } }
            let isValue = problem.code == "settings.value"
            findings.append(
                read.source.finding(
                    .error, problem.code, problem.message,
                    at: item ?? (isValue ? said?.value.mark : said?.mark) ?? pair.mark, remedy: problem.remedy))
        }
        return (findings.isEmpty ? made : nil, findings.inOrder())
    }
}
