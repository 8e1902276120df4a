import ArgumentParser
import RondoWorkflow

/// `rondo plugin new`.
struct PluginNewCommand: ParsableCommand {
    /// What a plugin can be written in.
    enum Language: String, ExpressibleByArgument, CaseIterable {
        case swift, c
    }

    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make a package with a plugin to start from.",
        discussion: Help.text(
            """
            The package builds with the toolchain alone, wherever it stands: the contract and the kit travel along. What \
            it does is small and works; change it. Nothing is overwritten.
            """,
            examples: [
                "rondo plugin new our-methods", "rondo plugin new house-rules --language c --capability rules",
            ],
            exits: ["73 the folder can't be made, or stands there already", "74 writing failed"]))

    @Argument(help: ArgumentHelp("What it is called: lower-case letters, digits and hyphens.", valueName: "name"))
    var name: String

    @Option(help: "What it is written in: swift or c.")
    var language = Language.swift

    @Option(
        name: .customLong("capability"),
        help: ArgumentHelp(
            "What it can be asked: activities, vocabulary, rules, review, render or import; may be given again.",
            valueName: "capability"))
    var capabilities: [String] = []

    @Option(name: .customLong("in"), help: ArgumentHelp("The folder in which it is made.", valueName: "dir"))
    var folder = "."

    func run() throws {
        let places = KitPlaces(executable: Machine.executable, environment: Terminal.environment("RONDO_PLUGIN_KIT"))
        let path = try Workflow.newPlugin(
            name, language: language.rawValue, capabilities: capabilities, in: folder, kit: places)
        try Terminal.write(
            "\(path) is ready. Then: rondo plugin build \(path) && rondo plugin check \(path) --only-failed\n")
    }
}
