import RondoDiagnostics
import RondoFiles
import RondoModel

/// The file that shows what a workshop says under `settings:` of a plugin.
enum SettingsExample {
    /// What is wrong with it, in sentences.
    static func problems(_ bytes: [UInt8], _ manifest: PluginManifest) throws(Trouble) -> [String] {
        guard case .map(let pairs)? = PlainData.yaml(bytes) else { return ["it isn't YAML with settings by name"] }
        return pairs.compactMap { pair in
            guard let setting = manifest.settings.first(where: { $0.name == pair.key }) else {
                let near = NearestWord.to(pair.key, in: manifest.settings.map(\.name)).map { "; maybe \($0)" } ?? ""
                return "it has no setting '\(Listing.some([pair.key]))'\(near)"
            }
            return SettingCheck.problems(pair.value, setting).first.map { "\(setting.name): \($0)" }
        }
    }
}
