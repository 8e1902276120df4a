import ArgumentParser
import RondoWorkflow

/// `rondo explain`.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say why a plan is as it is, and what another choice would cost.",
        discussion: Help.text(
            """
            Why an activity is there or why it is not, why a person holds a turn, and what lifts which barrier. It says \
            who needs what: keep it among those who run the workshop. With --conflict it says why not everything that \
            must hold can: the smallest sets of lines that contradict each other, and what would end it.
            """,
            examples: [
                "rondo explain plan.json --activity journey-map",
                "rondo explain plan.json --session make --block 3",
                "rondo explain plan.json --person amara",
                "rondo explain workshop.yaml --conflict",
            ],
            exits: ["2 the plan can't be read", "64 also: the plan has no such session, block, activity or person"]))

    @Argument(
        help: ArgumentHelp(
            "The plan; for --conflict the workshop file will do, and lines are named.", valueName: "plan.json"),
        completion: .file(extensions: ["json", "yaml", "yml"]))
    var plan: String

    @Option(help: ArgumentHelp("Only about this session.", valueName: "id"))
    var session: String?

    @Option(
        help: ArgumentHelp(
            "About this block of the session; 1 is the first line of its timetable.", valueName: "number"))
    var block: Int?

    @Option(help: ArgumentHelp("Why this activity is there, or why it is not.", valueName: "id"))
    var activity: String?

    @Option(help: ArgumentHelp("Why this person holds their turns, and what lets them take part.", valueName: "id"))
    var person: String?

    @Flag(help: "Why not everything that must hold can: lines that contradict each other, and ways out.")
    var conflict = false

    @Option(help: "How to write it: text or json.")
    var format = TextOrJSON.text

    @Flag(help: "The same as --format json.")
    var json = false

    @OptionGroup var library: LibraryOptions

    @OptionGroup var plugins: PluginArguments

    func validate() throws {
        if let block, block < 1 { throw ValidationError("'--block' is a number from 1 up.") }
        if conflict, session != nil || block != nil || activity != nil || person != nil {
            throw ValidationError("'--conflict' is about the whole workshop: leave the other questions out.")
        }
    }

    func run() async throws {
        if conflict {
            let told = try await conflicts()
            try Terminal.write(isJSON ? told.json() : told.text(look: Terminal.look))
            return
        }
        var request = ExplainRequest()
        request.session = session
        request.block = block
        request.activity = activity
        request.person = person
        let explained = try Workflow.explain(request, plan: plan)
        try Terminal.write(isJSON ? explained.json() : explained.text(look: Terminal.look))
    }

    private var isJSON: Bool { json || format == .json }

    /// Times as much as `rondo plan` tries: whoever asks for reasons alone will wait for them.
    private static let patience = 8

    /// Behind what a plan breaks, or behind a plan that is made of a workshop for this.
    private func conflicts() async throws -> ToldConflicts {
        let line = ProgressLine()
        line.show("Looking for what stands in the way …")
        defer { line.clear() }
        if plan.hasSuffix(".json") {
            return try await Workflow.conflicts(plan: plan, threads: Machine.threads, patience: Self.patience)
        }
        var request = PlanRequest(workshop: plan)
        request.libraryFolders = library.withRondos(near: plan)
        request.plugins = plugins.options
        request.threads = Machine.threads
        let made = try await Workflow.plan(request)
        Findings.complain(made.warnings)
        return await Workflow.conflicts(of: made, workshop: plan, threads: Machine.threads, patience: Self.patience)
    }
}
