import RondoDiagnostics
import RondoFiles
import RondoModel

/// A plugin that is being checked: what its folder holds, and ways to ask it.
struct PluginUnderTest: Sendable {
    /// The folder as the person named it.
    let folder: String
    /// What plugin.yaml says; as far as it could be read.
    let manifest: PluginManifest
    /// What is wrong with plugin.yaml.
    let manifestFindings: [Finding]
    /// The library with its companions; nil where it can't be read.
    let libraries: LibraryImage?
    /// Why it can't.
    let libraryTrouble: String
    /// The library's tables; nil where they can't be read.
    let tables: SharedObject?
    /// What asks it.
    let runner: PluginRunner
    /// What every choice by chance in a test depends on.
    let seed: UInt64

    /// Reads a plugin's folder; nil where it has no plugin.yaml.
    init?(folder: String, runner: PluginRunner, seed: UInt64) {
        let path = Folders.path(folder, "plugin.yaml")
        guard let bytes = TreeCopy.read(path, most: 2 << 20) else { return nil }
        self.folder = folder
        self.runner = runner
        self.seed = seed
        let (read, findings) = PluginManifests.read(bytes, path: path)
        manifest = read ?? PluginManifest()
        manifestFindings =
            read == nil && !findings.hasErrors
            ? findings + [Finding(.error, "plugin.manifest", "plugin.yaml can't be read")] : findings
        guard let read else {
            (libraries, libraryTrouble, tables) = (nil, "plugin.yaml doesn't say which", nil)
            return
        }
        do throws(FileRefusal) {
            let image = try LibraryReader.read(
                folder: folder, library: read.library, companions: read.companions, memo: HashMemo(folder: nil)
            ).image
            (libraries, libraryTrouble) = (image, "")
            tables = try? SharedObject(image.library)
        } catch {
            (libraries, libraryTrouble, tables) = (nil, error.clause, nil)
        }
    }

    /// The library and its companions, for tests that are reached only where they are there.
    var image: LibraryImage { libraries ?? LibraryImage(library: []) }

    /// The library's tables.
    var object: SharedObject {
        get throws(Trouble) {
            guard let tables else { throw .notForThisPlugin("its library's tables can't be read") }
            return tables
        }
    }

    /// The library's file name.
    var libraryName: String { manifest.library }
    /// The companions' file names.
    var companionNames: [String] { manifest.companions }
    /// What it can be asked, such as `rules/1`.
    var capabilities: [String] { manifest.capabilities.map(\.rawValue) }

    /// A usual request, with the settings' defaults and what the manifest asks to see.
    func sample(_ capability: String, world: SampleWorld = .usual) -> SampleRequest {
        var request = SampleRequest(capability: capability, sees: manifest.sees.map(\.rawValue))
        request.needs = manifest.needs
        request.settings = SampleSettings(manifest).usual
        request.world = world
        request.file = SampleFile.usual(for: manifest.imports)
        return request
    }

    /// A usual request for each capability.
    var usualSteps: [Trial.Step] { capabilities.map { Trial.Step(sample($0)) } }

    /// Asks in one process.
    func run(_ trial: Trial) -> TrialRun {
        var call = PluginCall(image: image, capability: "", request: trial.bytes)
        call.limits.milliseconds = trial.milliseconds
        call.limits.memory = trial.memory
        call.limits.reply = 256 << 20
        call.trial = trial.arguments
        call.isTrusted = true
        let answer = runner.run([call])[0]
        var run = TrialRun(outcome: answer.outcome, identity: answer.identity, words: answer.words)
        run.take(answer.partial)
        return run
    }

    /// Asks one thing in a process of its own.
    func ask(_ request: SampleRequest) -> TrialRun {
        run(Trial(steps: [Trial.Step(request)]))
    }
}
