import ArgumentParser
import RondoWorkflow

/// `rondo plugin remove`.
struct PluginRemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take a plugin out of a workspace's rondo.lock.",
        discussion: Help.text(
            "It isn't run any more. Its own files stay where they are.",
            examples: ["rondo plugin remove slides"],
            exits: [
                "2 rondo.lock has errors", "64 also: rondo.lock has no such plugin",
                "73 rondo.lock can't be written there", "74 writing failed",
            ]))

    @Argument(help: ArgumentHelp("Its id.", valueName: "id"))
    var id: String

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws { try Terminal.write(try Workflow.remove(plugin: id, workspace.options)) }
}
