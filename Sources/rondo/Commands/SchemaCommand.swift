import ArgumentParser
import RondoWorkflow

/// `rondo schema`.
struct SchemaCommand: ParsableCommand {
    /// A format that has a schema.
    struct Format: Choice {
        static var words: [String] { Workflow.formats }
        let word: String
    }

    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of a format, for editors.",
        discussion: Help.text(
            "JSON Schema 2020-12. Editors use it to complete words and to mark mistakes as you write.",
            examples: ["rondo schema workshop > workshop.schema.json"]))

    @Argument(help: ArgumentHelp("Which format.", valueName: "format"))
    var format: Format

    func run() throws { try Terminal.write(try Workflow.schema(format.word)) }
}
