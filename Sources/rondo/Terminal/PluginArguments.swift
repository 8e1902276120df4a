import ArgumentParser
import RondoWorkflow

/// Options about plugins that several commands share.
struct PluginArguments: ParsableArguments {
    @Option(
        name: .customLong("plugin"),
        help: ArgumentHelp(
            "The folder of a plugin to use, accepted with 'rondo plugin add' before; may be given again.",
            valueName: "dir"), completion: .directory)
    var folders: [String] = []

    @Flag(name: .customLong("no-plugins"), help: "Ask no plugin, whatever the workshop says.")
    var none = false

    func validate() throws {
        if none, !folders.isEmpty { throw ValidationError("'--plugin' and '--no-plugins' exclude each other.") }
        if folders.contains("") { throw ValidationError("'--plugin' needs the name of a folder.") }
    }

    /// Where plugins lie on this machine, with what was asked for.
    var options: PluginOptions {
        var options = Machine.plugins
        options.isOff = none
        options.named = folders
        return options
    }
}

extension WorkspaceOptions {
    /// Where plugins lie on this machine for this workspace.
    var options: PluginOptions {
        var options = Machine.plugins
        options.workspace = workspace
        return options
    }
}

extension Machine {
    /// Where plugins lie on this machine, what runs them, and where their answers are kept.
    static var plugins: PluginOptions {
        PluginOptions(
            executable: executable, home: Terminal.environment("HOME"),
            dataHome: Terminal.environment("XDG_DATA_HOME"), cacheHome: Terminal.environment("XDG_CACHE_HOME"),
            ownFolder: Terminal.environment("RONDO_PLUGINS"))
    }
}
