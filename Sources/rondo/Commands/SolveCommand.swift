import ArgumentParser
import RondoWorkflow
import Synchronization

/// `rondo solve`.
struct SolveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "solve",
        abstract: "Solve a problem from its file.",
        discussion: Help.text(
            """
            Runs the search of 'rondo plan' and writes the solution. The same problem, seed and steps give the same \
            solution on any machine, whatever the threads. With --seconds the search goes on until then, and the \
            solution depends on how fast the machine is: that is for benchmarks. Ctrl-C gives the best so far.
            """,
            examples: [
                "rondo solve problem.json --out solution.json",
                "rondo solve problem.json --seconds 10 --trace trace.json --out solution.json",
            ],
            exits: [
                "2 the problem can't be read",
                "3 a solution was written, but something that must hold does not",
                "73 a file can't be created", "74 writing failed; what stood there before is unharmed",
            ]))

    @Argument(help: ArgumentHelp("The problem.", valueName: "problem.json"), completion: .file(extensions: ["json"]))
    var problem: String

    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "A file for the solution, readable by you alone; the score is printed then. Else print the solution.",
            valueName: "solution.json"), completion: .file(extensions: ["json"]))
    var out: String?

    @Option(help: ArgumentHelp("Another seed gives another solution of the same quality.", valueName: "number"))
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp("Stop after this many steps; else standard effort.", valueName: "number"))
    var steps: Int?

    @Option(
        help: ArgumentHelp(
            "Search for this long, reading included; the solution then depends on the machine.", valueName: "number"))
    var seconds: Int?

    @Option(
        help: ArgumentHelp(
            "Threads at work; one a processor if not said. The solution is the same.", valueName: "number"))
    var threads: Int?

    @Option(
        help: ArgumentHelp("A file that tells when something better was found.", valueName: "trace.json"),
        completion: .file(extensions: ["json"]))
    var trace: String?

    func validate() throws {
        if out?.isEmpty == true || trace?.isEmpty == true {
            throw ValidationError("'--out' and '--trace' need the name of a file.")
        }
        if let out, let trace, Workflow.isSameFile(out, trace) {
            throw ValidationError("'--out' and '--trace' name the same file: one would replace the other.")
        }
        if [out, trace].contains(where: { $0.map { Workflow.isSameFile($0, problem) } ?? false }) {
            throw ValidationError("'--out' or '--trace' names the problem itself, which it would replace.")
        }
        if let threads, !(1...64).contains(threads) { throw ValidationError("'--threads' is a number from 1 to 64.") }
        if let steps, steps < 0 { throw ValidationError("'--steps' is a number from 0 up.") }
        if let seconds, !(1...1_000_000).contains(seconds) {
            throw ValidationError("'--seconds' is a number from 1 up.")
        }
        if steps != nil, seconds != nil { throw ValidationError("'--steps' and '--seconds' exclude each other.") }
    }

    func run() async throws {
        Interrupts.watch()
        let clock = Stopwatch()
        let line = ProgressLine()
        let deadline = seconds.map { $0 * 1_000_000 }
        let record = Mutex(SolveTrace())
        let searching = Mutex<Int?>(nil)
        let found: FoundSolution
        do {
            defer { line.clear() }
            found = try await Workflow.solve(
                request,
                progress: { progress in
                    let now = clock.microseconds
                    searching.withLock { $0 = $0 ?? now }
                    record.withLock { $0.note(progress, microseconds: now) }
                    line.show(progress)
                }, isCancelled: { Interrupts.wasPressed || deadline.map { clock.microseconds >= $0 } ?? false })
        }
        let ended = clock.microseconds
        Interrupts.ignore()
        if let trace {
            let text = record.withLock {
                $0.json(
                    found, request, microseconds: ended, searching: ended - (searching.withLock { $0 } ?? ended),
                    memory: Machine.peakMemory)
            }
            try Workflow.write(text, to: trace)
        }
        if let out { try Workflow.write(found.json, to: out) }
        let text = out == nil ? found.json : found.text(look: Terminal.look)
        try Ending.write(text, then: found.holds ? .done : .broken)
    }

    private var request: SolveRequest {
        var request = SolveRequest(problem: problem)
        request.seed = seed
        request.steps = steps
        request.threads = threads ?? Machine.threads
        request.seconds = seconds
        return request
    }
}
