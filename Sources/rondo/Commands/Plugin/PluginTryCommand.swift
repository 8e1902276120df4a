import ArgumentParser
import RondoWorkflow

/// `rondo plugin try`.
struct PluginTryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "try",
        abstract: "Ask a plugin once, and show what comes.",
        discussion: Help.text(
            """
            The reply goes to standard output. What is wrong with it, what the plugin printed, how it ended and how it \
            was confined go to standard error. Without --request it is asked about a workshop that is made up.
            """,
            examples: [
                "rondo plugin try our-methods", "rondo plugin try our-methods --capability rules --show-request",
                "rondo plugin try our-methods --capability rules --request request.json",
                "gdb --args rondo plugin try our-methods --in-process",
            ],
            exits: ["2 plugin.yaml or the request can't be used", "3 it gave no answer that Rondo can use"]))

    @Argument(help: ArgumentHelp("The plugin's folder.", valueName: "dir"), completion: .directory)
    var folder = "."

    @Option(help: ArgumentHelp("What is asked, such as rules/1; may be left out where it can be asked one thing."))
    var capability: String?

    @Option(help: ArgumentHelp("A file with the request, - for standard input.", valueName: "file"))
    var request: String?

    @Flag(help: "Write the request that would be asked, and ask nothing.")
    var showRequest = false

    @Flag(help: "Load it into rondo itself, unconfined, so that a debugger finds it. For a plugin of your own only.")
    var inProcess = false

    func run() throws {
        let asking = try Workflow.pluginTry(of: folder, capability: capability)
        let bytes = try request.map { path throws(WorkflowFailure) in try Workflow.bytes(at: path) } ?? asking.sample
        if showRequest { try Ending.write(Workflow.prettyJSON(bytes), then: .done) }
        let report = inProcess ? asking.askInProcess(bytes) : try asking.ask(bytes)
        Terminal.complain(report.account(usesColour: Terminal.complainsInColour))
        try Ending.write(report.reply, then: report.isUsable ? .done : .broken)
    }
}
