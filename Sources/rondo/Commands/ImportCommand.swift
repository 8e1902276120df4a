import ArgumentParser
import RondoWorkflow

/// `rondo import`.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Turn other people's files into activity files, with a plugin that reads them.",
        discussion: Help.text(
            """
            Writes one file per activity. What the original doesn't say is not made up: it stays open, the file says so \
            in a comment, and rondo lint tells what a person must add. Nothing is overwritten.
            """,
            examples: [
                "rondo import cards/*.md --plugin method-cards",
                "rondo import cards/dot-voting.md --plugin method-cards --out our-methods --format json",
            ],
            exits: [
                "2 a file can't be read, or the plugin can't read it; what could be is not written either",
                "64 also: there is no such plugin, or it reads other files",
                "73 a file can't be created, or stands there already", "74 writing failed",
            ]))

    @Argument(help: ArgumentHelp("Files to read.", valueName: "file"), completion: .file())
    var files: [String]

    @Option(help: ArgumentHelp("The plugin that reads them: its id, or its folder.", valueName: "plugin"))
    var plugin: String

    @Option(help: ArgumentHelp("The folder for the activity files.", valueName: "dir"), completion: .directory)
    var out = "imported"

    @Option(help: "How to tell what was written: text or json.")
    var format = TextOrJSON.text

    @OptionGroup var workspace: WorkspaceOptions

    func validate() throws {
        if out.isEmpty { throw ValidationError("'--out' needs the name of a folder.") }
    }

    func run() throws {
        let imported = try Workflow.importing(files, with: plugin, to: out, workspace.options)
        Findings.complain(imported.warnings)
        try Terminal.write(format == .json ? imported.json() : imported.text(look: Terminal.look))
    }
}
