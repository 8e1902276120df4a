import ArgumentParser
import RondoWorkflow

/// `rondo check`.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Count everything in a plan again, with code that shares nothing with the planner.",
        discussion: Help.text(
            """
            Looks at each rule that must hold, the whole score, and the hashes of what the plan was made from, all from \
            plan.json alone. With --inputs it also tells whether the workshop file or the library has changed since.
            """,
            examples: [
                "rondo check day-centre-plan/plan.json",
                "rondo check day-centre-plan/plan.json --inputs workshop.yaml",
            ],
            exits: [
                "2 a file can't be read or has errors",
                "3 the plan is not what it says, or something that must hold does not; the last lines tell which",
            ]))

    @Argument(help: ArgumentHelp("The plan.", valueName: "plan.json"), completion: .file(extensions: ["json"]))
    var plan: String

    @Option(
        help: ArgumentHelp(
            "Compare with this workshop file and its library as they are now.", valueName: "workshop.yaml"),
        completion: .file(extensions: ["yaml", "yml"]))
    var inputs: String?

    @Option(help: "How to write it: text or json.")
    var format = TextOrJSON.text

    @OptionGroup var library: LibraryOptions

    func run() throws {
        let checked = try Workflow.check(
            plan: plan, against: inputs,
            libraryFolders: inputs.map { library.withRondos(near: $0) } ?? [])
        Findings.complain(checked.warnings)
        let text = format == .json ? Workflow.json(checked) : Workflow.text(checked, look: Terminal.look)
        try Ending.write(text, then: checked.agrees && checked.holds ? .done : .broken)
    }
}
