import RondoEngine

/// Runs the engine on a problem from a file.
public struct ProblemSolver: Sendable {
    /// Seed of every random choice.
    public var seed: UInt64 = 1
    /// Ends the search after so many steps of each lane; nil for standard effort.
    public var steps: Int?
    /// Threads at work; the solution is the same with any number, at least 1.
    public var threads = 1
    /// True where the search goes on, from the best and with ever more steps, until it is cancelled.
    public var isOpenEnded = false

    /// Standard effort.
    public init() {}

    /// Searches; `progress` is called from time to time, and once before the first step.
    public func solve(
        _ file: ProblemFile, progress: @Sendable (SolverProgress) -> Void = { _ in },
        isCancelled: @Sendable () -> Bool = { false }
    ) async -> SolvedProblem {
        let (outcome, bound) = await search(file, { progress(SolverProgress($0)) }, isCancelled)
        return SolvedProblem(file, outcome, bound)
    }

    private func search(
        _ file: ProblemFile, _ progress: @Sendable (SearchProgress) -> Void, _ isCancelled: @Sendable () -> Bool
    ) async -> (Outcome, Bound) {
        var search = SearchOptions()
        search.seed = seed
        search.threads = max(1, threads)
        let standard = file.problem.standardSteps
        guard isOpenEnded else {
            search.steps = max(standard, steps ?? 0)
            search.stopAfter = steps
            let outcome = await Engine.solve(
                file.problem, options: search, progress: progress, isCancelled: isCancelled)
            let bound = Engine.bound(
                file.problem, upTo: outcome.score, steps: Bound.standardSteps, byConstraint: false)
            return (outcome, bound)
        }
        search.steps = max(1, standard / 8)
        var whole = await Engine.solve(file.problem, options: search, progress: progress, isCancelled: isCancelled)
        var boundSteps = Bound.standardSteps
        var bound = Engine.bound(file.problem, upTo: whole.score, steps: boundSteps, byConstraint: false)
        await take(bound.plan, of: file.problem, search, into: &whole, progress, isCancelled)
        while !whole.wasStopped, !bound.proves(whole.score) {
            search.seed &+= 1
            search.steps *= 2
            boundSteps = ProblemSolver.more(than: boundSteps)
            let (steps, moves) = (whole.steps, whole.moves)
            whole = await Engine.solve(
                file.problem, options: search, from: whole.solution,
                progress: { progress($0.later(by: steps, moves)) }, isCancelled: isCancelled)
            whole.steps += steps
            whole.moves += moves
            if whole.wasStopped { break }
            if bound.isFinal { continue }
            let further = withoutActuallyEscaping(isCancelled) {
                Engine.bound(
                    file.problem, upTo: whole.score, steps: boundSteps, byConstraint: false, isCancelled: $0)
            }
            bound = bound.raised(by: further)
            await take(further.plan, of: file.problem, search, into: &whole, progress, isCancelled)
        }
        return (whole, bound)
    }

    /// Steps of the next bound: eight times as many, up to what no machine gets through.
    static func more(than steps: Int) -> Int { min(8 * min(steps, mostBoundSteps), mostBoundSteps) }
    private static let mostBoundSteps = 1 << 50

    /// Steps that find the people for a timetable.
    private static let settlingSteps = 16_384

    /// Takes a plan that a bound was read from, with its people settled, where it is better.
    private func take(
        _ plan: Solution?, of problem: Problem, _ options: SearchOptions, into whole: inout Outcome,
        _ progress: @Sendable (SearchProgress) -> Void, _ isCancelled: @Sendable () -> Bool
    ) async {
        guard let plan else { return }
        var options = options
        options.steps = ProblemSolver.settlingSteps
        let settled = await Engine.settle(problem, plan, options: options, isCancelled: isCancelled)
        whole.moves += settled.moves
        guard (settled.score.hard, settled.score.soft) < (whole.score.hard, whole.score.soft) else { return }
        whole.solution = settled.solution
        whole.score = settled.score
        var reached = SearchProgress()
        (reached.steps, reached.of, reached.moves) = (whole.steps, whole.steps, whole.moves)
        (reached.hard, reached.soft) = (whole.score.hard, whole.score.soft)
        progress(reached)
    }
}

/// What a solver has reached.
public struct SolverProgress: Sendable, Equatable {
    /// Steps of each lane so far.
    public var steps: Int
    /// Steps of each lane in all, as far as it is known.
    public var of: Int
    /// Hard cost of the best solution so far.
    public var hard: Int
    /// Soft cost of the best solution so far.
    public var soft: Int
    /// Moves tried in all lanes.
    public var moves: Int

    init(_ progress: SearchProgress) {
        steps = progress.steps
        of = progress.of
        hard = progress.hard
        soft = progress.soft
        moves = progress.moves
    }
}

extension SearchProgress {
    /// The same after a search that took so many steps and moves.
    fileprivate func later(by steps: Int, _ moves: Int) -> SearchProgress {
        var later = self
        later.steps += steps
        later.of += steps
        later.moves += moves
        return later
    }
}
