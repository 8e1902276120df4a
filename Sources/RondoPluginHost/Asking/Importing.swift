public import RondoDiagnostics
public import RondoFiles
import RondoModel

/// What a plugin read in one file.
public struct FileImport: Sendable {
    /// The file as it was named.
    public let path: String
    /// What was found; nil where it can't be used.
    public let reply: ImportReply?
    /// What is wrong, or what the plugin says beside it; each with the file as its place.
    public let findings: [Finding]
}

extension PluginHost {
    /// Has a plugin read files, all side by side, and returns what it found in each, in the same order.
    ///
    /// The plugin must have been accepted for the workspace. Files have at most 4 MiB each.
    public func importing(_ paths: [String], with found: FoundPlugin) throws(OfferFailure) -> [FileImport] {
        guard let manifest = found.manifest else { throw .unusable(found.findings) }
        guard manifest.capabilities.contains(.import) else {
            throw .missing("the plugin '\(manifest.id)' doesn't read files: it can't be asked for import/1")
        }
        // A file without an ending may be anything; the plugin itself says whether it can read it.
        if let other = paths.first(where: { !(manifest.imports + [""]).contains(PluginHost.ending($0)) }) {
            let endings = manifest.imports.joined(separator: ", ")
            throw .missing("the plugin '\(manifest.id)' reads files with the ending \(endings), not \(other)")
        }
        let plugin = try accepted(found, manifest)
        var asker = Asker(cache: cache, memo: memo, limits: limits, run: run)
        let read = paths.map(PluginHost.file)
        let frame = RequestFrame(seed: 1, language: "en")
        let questions = read.compactMap { file in
            file.file.map { content in
                Question(
                    plugin: plugin, request: MadeRequest(.import, to: plugin, frame) { $0.file = content })
            }
        }
        var answers = zip(questions, asker.ask(questions)).makeIterator()
        return zip(paths, read).map { path, file in
            guard file.file != nil, let (question, answer) = answers.next() else {
                return FileImport(path: path, reply: nil, findings: file.finding.map { [$0] } ?? [])
            }
            return used(answer, to: question, path, asker)
        }
    }

    private func used(_ answer: HeardAnswer, to question: Question, _ path: String, _ asker: Asker) -> FileImport {
        func placed(_ findings: [Finding]) -> [Finding] {
            findings.map { finding in
                var finding = finding
                finding.location = SourceLocation(file: path, line: 0, column: 0)
                return finding
            }
        }
        if let failure = answer.failure { return FileImport(path: path, reply: nil, findings: placed([failure])) }
        let read = PluginReplies.imported(answer.reply, from: question.plugin.id)
        if read.content != nil { asker.keep(answer, to: question) }
        return FileImport(path: path, reply: read.content, findings: placed(read.findings))
    }

    /// The plugin with its own settings, as it was accepted.
    private func accepted(_ found: FoundPlugin, _ manifest: PluginManifest) throws(OfferFailure) -> ReadyPlugin {
        var use = PluginUse()
        use.id = manifest.id
        use.isRequired = true
        let check: LockCheck
        do throws(Failure) { check = try lockCheck() } catch { throw .unusable(error.findings) }
        let ready = prepared(use, found, manifest, check, for: PluginCapability.import.rawValue) { use, manifest in
            PluginSettings.checked(use.settings, against: manifest)
        }
        switch ready {
        case .ready(let plugin): return plugin
        case .failed(let outcome): throw .unusable(outcome.failure.map { [$0] } ?? [])
        case .wrong(let findings): throw .unusable(findings)
        }
    }

    private static func file(_ path: String) -> (file: FileToImport?, finding: Finding?) {
        do throws(FileRefusal) {
            let bytes = try FileBytes.read(path, atMost: 4 << 20, followsLinks: true).bytes
            let name = path.split(separator: "/").last.map(String.init) ?? path
            return (PluginRequests.file(name: name, bytes: bytes), nil)
        } catch {
            let place = SourceLocation(file: path, line: 0, column: 0)
            let code = error.isMissing ? "file.missing" : "file.unreadable"
            return (nil, Finding(.error, code, "this file \(error.clause)", at: place))
        }
    }

    private static func ending(_ path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: ".") else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }
}
