import ArgumentParser
import RondoWorkflow

/// `rondo plugin build`.
struct PluginBuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build a plugin's library beside its plugin.yaml.",
        discussion: Help.text(
            """
            A Swift package is built by swift, anything else by its Makefile. What the compiler says is passed through. \
            A library made from Swift exports its entry alone and brings its Swift runtime along.
            """,
            examples: ["rondo plugin build", "rondo plugin build our-methods"],
            exits: ["2 it can't be built, or plugin.yaml has errors"]))

    @Argument(help: ArgumentHelp("The plugin's folder.", valueName: "dir"), completion: .directory)
    var folder = "."

    @Flag(inversion: .prefixedNo, help: "Bring the Swift runtime within the library.")
    var selfContained = true

    func run() throws {
        let path = try Workflow.buildPlugin(in: folder, isSelfContained: selfContained) { command in
            Terminal.complain(command.joined(separator: " ") + "\n")
        }
        try Terminal.write("\(path)\n")
    }
}
