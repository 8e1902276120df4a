import RondoDiagnostics
import RondoFiles
import RondoModel
import RondoPluginHost
import RondoRendering

/// What Rondo finds on a machine, and what is missing.
public struct DoctorReport: Sendable {
    /// One thing that was looked at.
    struct Item: Sendable, Equatable {
        enum State: String, Sendable { case fine, note, wrong }
        var id: String
        var state: State
        var text: String
        var remedy: String?
    }

    private let items: [Item]

    /// True where nothing is missing that planning or an accepted plugin needs.
    public var isWell: Bool { !items.contains { $0.state == .wrong } }

    init(_ options: PluginOptions, library: String?, path: String) {
        let host = options.host(options.places)
        items =
            [
                Item(id: "rondo", state: .fine, text: "Rondo \(RondoVersion.current)"), DoctorReport.library(library),
                Item(id: "libyaml", state: .fine, text: "libyaml \(Readers.yamlVersion)"),
                DoctorReport.toolchain(path),
            ] + DoctorReport.plugins(host, options)
    }

    /// As people read it in a terminal.
    public func text(look: TextLook = TextLook()) -> String {
        var page = TextPage(look)
        page.heading("What is here")
        for item in items {
            page.add(item.text, first: "  \(mark(item.state, look)) ")
            if let remedy = item.remedy { page.add("Maybe: " + UnmetText.sentence(remedy), first: "    ") }
        }
        page.gap()
        page.add(isWell ? "All is well." : "Something is missing.")
        return page.text
    }

    /// As a JSON object.
    public func json() -> String {
        let values: [JSONValue] = items.map {
            .object([
                ("id", .text($0.id)), ("state", .text($0.state.rawValue)), ("text", .text($0.text)),
                ("remedy", $0.remedy.map { .text($0) } ?? .null),
            ])
        }
        return JSONValue.object([("well", .bool(isWell)), ("items", .array(values))]).written() + "\n"
    }

    private func mark(_ state: Item.State, _ look: TextLook) -> String {
        switch state {
        case .fine: look.usesUnicode ? "✓" : "+"
        case .note: look.usesUnicode ? "·" : "."
        case .wrong: look.usesUnicode ? "✗" : "!"
        }
    }

    private static func library(_ folder: String?) -> Item {
        guard let folder else {
            return Item(
                id: "library", state: .wrong, text: "Rondo's library of activities was not found",
                remedy: "set RONDO_LIBRARY to its folder")
        }
        let count = Library.load(folders: [folder]).library.activities.count
        return Item(id: "library", state: .fine, text: "\(count) activities in \(folder)")
    }

    private static func toolchain(_ path: String) -> Item {
        let found = ["swift", "cc"].compactMap { Programs.path(of: $0, in: path) }
        guard !found.isEmpty else {
            return Item(
                id: "toolchain", state: .note, text: "No Swift and no C compiler are on PATH",
                remedy: "only who builds plugins needs one")
        }
        return Item(id: "toolchain", state: .fine, text: "Plugins can be built with " + found.joined(separator: ", "))
    }
}

extension Workflow {
    /// Looks at what there is; nothing is changed, and no library of a plugin is loaded.
    ///
    /// - Parameters:
    ///   - library: the folder of Rondo's own activities, if it was found.
    ///   - path: the folders of programs, with colons between.
    public static func examine(_ options: PluginOptions, library: String?, path: String) -> DoctorReport {
        DoctorReport(options, library: library, path: path)
    }

    /// Has a plugin read other people's files, and writes an activity file for each activity that it finds.
    ///
    /// - Parameters:
    ///   - paths: the files.
    ///   - plugin: its id, or its folder; it must have been accepted.
    ///   - folder: where files are written; it is made where it isn't there.
    public static func importing(
        _ paths: [String], with plugin: String, to folder: String, _ options: PluginOptions
    ) throws(WorkflowFailure) -> ImportedFiles {
        try ImportedFiles(paths, plugin, folder, options.host(options.places))
    }
}
