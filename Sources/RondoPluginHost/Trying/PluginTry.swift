public import RondoDiagnostics
import RondoFiles
import RondoModel

/// One question to a plugin that its author asks to see what comes.
public struct PluginTry: Sendable {
    private let folder: String
    private let manifest: PluginManifest
    private let image: LibraryImage
    /// What is asked.
    private let capability: String

    /// What came, all of it made safe to show.
    public struct Outcome: Sendable {
        /// How it ended.
        public var answer: PluginAnswer
        /// The reply for people; empty where there is none.
        public var reply = ""
        /// What is wrong with the reply, and what the plugin says beside it.
        public var findings: [Finding] = []
        /// Milliseconds by the wall clock, the process's start included.
        public var milliseconds = 0
    }

    /// A question to the plugin in a folder, or why it can't be asked.
    ///
    /// - Parameter capability: such as `rules/1` or `rules`; the plugin's only one where it is nil.
    public init(folder: String, capability: String?) throws(MakingFailure) {
        let path = Folders.path(folder, "plugin.yaml")
        let (manifest, findings) = PluginManifests.read(path: path)
        guard let manifest else { throw .findings(findings) }
        let all = manifest.capabilities.map(\.rawValue)
        let listed = Listing.some(all)
        guard let word = capability ?? (all.count == 1 ? all[0] : nil) else {
            throw .request("\(manifest.id) has several capabilities; name one with --capability: \(listed)")
        }
        guard let meant = manifest.capabilities.first(where: { $0.rawValue == word || $0.name == word }) else {
            throw .request("\(manifest.id) has no capability '\(word)'; it has \(listed)")
        }
        do throws(FileRefusal) {
            image = try LibraryReader.read(
                folder: folder, library: manifest.library, companions: manifest.companions, memo: HashMemo(folder: nil)
            ).image
        } catch {
            throw .request("\(error.clause); 'rondo plugin build \(folder)' makes it")
        }
        self.folder = folder
        self.manifest = manifest
        self.capability = meant.rawValue
    }

    /// The bytes of a file of at most 64 MiB, of standard input for `-`; nil where it can't be read.
    public static func bytes(at path: String) -> [UInt8]? {
        TreeCopy.read(path == "-" ? "/dev/stdin" : path, most: 64 << 20)
    }

    /// The request that is asked where none is given: about a workshop that is made up.
    public var sample: [UInt8] {
        var request = SampleRequest(capability: capability, sees: manifest.sees.map(\.rawValue))
        request.needs = manifest.needs
        request.settings = SampleSettings(manifest).usual
        request.file = SampleFile.usual(for: manifest.imports)
        return request.bytes
    }

    /// Asks in a confined process of its own.
    public func ask(_ request: [UInt8], runner: PluginRunner, isTrusted: Bool = false) -> Outcome {
        var call = PluginCall(image: image, capability: capability, request: request)
        call.limits.reply = most
        call.isTrusted = isTrusted
        let start = ContinuousClock.now
        let answer = runner.run([call])[0]
        return outcome(answer, to: request, since: start)
    }

    /// Asks within this very process, for a debugger.
    public func askInProcess(_ request: [UInt8]) -> Outcome {
        let start = ContinuousClock.now
        let library = Folders.path(folder, manifest.library)
        return outcome(
            InProcess.ask(library, capability: capability, request: request, most: most), to: request, since: start)
    }

    private var most: Int { capability == PluginCapability.render.rawValue ? 16 << 20 : 4 << 20 }

    private func outcome(_ answer: PluginAnswer, to request: [UInt8], since start: ContinuousClock.Instant) -> Outcome {
        var outcome = Outcome(answer: answer)
        outcome.milliseconds = Int((ContinuousClock.now - start) / .milliseconds(1))
        guard !answer.reply.isEmpty else { return outcome }
        let text = PlainData.prettyJSON(answer.reply) ?? String(decoding: answer.reply, as: UTF8.self)
        outcome.reply = text.split(separator: "\n", omittingEmptySubsequences: false).map {
            VisibleText.shown(String($0))
        }
        .joined(separator: "\n")
        guard let asked = PluginCapability(rawValue: capability) else { return outcome }
        outcome.findings = Replies.findings(
            answer.reply, manifest.id, asked, to: PlainData.json(request) ?? .nothing,
            isRefusal: answer.outcome == .refused)
        return outcome
    }
}

/// How a plugin's answer ended, in words.
public enum PluginEnding {
    /// A clause that goes on from "the plugin": "it answered", "it crashed (SIGSEGV)".
    public static func words(_ outcome: PluginAnswer.Outcome) -> String { Endings.words(outcome) }
}
