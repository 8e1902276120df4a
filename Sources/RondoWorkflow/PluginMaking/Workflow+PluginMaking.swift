import RondoDiagnostics
import RondoFiles
import RondoModel
import RondoPluginHost

/// What the author of a plugin asks for.
extension Workflow {
    /// The capabilities that a new plugin can have, such as `rules/1`.
    public static var newPluginCapabilities: [String] { NewPlugin.capabilities }

    /// Makes a package with a plugin to start from, and returns its folder; nothing is overwritten.
    ///
    /// - Parameters:
    ///   - language: `swift` or `c`.
    ///   - capabilities: such as `rules/1` or `rules`; `activities/1` where there are none.
    public static func newPlugin(
        _ name: String, language: String, capabilities: [String], in folder: String, kit: KitPlaces
    ) throws(WorkflowFailure) -> String {
        guard let language = NewPlugin.Language(rawValue: language) else {
            throw .request("there are no templates in '\(language)'; there are swift and c")
        }
        guard let kit = kit.folder else {
            throw .request("Rondo's plugin kit was not found; set RONDO_PLUGIN_KIT to its folder")
        }
        return try made { () throws(MakingFailure) in
            try NewPlugin(name: name, language: language, capabilities: capabilities, kit: kit).write(in: folder)
        }
    }

    /// Builds the plugin in a folder with the toolchain, whose words pass through, and returns the library's path.
    ///
    /// - Parameter starting: hears of each command before it runs.
    public static func buildPlugin(
        in folder: String, isSelfContained: Bool, starting: ([String]) -> Void
    ) throws(WorkflowFailure) -> String {
        let (manifest, findings) = PluginManifests.read(path: folder + "/plugin.yaml")
        guard let manifest else { throw .input(told(findings, of: folder)) }
        var build = PluginBuild(folder: folder, library: manifest.library)
        build.isSelfContained = isSelfContained
        for command in build.commands { starting(command) }
        return try made { () throws(MakingFailure) in try build.run() }
    }

    /// The check of the plugin in a folder.
    public static func pluginCheck(of folder: String, seed: UInt64) throws(WorkflowFailure) -> PluginInspection {
        guard let check = PluginCheck(folder: folder, runner: try runner(), seed: seed) else {
            throw .input([noPlugin(folder)])
        }
        return PluginInspection(check: check, seed: seed)
    }

    /// A question to the plugin in a folder.
    public static func pluginTry(of folder: String, capability: String?) throws(WorkflowFailure) -> PluginQuestion {
        do throws(WorkflowFailure) {
            return try made { () throws(MakingFailure) in
                PluginQuestion(asking: try PluginTry(folder: folder, capability: capability))
            }
        } catch {
            guard case .input(let findings) = error else { throw error }
            throw .input(told(findings, of: folder))
        }
    }

    /// The bytes of a request's file, or of standard input where the path is `-`.
    public static func bytes(at path: String) throws(WorkflowFailure) -> [UInt8] {
        guard let bytes = PluginTry.bytes(at: path) else {
            throw .input([
                Finding(
                    .error, "file.unreadable", "\(path) can't be read, or has more than 64 MiB",
                    remedy: "rondo plugin try --show-request writes a request to begin with")
            ])
        }
        return bytes
    }

    /// JSON for people; as it is where it isn't JSON.
    public static func prettyJSON(_ bytes: [UInt8]) -> String {
        let text = PlainData.prettyJSON(bytes) ?? String(decoding: bytes, as: UTF8.self)
        return text.hasSuffix("\n") ? text : text + "\n"
    }

    /// The program that runs plugins.
    static func runner() throws(WorkflowFailure) -> PluginRunner {
        guard let runner = PluginRunner.beside() else {
            throw .request("rondo-plugin-runner was not found beside rondo; install Rondo again")
        }
        return runner
    }

    /// Where there is no manifest at all, that alone.
    private static func told(_ findings: [Finding], of folder: String) -> [Finding] {
        findings.contains { $0.code == "file.missing" } ? [noPlugin(folder)] : findings
    }

    private static func noPlugin(_ folder: String) -> Finding {
        Finding(
            .error, "plugin.missing", "there is no plugin.yaml in \(folder), so this is no plugin",
            remedy: "rondo plugin new my-plugin")
    }

    private static func made<Result>(
        _ make: () throws(MakingFailure) -> Result
    ) throws(WorkflowFailure) -> Result {
        do throws(MakingFailure) { return try make() } catch {
            switch error {
            case .request(let sentence): throw .request(sentence)
            case .findings(let findings): throw .input(findings)
            case .file(let failure): throw WorkflowFailure(failure)
            case .tool(let program, let code):
                let message = "'\(program)' ended with exit code \(code); its own words stand above"
                throw .input([Finding(.error, "plugin.build", message)])
            }
        }
    }
}
