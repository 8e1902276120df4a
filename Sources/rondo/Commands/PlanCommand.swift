import ArgumentParser
import RondoDiagnostics
import RondoModel
import RondoWorkflow

/// `rondo plan`.
struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Make a plan and every document from a workshop file.",
        discussion: Help.text(
            """
            Prints the timetable, what does not hold and why, which lines of the workshop contradict each other and what \
            would help, and the score. Writes plan.json and the documents. The \
            same files, effort and seed give the same plan, whatever the threads. Ctrl-C gives the best plan so far; \
            pressed again, it leaves at once. Where the new plan takes the place of the one that --replan names, that \
            one stays beside it as plan-before.json.
            """,
            examples: [
                "rondo plan workshop.yaml",
                "rondo plan workshop.yaml --out autumn --effort thorough",
                "rondo plan workshop.yaml --history spring-plan/plan.json",
                "rondo plan workshop.yaml --plugin ../our-own",
            ],
            exits: [
                "2 a file has errors; nothing is written",
                "3 a plan was made and written, but something that must hold does not, or a plugin that the workshop requires "
                    + "failed",
                "73 the folder or a file can't be created",
                "74 writing failed, as on a full disk; the earlier plan stays whole",
            ]))

    @Argument(
        help: ArgumentHelp("The workshop file.", valueName: "workshop.yaml"),
        completion: .file(extensions: ["yaml", "yml"]))
    var workshop: String

    @Option(
        help: ArgumentHelp(
            "The folder for the plan and its documents; else <workshop id>-plan beside the workshop file.",
            valueName: "dir"), completion: .directory)
    var out: String?

    @Option(help: "How long to look: quick, standard or thorough.")
    var effort = Effort.standard

    @Option(help: ArgumentHelp("Stop looking after this time, such as 10s or 2m.", valueName: "time"))
    var timeLimit: TimeLimit?

    @Option(help: ArgumentHelp("Another seed gives another plan of the same quality.", valueName: "number"))
    var seed: UInt64 = 1

    @Option(
        help: ArgumentHelp("Threads at work; one a processor if not said. The plan is the same.", valueName: "number"))
    var threads: Int?

    @Option(help: ArgumentHelp("Stop after this many steps, to make a stopped plan again.", valueName: "number"))
    var steps: Int?

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

    @Flag(help: "Print what came of it for programs, as JSON.")
    var json = false

    @OptionGroup var library: LibraryOptions

    @OptionGroup var plugins: PluginArguments

    func validate() throws {
        if out?.isEmpty == true { throw ValidationError("'--out' needs the name of a folder.") }
        if let threads, !(1...64).contains(threads) {
            throw ValidationError("'--threads' is a number from 1 to 64.")
        }
        if let steps, steps < 0 { throw ValidationError("'--steps' is a number from 0 up.") }
    }

    func run() async throws {
        Interrupts.watch()
        let line = ProgressLine()
        let deadline = timeLimit.map { ContinuousClock.now + $0.duration }
        let made: MadePlan
        do {
            defer { line.clear() }
            made = try await Workflow.plan(
                request, progress: { line.show($0) },
                isCancelled: { Interrupts.wasPressed || deadline.map { ContinuousClock.now >= $0 } ?? false })
        }
        Interrupts.ignore()
        let saved = try Workflow.save(made, in: out ?? Workflow.folder(for: made, workshop: workshop))
        Interrupts.watch()
        let conflicts = await conflicts(of: made, until: deadline)
        Findings.complain(made.warnings)
        try Ending.write(
            json
                ? Workflow.json(made, saved: saved, conflicts: conflicts)
                : Workflow.text(made, saved: saved, conflicts: conflicts, look: Terminal.look),
            then: made.holds && !made.lacksRequiredPlugin ? .done : .broken)
    }

    /// Why not everything that must hold does. A plan that was stopped has no time left to look for reasons, but for
    /// those that sums tell.
    private func conflicts(of made: MadePlan, until deadline: ContinuousClock.Instant?) async -> ToldConflicts {
        let line = ProgressLine()
        if !made.holds { line.show("Looking for what stands in the way …") }
        defer { line.clear() }
        let isOver = made.plan.wasStopped
        return await Workflow.conflicts(
            of: made, workshop: workshop, threads: threads ?? Machine.threads,
            isCancelled: {
                isOver || Interrupts.wasPressed || deadline.map { ContinuousClock.now >= $0 } ?? false
            })
    }

    private var request: PlanRequest {
        var request = PlanRequest(workshop: workshop)
        request.libraryFolders = library.withRondos(near: workshop)
        request.history = history
        request.earlierPlan = replan
        request.effort = effort
        request.seed = seed
        request.steps = steps
        request.threads = threads ?? Machine.threads
        request.plugins = plugins.options
        return request
    }
}
