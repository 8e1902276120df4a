import ArgumentParser
import RondoWorkflow

/// `rondo plugin list`.
struct PluginListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the plugins that are there, and whether each is accepted.",
        discussion: Help.text(
            """
            Looks in the workspace's plugins folder, in your own (XDG_DATA_HOME/rondo/plugins) and among those that \
            came with Rondo. Reads manifests alone: no library is loaded.
            """,
            examples: ["rondo plugin list", "rondo plugin list --workspace day-centre --format json"],
            exits: ["2 rondo.lock has errors"]))

    @Option(help: "How to write it: text or json.")
    var format = TextOrJSON.text

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        let list = try Workflow.plugins(workspace.options)
        try Terminal.write(format == .json ? list.json() : list.text(look: Terminal.look))
    }
}
