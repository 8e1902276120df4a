public import RondoDiagnostics
import RondoFiles
public import RondoModel

/// A plugin's folder, as its manifest describes it. Nothing of its library has been opened.
public struct FoundPlugin: Sendable, Equatable {
    /// Its folder.
    public var folder: String
    /// Where it was found.
    public var place: PluginPlaces.Place
    /// What it says of itself; nil where that can't be read.
    public var manifest: PluginManifest?
    /// What is wrong with its manifest.
    public var findings: [Finding] = []

    /// Its id; the folder's name where the manifest can't be read.
    public var id: String {
        manifest?.id ?? folder.split(separator: "/").last.map(String.init) ?? folder
    }

    /// The manifest's file name.
    static let manifestName = "plugin.yaml"

    /// A folder's plugin, or nil where there is no `plugin.yaml` in it.
    static func read(_ folder: String, _ place: PluginPlaces.Place) -> FoundPlugin? {
        let path = Folders.path(folder, manifestName)
        var found = FoundPlugin(folder: folder, place: place)
        do throws(FileRefusal) {
            let bytes = try FileBytes.read(path, atMost: 1 << 20).bytes
            (found.manifest, found.findings) = PluginManifests.read(bytes, path: path)
        } catch {
            guard !error.isMissing else { return nil }
            found.findings = [
                Finding(
                    .error, "plugin.manifest", "this manifest \(error.clause)",
                    at: SourceLocation(file: path, line: 0, column: 0),
                    remedy: error.isTooLarge ? "a manifest has at most 1 MiB" : nil)
            ]
        }
        return found
    }
}
