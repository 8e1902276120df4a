import ArgumentParser
import RondoWorkflow

/// `rondo problem`.
struct ProblemCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "problem",
        abstract: "Show or export the problem that a workshop is to the solver.",
        discussion: Help.text(
            """
            Prints how large the problem is; with --json the problem itself, in numbers alone, so that any solver can \
            work on it. It has no names, but who knows the workshop can still read from it who needs what: keep it \
            like the workshop file.
            """,
            examples: [
                "rondo problem workshop.yaml", "rondo problem workshop.yaml --json --out problem.json",
            ],
            exits: [
                "2 a file has errors", "73 the file can't be created",
                "74 writing failed; what stood there before is unharmed",
            ]))

    @Argument(
        help: ArgumentHelp("The workshop file.", valueName: "workshop.yaml"),
        completion: .file(extensions: ["yaml", "yml"]))
    var workshop: String

    @Flag(help: "Write the whole problem as JSON.")
    var json = false

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("A file for the JSON, readable by you alone; else print it.", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var out: String?

    @Option(
        help: ArgumentHelp(
            "A plan that took place: its turns, minutes and encounters count; may be given again.",
            valueName: "plan.json"), completion: .file(extensions: ["json"]))
    var history: [String] = []

    @Option(
        help: ArgumentHelp(
            "A plan of the same workshop that should change as little as possible.", valueName: "plan.json"),
        completion: .file(extensions: ["json"]))
    var replan: String?

    @OptionGroup var library: LibraryOptions

    @OptionGroup var plugins: PluginArguments

    func validate() throws {
        if out?.isEmpty == true { throw ValidationError("'--out' needs the name of a file.") }
        if out != nil, !json { throw ValidationError("'--out' is for the JSON: add '--json'.") }
    }

    func run() throws {
        var request = PlanRequest(workshop: workshop)
        request.libraryFolders = library.withRondos(near: workshop)
        request.history = history
        request.earlierPlan = replan
        request.plugins = plugins.options
        let exported = try Workflow.problem(request)
        Findings.complain(exported.warnings)
        if let out {
            try Workflow.write(exported.json, to: out)
        } else {
            try Terminal.write(json ? exported.json : Workflow.text(exported, look: Terminal.look))
        }
    }
}
