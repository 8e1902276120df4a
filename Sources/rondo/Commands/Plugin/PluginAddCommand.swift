import ArgumentParser
import RondoWorkflow

/// `rondo plugin add`.
struct PluginAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Look at what a plugin wants to see, and accept it for a workspace.",
        discussion: Help.text(
            """
            Shows what it brings and what it wants to see, asks, and pins it in rondo.lock: its version, its library \
            and its manifest, to the byte. If one of them changes it isn't run until you have looked again. Prints \
            the lines for the workshop file.
            """,
            examples: [
                "rondo plugin add slides", "rondo plugin add ../our-own --workspace day-centre",
                "rondo plugin add plugins/prompt-deck --yes",
            ],
            exits: [
                "1 you said no; nothing is changed", "2 the plugin or rondo.lock has errors",
                "64 also: there is no such plugin, or nobody can be asked and --yes is missing",
                "73 rondo.lock can't be written there", "74 writing failed",
            ]))

    @Argument(help: ArgumentHelp("Its id, or its folder.", valueName: "plugin"), completion: .directory)
    var plugin: String

    @Flag(help: "Accept it without asking, as in scripts.")
    var yes = false

    @Flag(help: "Let it run even where this system can't confine it fully. It could then read your files.")
    var trust = false

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        let offer = try Workflow.offer(plugin: plugin, trusted: trust, workspace.options)
        try Terminal.write(offer.text(look: Terminal.look) + "\n")
        if !offer.isAccepted, !yes {
            guard Terminal.canAsk else {
                throw WorkflowFailure.request(
                    "nobody can be asked here; look at the above, then accept it with --yes")
            }
            guard try Terminal.ask("Accept it?") else {
                try Ending.write("Nothing is changed.\n", then: .declined)
            }
        }
        try Terminal.write(try Workflow.accept(offer, look: Terminal.look))
    }
}
