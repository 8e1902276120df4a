import RondoDiagnostics
import RondoModel
import RondoPluginHost
import RondoRendering

/// The plugins that a workspace finds.
public struct PluginList: Sendable {
    private let rows: [PluginRow]
    private let places: PluginPlaces

    init(_ host: PluginHost) throws(WorkflowFailure) {
        var rows: [PluginRow] = []
        for found in PluginFinder(host.places).all() {
            let isHidden = rows.contains { $0.found.id == found.id }
            rows.append(try PluginRow(found, isHidden: isHidden, host))
        }
        self.rows = rows
        places = host.places
    }

    /// As people read it in a terminal: one plugin after another, and where was looked.
    public func text(look: TextLook = TextLook()) -> String {
        var page = TextPage(look)
        for row in rows {
            page.heading(row.title)
            if let about = row.found.manifest?.about, !about.isEmpty { page.add(about, first: "  ") }
            page.add(row.state, first: "  ")
            page.add("\(row.found.folder) (\(row.found.place.words))", first: "  ")
        }
        if rows.isEmpty { page.add("There are no plugins here.") }
        page.gap()
        page.add("Looked in: " + PluginList.folders(places).joined(separator: ", "))
        return page.text
    }

    /// As a JSON list.
    public func json() -> String { JSONValue.array(rows.map(\.json)).written() + "\n" }

    /// The folders that are looked through, in order.
    static func folders(_ places: PluginPlaces) -> [String] {
        places.named
            + [places.workspace == "." ? "plugins" : places.workspace + "/plugins", places.user, places.own]
            .compactMap(\.self)
    }
}

/// One plugin of a list.
struct PluginRow: Sendable {
    let found: FoundPlugin
    /// True where another of the same id comes before it.
    let isHidden: Bool
    /// Whether it is as it was accepted; nil where its manifest has errors.
    let lock: LockState?

    init(_ found: FoundPlugin, isHidden: Bool, _ host: PluginHost) throws(WorkflowFailure) {
        self.found = found
        self.isHidden = isHidden
        guard found.manifest != nil else {
            lock = nil
            return
        }
        do throws(OfferFailure) { lock = try host.state(of: found) } catch { throw WorkflowFailure(error) }
    }

    /// `prompt-deck 1.0.0: activities/1`.
    var title: String {
        guard let manifest = found.manifest else { return found.id }
        let capabilities = manifest.capabilities.map(\.rawValue).joined(separator: ", ")
        return "\(manifest.id) \(manifest.version): \(capabilities)"
    }

    /// One line about whether it can be used.
    var state: String {
        if isHidden { return "not used: another plugin of this id is found first" }
        switch lock {
        case nil:
            let first = found.findings.first { $0.severity == .error }
            return "can't be used: " + (first?.message ?? "its manifest can't be read")
        case .accepted: return "accepted"
        case .unknown: return "not accepted yet"
        case .changed(let part): return "not the one that was accepted: its \(part) has changed"
        case .unreadable(let clause): return "can't be used: \(clause)"
        }
    }

    /// The state in a word, for programs.
    var stateWord: String {
        if isHidden { return "hidden" }
        return switch lock {
        case nil, .unreadable: "unusable"
        case .accepted: "accepted"
        case .unknown: "unknown"
        case .changed: "changed"
        }
    }

    var json: JSONValue {
        func texts(_ values: [String]) -> JSONValue { .array(values.map { .text($0) }) }
        let manifest = found.manifest
        return .object([
            ("id", .text(found.id)), ("name", manifest.map { .text($0.name) } ?? .null),
            ("version", manifest.map { .text($0.version) } ?? .null),
            ("capabilities", texts(manifest?.capabilities.map(\.rawValue) ?? [])),
            ("sees", texts(manifest?.sees.map(\.rawValue) ?? [])), ("needs", texts(manifest?.needs ?? [])),
            ("place", .text(found.place.rawValue)), ("folder", .text(found.folder)), ("state", .text(stateWord)),
        ])
    }
}
