import RondoDiagnostics
import RondoModel
import RondoPluginHost
import RondoRendering

/// All about one plugin.
public struct PluginCard: Sendable {
    private let row: PluginRow
    private let manifest: PluginManifest

    init(_ word: String, _ host: PluginHost) throws(WorkflowFailure) {
        let found: FoundPlugin
        do throws(OfferFailure) { found = try host.find(word) } catch { throw WorkflowFailure(error) }
        guard let manifest = found.manifest else { throw .input(found.findings) }
        self.manifest = manifest
        row = try PluginRow(found, isHidden: false, host)
    }

    /// As people read it in a terminal.
    public func text(look: TextLook = TextLook()) -> String {
        var page = TextPage(look)
        page.heading("\(manifest.name) \(manifest.version) (\(manifest.id))")
        if !manifest.about.isEmpty { page.add(UnmetText.sentence(manifest.about)) }
        page.add("State: " + row.state)
        page.add("Licence: " + (manifest.licence.isEmpty ? "not said" : manifest.licence))
        page.add("Folder: \(row.found.folder) (\(row.found.place.words))")
        page.add("Library: " + ([manifest.library] + manifest.companions).joined(separator: ", "))
        page.heading("What it brings")
        for capability in manifest.capabilities { page.add(PluginDescription.words(capability), first: "  - ") }
        if !manifest.imports.isEmpty {
            page.add("files it reads: " + manifest.imports.joined(separator: ", "), first: "  - ")
        }
        page.heading("What it wants to see")
        for line in PluginDescription.sees(manifest) { page.add(line, first: "  - ") }
        page.heading("Settings")
        for setting in manifest.settings { page.add(PluginCard.line(setting), first: "  - ") }
        if manifest.settings.isEmpty { page.add("It has none.", first: "  ") }
        return page.text
    }

    /// As a JSON object.
    public func json() -> String {
        guard case .object(let pairs) = row.json else { return "" }
        let settings: [JSONValue] = manifest.settings.map {
            .object([
                ("name", .text($0.name)), ("type", .text($0.kind.rawValue)), ("about", .text($0.about)),
                ("required", .bool($0.byDefault == nil)),
            ])
        }
        let more: [(String, JSONValue)] = [
            ("about", .text(manifest.about)), ("licence", .text(manifest.licence)),
            ("library", .text(manifest.library)), ("settings", .array(settings)),
        ]
        return JSONValue.object(pairs + more).written() + "\n"
    }

    /// `how-many (number, 1 to 40; 8 unless said): how many activities it makes`.
    private static func line(_ setting: PluginSetting) -> String {
        var kind = setting.kind == .list ? "list of \(setting.of.rawValue)s" : setting.kind.rawValue
        if !setting.oneOf.isEmpty { kind += ", one of " + setting.oneOf.joined(separator: ", ") }
        switch (setting.least, setting.most) {
        case (let least?, let most?): kind += ", \(least) to \(most)"
        case (let least?, nil): kind += ", at least \(least)"
        case (nil, let most?): kind += ", at most \(most)"
        case (nil, nil): break
        }
        kind += setting.byDefault.map { "; \(PluginDescription.shown($0)) unless said" } ?? "; must be given"
        return "\(setting.name) (\(kind))" + (setting.about.isEmpty ? "" : ": \(setting.about)")
    }
}
