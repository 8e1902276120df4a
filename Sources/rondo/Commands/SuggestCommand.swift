import ArgumentParser
import RondoWorkflow

/// `rondo suggest`.
struct SuggestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "Say where another activity or person would fit best, and what it would cost.",
        discussion: Help.text(
            """
            Each way is tried: the activity or the person is put in, the rest is kept as far as it goes, and the plan \
            that comes out is counted as rondo check counts it. Nothing is written. Costs tell of what people need: \
            keep them among those who run the workshop. Ctrl-C ranks what was found so far.
            """,
            examples: [
                "rondo suggest plan.json",
                "rondo suggest plan.json --activity journey-map --activity world-cafe",
                "rondo suggest plan.json --people --json",
            ],
            exits: ["2 the plan can't be read or weighed", "64 also: the plan's library has no such activity"]))

    @Argument(help: ArgumentHelp("The plan.", valueName: "plan.json"), completion: .file(extensions: ["json"]))
    var plan: String

    @Option(
        help: ArgumentHelp(
            "This activity, instead of each that the plan doesn't have; may be given again.", valueName: "id"))
    var activity: [String] = []

    @Flag(help: "One more person: of which perspective, and in which session.")
    var people = false

    @Option(help: ArgumentHelp("How many of the best ways to show.", valueName: "number"))
    var top = 5

    @Option(help: ArgumentHelp("Threads at work; one a processor if not said.", valueName: "number"))
    var threads: Int?

    @Flag(help: "Write it as JSON.")
    var json = false

    func validate() throws {
        if people, !activity.isEmpty { throw ValidationError("'--activity' and '--people' exclude each other.") }
        if !(1...100).contains(top) { throw ValidationError("'--top' is a number from 1 to 100.") }
        if let threads, !(1...64).contains(threads) {
            throw ValidationError("'--threads' is a number from 1 to 64.")
        }
    }

    func run() async throws {
        Interrupts.watch()
        var request = SuggestRequest()
        request.activities = activity
        request.isForPerson = people
        request.limit = top
        request.threads = threads ?? Machine.threads
        let line = ProgressLine()
        let found: Suggestions
        do {
            defer { line.clear() }
            found = try await Workflow.suggest(
                request, plan: plan, progress: { line.show("Looking: \($0) of \($1) ways") },
                isCancelled: { Interrupts.wasPressed })
        }
        if json { Findings.complain(found.excluded) }
        try Terminal.write(json ? found.json() : found.text(look: Terminal.look))
    }
}
