import ArgumentParser
import RondoWorkflow

/// `rondo plugin info`.
struct PluginInfoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "info", abstract: "Show what a plugin brings, what it wants to see, and its settings.",
        discussion: Help.text(
            "Reads its manifest alone: no library is loaded.",
            examples: ["rondo plugin info slides", "rondo plugin info ../our-own --format json"],
            exits: ["2 its manifest or rondo.lock has errors", "64 also: there is no such plugin"]))

    @Argument(help: ArgumentHelp("Its id, or its folder.", valueName: "plugin"), completion: .directory)
    var plugin: String

    @Option(help: "How to write it: text or json.")
    var format = TextOrJSON.text

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        let card = try Workflow.plugin(plugin, workspace.options)
        try Terminal.write(format == .json ? card.json() : card.text(look: Terminal.look))
    }
}
