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
    /// How many seconds an open-ended search will be let go on, where that is known; its last run then ends in time.
    public var seconds: Int?

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
        return await searchOn(file.problem, search, standard: standard, progress, isCancelled)
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
