import RondoEngine

// A search that goes on until it is cancelled: runs from the best so far, and bounds beside them.

extension ProblemSolver {
    /// Searches with ever more steps, while bounds with ever more steps are worked on beside it, until nothing better can
    /// be or it is cancelled. The first run and the first bound are short and come one after the other.
    func searchOn(
        _ problem: Problem, _ options: SearchOptions, standard: Int, _ progress: @Sendable (SearchProgress) -> Void,
        _ isCancelled: @Sendable () -> Bool
    ) async -> (Outcome, Bound) {
        var runs = RunsOn(problem, options, standard: standard, seconds: seconds)
        await runs.start(progress, isCancelled)
        let known = SharedFindings(
            runs.whole.score,
            Engine.bound(problem, upTo: runs.whole.score, steps: Bound.standardSteps, byConstraint: false))
        await withTaskGroup(of: Void.self) { group in
            while !isCancelled(), !known.isProven {
                if let plan = known.takePlan() { await runs.settle(plan, progress, isCancelled) }
                known.found(hard: runs.whole.score.hard, soft: runs.whole.score.soft)
                if known.isProven { break }
                if known.beginsBounds() { group.addTask { known.raise(problem) } }
                await runs.goOn(known, progress, isCancelled)
                known.found(hard: runs.whole.score.hard, soft: runs.whole.score.soft)
            }
            known.end()
        }
        return (runs.whole, known.bound)
    }
}

/// The runs of a search that goes on, each from the best so far.
private struct RunsOn {
    /// The best so far, with all steps and moves.
    private(set) var whole = Outcome()
    private let problem: Problem
    private var options: SearchOptions
    private var run: OpenEndedRun
    private var took = Duration.zero
    private var isBetter = true
    private let end: ContinuousClock.Instant?
    private let clock: ContinuousClock

    /// Steps that find the people for a timetable.
    private static let settlingSteps = 16_384

    init(_ problem: Problem, _ options: SearchOptions, standard: Int, seconds: Int?) {
        self.problem = problem
        self.options = options
        self.options.leavesTimetable = true
        let clock = ContinuousClock()
        self.clock = clock
        end = seconds.map { clock.now + .seconds($0) }
        run = OpenEndedRun.first(of: problem, standard: standard)
        self.options.steps = run.steps
    }

    /// The first run.
    mutating func start(_ progress: @Sendable (SearchProgress) -> Void, _ isCancelled: @Sendable () -> Bool) async {
        let began = clock.now
        whole = await Engine.solve(problem, options: options, progress: progress, isCancelled: isCancelled)
        took = began.duration(to: clock.now)
    }

    /// One more run, which ends early where a bound comes up with a plan, or with the proof that nothing is better.
    mutating func goOn(
        _ known: SharedFindings, _ progress: @Sendable (SearchProgress) -> Void, _ isCancelled: @Sendable () -> Bool
    ) async {
        run = run.next(isBetter: isBetter, took: took, left: end.map { clock.now.duration(to: $0) })
        options.seed &+= 1
        (options.steps, options.heat) = (run.steps, run.heat)
        let before = whole
        let began = clock.now
        let free = max(1, options.threads - 1)
        whole = await Engine.solve(
            problem, options: options, from: before.solution,
            progress: {
                known.found(hard: $0.hard, soft: $0.soft)
                progress($0.later(by: before.steps, before.moves))
            },
            isCancelled: { known.isNewsForSearch || isCancelled() }, threads: { known.hasBounds ? free : .max })
        isBetter = (whole.score.hard, whole.score.soft) < (before.score.hard, before.score.soft)
        // A run that was ended early says all the same how long it would have taken.
        let part = Double(whole.steps) / Double(run.steps)
        took = part > 0 ? began.duration(to: clock.now) / part : .zero
        whole.steps += before.steps
        whole.moves += before.moves
    }

    /// Takes a plan that a bound was read from, with its people settled, where it is better.
    mutating func settle(
        _ plan: Solution, _ progress: @Sendable (SearchProgress) -> Void, _ isCancelled: @Sendable () -> Bool
    ) async {
        var few = options
        (few.steps, few.heat) = (Self.settlingSteps, 100)
        let settled = await Engine.settle(problem, plan, options: few, isCancelled: isCancelled)
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
