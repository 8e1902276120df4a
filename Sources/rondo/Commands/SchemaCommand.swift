import ArgumentParser
import RondoWorkflow

/// `rondo schema`.
struct SchemaCommand: ParsableCommand {
    /// A format that has a schema, or `plugin`.
    struct Format: Choice {
        /// Before the words that say which of the plugins' schemas is meant.
        static let plugin = "plugin"
        static var words: [String] { Workflow.formats + [plugin] }
        let word: String
    }

    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of a format, for editors and for plugins.",
        discussion: Help.text(
            "JSON Schema 2020-12. Editors use it to complete words and to mark mistakes as you write. After 'plugin' "
                + "say 'manifest', 'lock', 'refusal', or a capability (activities, vocabulary, rules, review, render, "
                + "import) and 'request' or 'reply'.",
            examples: [
                "rondo schema workshop > workshop.schema.json", "rondo schema plugin manifest",
                "rondo schema plugin rules reply",
            ]))

    @Argument(help: ArgumentHelp("Which format.", valueName: "format"))
    var format: Format

    @Argument(
        help: ArgumentHelp("After 'plugin': which schema.", valueName: "which"),
        completion: .list(["manifest", "lock", "refusal", "activities", "request", "reply"]))
    var which: [String] = []

    func validate() throws {
        if format.word != Format.plugin, let word = which.first {
            throw ValidationError("'\(format.word)' has one schema, so '\(word)' says nothing.")
        }
    }

    func run() throws {
        let isPlugin = format.word == Format.plugin
        try Terminal.write(isPlugin ? try Workflow.pluginSchema(which) : try Workflow.schema(format.word))
    }
}
