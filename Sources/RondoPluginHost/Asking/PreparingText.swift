import RondoDiagnostics
import RondoModel

/// What a facilitator reads of a plugin that can't be asked at all.
enum PreparingText {
    /// It is in none of the places.
    static func missing(_ use: PluginUse, _ finder: PluginFinder, _ workshop: String) -> PluginTrouble {
        if let path = use.path {
            return PluginTrouble(
                code: "plugin.missing",
                clause:
                    "was not found: there is no plugin.yaml in \(StrangeText.shown(Folders.beside(workshop, path)))",
                remedy: "its 'path' is seen from the workshop file")
        }
        let known = finder.all().map(\.id)
        let nearest = NearestWord.to(use.id, in: known).map { "'\($0)' is there; " } ?? ""
        return PluginTrouble(
            code: "plugin.missing", clause: "was not found",
            remedy: nearest + "rondo plugin list shows where plugins are looked for and which are there")
    }

    /// Its manifest has errors.
    static func manifest(_ found: FoundPlugin) -> PluginTrouble {
        let first = found.findings.first { $0.severity == .error }
        let place = first?.location.map { place in
            place.line > 0 ? "\(place.file):\(place.line):\(place.column): " : "\(place.file): "
        }
        return PluginTrouble(
            code: "plugin.manifest",
            clause: "can't be used: "
                + StrangeText.shown((place ?? "") + (first?.message ?? "its manifest can't be read")),
            remedy: first?.remedy)
    }

    /// Its folder holds a plugin with another id.
    static func other(_ found: FoundPlugin, _ manifest: PluginManifest) -> PluginTrouble {
        PluginTrouble(
            code: "plugin.missing",
            clause: "was not found: in \(StrangeText.shown(found.folder)) is '\(manifest.id)'",
            remedy: "name it as its manifest does")
    }
}
