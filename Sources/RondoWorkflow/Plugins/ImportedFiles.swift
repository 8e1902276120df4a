public import RondoDiagnostics
import RondoFiles
import RondoModel
import RondoPluginHost
import RondoRendering

/// What was written from other people's files.
public struct ImportedFiles: Sendable, Equatable {
    /// What the plugin said beside it.
    public let warnings: [Finding]
    private let files: [Written]

    /// One file that was written.
    struct Written: Sendable, Equatable {
        var path: String
        var original: String
        /// An activity's id; nil for parts of a workshop.
        var activity: String?
        var title: String
        /// Keys that the original doesn't speak of, and why they aren't known.
        var unknown: [UnknownKey]
        var text: String
    }

    /// Has a plugin read files, and writes what it found into a folder; nothing that stands there is touched.
    init(_ paths: [String], _ word: String, _ folder: String, _ host: PluginHost) throws(WorkflowFailure) {
        var files: [Written] = []
        var findings: [Finding] = []
        do throws(OfferFailure) {
            for read in try host.importing(paths, with: try host.find(word)) {
                findings += read.findings
                if let reply = read.reply { files += ImportedFiles.files(reply, read.path, folder) }
            }
        } catch {
            throw WorkflowFailure(error)
        }
        findings += ImportedFiles.twice(files)
        guard !findings.hasErrors else { throw .input(findings.inOrder()) }
        if let there = files.first(where: { Paths.isTaken($0.path) }) {
            throw .cannotCreate("\(there.path) can't be created: it is already there, and nothing is overwritten")
        }
        do throws(FileFailure) {
            if !files.isEmpty { try SafeFile.makeFolder(folder) }
            for file in files {
                try SafeFile.writeNew(Array(file.text.utf8), to: file.path, ownerOnly: file.activity == nil)
            }
        } catch {
            throw WorkflowFailure(error)
        }
        self.files = files
        warnings = findings.inOrder()
    }

    /// As people read it in a terminal: each file with what isn't known.
    public func text(look: TextLook = TextLook()) -> String {
        var page = TextPage(look)
        for file in files {
            page.heading(file.path)
            page.add(file.activity == nil ? "Parts of a workshop" : file.title, first: "  ")
            for key in file.unknown {
                page.add("not known: \(key.key)" + (key.why.isEmpty ? "" : ", since \(key.why)"), first: "  - ")
            }
        }
        page.gap()
        let open = files.count { !$0.unknown.isEmpty }
        page.add(
            files.isEmpty
                ? "Nothing was found in these files."
                : "\(files.count) \(files.count == 1 ? "file" : "files") written, \(open) of them with gaps. "
                    + "rondo lint tells what a person must add.")
        return page.text
    }

    /// As a JSON list.
    public func json() -> String {
        let values: [JSONValue] = files.map { file in
            .object([
                ("path", .text(file.path)), ("from", .text(file.original)),
                ("activity", file.activity.map { .text($0) } ?? .null),
                (
                    "unknown",
                    .array(file.unknown.map { .object([("key", .text($0.key)), ("why", .text($0.why))]) })
                ),
            ])
        }
        return JSONValue.array(values).written() + "\n"
    }

    private static func files(_ reply: ImportReply, _ original: String, _ folder: String) -> [Written] {
        let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        let name = original.split(separator: "/").last.map(String.init) ?? original
        var files = reply.activities.map { imported in
            Written(
                path: "\(base)/\(imported.activity.id).yaml", original: original, activity: imported.activity.id,
                title: imported.activity.title, unknown: imported.activity.unknown,
                text: ActivityFiles.yaml(imported, from: name))
        }
        if let text = WorkshopParts.yaml(reply, from: name) {
            let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
            files.append(
                Written(
                    path: "\(base)/\(stem).workshop.yaml", original: original, activity: nil, title: "", unknown: [],
                    text: text))
        }
        return files
    }

    /// Errors for files that would have the same name.
    private static func twice(_ files: [Written]) -> [Finding] {
        files.enumerated().compactMap { index, file in
            guard let first = files[..<index].first(where: { $0.path == file.path }) else { return nil }
            return Finding(
                .error, "import.twice", "this brings '\(file.activity ?? file.path)' as \(first.original) does",
                at: SourceLocation(file: file.original, line: 0, column: 0),
                remedy: "import the two into different folders")
        }
    }
}
