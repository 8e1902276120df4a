import RondoDiagnostics
import RondoFiles
import RondoProblemFiles

/// What can be done with problems: the same work for every solver.
extension Workflow {
    /// A workshop as the problem that the engine solves; nothing is written.
    public static func problem(_ request: PlanRequest) throws(WorkflowFailure) -> ExportedProblem {
        try ExportedProblem(request)
    }

    /// How large a problem is, as people read it.
    public static func text(_ exported: ExportedProblem, look: TextLook = TextLook()) -> String {
        ProblemText.text(exported.file.numbers, look)
    }

    /// Counts what anybody's solution of a problem costs.
    public static func score(problem: String, solution: String) throws(WorkflowFailure) -> ScoredSolution {
        let file = try file(problem)
        let (read, findings) = file.readSolution(path: solution)
        guard let read else { throw .input(findings) }
        guard let score = file.score(read) else {
            throw .request("the units of this solution are more than Rondo can count")
        }
        return ScoredSolution(score: score, bound: file.bound(of: score))
    }

    /// Has the engine solve a problem; nothing is written.
    ///
    /// - Parameters:
    ///   - progress: called from time to time, on any thread, and once before the first step.
    ///   - isCancelled: asked from time to time; once true, the best solution so far is returned.
    public static func solve(
        _ request: SolveRequest, progress: @Sendable (PlanProgress) -> Void = { _ in },
        isCancelled: @Sendable () -> Bool = { false }
    ) async throws(WorkflowFailure) -> FoundSolution {
        let file = try file(request.problem)
        var solver = ProblemSolver()
        solver.seed = request.seed
        solver.steps = request.steps
        solver.threads = request.threads
        solver.isOpenEnded = request.seconds != nil
        solver.seconds = request.seconds
        let solved = await solver.solve(
            file,
            progress: {
                var now = PlanProgress()
                (now.steps, now.of, now.hard, now.soft, now.moves) = ($0.steps, $0.of, $0.hard, $0.soft, $0.moves)
                progress(now)
            }, isCancelled: isCancelled)
        return FoundSolution(solved: solved)
    }

    /// True where two paths lead to the same file, or would once they were written.
    public static func isSameFile(_ one: String, _ other: String) -> Bool { SameFile.isSame(one, other) }

    /// Writes a text that a command made for its owner alone; what stood there before is unharmed where this fails.
    public static func write(_ text: String, to path: String) throws(WorkflowFailure) {
        do {
            try SafeFile.write(Array(text.utf8), to: path, ownerOnly: true)
        } catch {
            throw WorkflowFailure(error)
        }
    }

    private static func file(_ path: String) throws(WorkflowFailure) -> ProblemFile {
        let (file, findings) = ProblemFile.read(path: path)
        guard let file else { throw .input(findings) }
        return file
    }
}
