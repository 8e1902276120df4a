import RondoEngine

// A search that goes on until it is cancelled: runs from the best so far, and bounds between them.

extension ProblemSolver {
    /// Searches with ever more steps, and bounds with them, until nothing better can be or it is cancelled.
    func searchOn(
        _ problem: Problem, _ options: SearchOptions, standard: Int, _ progress: @Sendable (SearchProgress) -> Void,
        _ isCancelled: @Sendable () -> Bool
    ) async -> (Outcome, Bound) {
        let clock = ContinuousClock()
        let end = seconds.map { clock.now + .seconds($0) }
        var search = options
        search.leavesTimetable = true
        var run = OpenEndedRun.first(of: problem, standard: standard)
        search.steps = run.steps
        var began = clock.now
        var whole = await Engine.solve(problem, options: search, progress: progress, isCancelled: isCancelled)
        var took = began.duration(to: clock.now)
        var boundSteps = Bound.standardSteps
        var bound = Engine.bound(problem, upTo: whole.score, steps: boundSteps, byConstraint: false)
        await take(bound.plan, of: problem, search, into: &whole, progress, isCancelled)
        var isBetter = true
        while !whole.wasStopped, !bound.proves(whole.score) {
            // While bounds go on they take as much time as they get: how long they will is not known.
            let left = bound.isFinal ? end.map { clock.now.duration(to: $0) } : nil
            run = run.next(isBetter: isBetter, took: took, left: left)
            search.seed &+= 1
            (search.steps, search.heat) = (run.steps, run.heat)
            boundSteps = ProblemSolver.more(than: boundSteps)
            let (steps, moves, score) = (whole.steps, whole.moves, whole.score)
            began = clock.now
            whole = await Engine.solve(
                problem, options: search, from: whole.solution,
                progress: { progress($0.later(by: steps, moves)) }, isCancelled: isCancelled)
            took = began.duration(to: clock.now)
            isBetter = (whole.score.hard, whole.score.soft) < (score.hard, score.soft)
            whole.steps += steps
            whole.moves += moves
            if whole.wasStopped { break }
            if bound.isFinal { continue }
            let further = withoutActuallyEscaping(isCancelled) {
                Engine.bound(problem, upTo: whole.score, steps: boundSteps, byConstraint: false, isCancelled: $0)
            }
            bound = bound.raised(by: further)
            await take(further.plan, of: problem, search, into: &whole, progress, isCancelled)
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
        (options.steps, options.heat) = (ProblemSolver.settlingSteps, 100)
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

/// One run of a search that goes on: how many steps it takes and how warm it begins.
struct OpenEndedRun: Equatable {
    /// Steps of each lane.
    var steps: Int
    /// Warmth of the start, in percent of a search that begins with nothing.
    var heat = 100

    /// The first run: an eighth of standard effort, and a sixty-fourth where turns alone are searched, since these are
    /// nearly right within hundredths of a second.
    static func first(of problem: Problem, standard: Int) -> OpenEndedRun {
        let isTurnsAlone = problem.frozen != nil && !problem.options.contains(where: \.hasGroups)
        return OpenEndedRun(steps: max(1, standard / (isTurnsAlone ? 64 : 8)))
    }

    /// What a run begins with that comes after one which found something better: warm enough to leave what was found,
    /// not so warm as to forget it. Series of eight sessions cost 3 % less after 60 s than where each run began hot.
    static let warm = 25
    /// Parts of the time left that a run is to fill; the speed of the one before it is only nearly its own.
    private static let filled = 0.95
    /// More steps than any machine gets through.
    private static let most = 1 << 50

    /// The run after this one: with twice the steps or, where less than two such runs fit in the time left, as many as
    /// fill it.
    ///
    /// A search that found nothing better (`isBetter` is false) begins hot again.
    func next(isBetter: Bool, took: Duration, left: Duration?) -> OpenEndedRun {
        let heat = isBetter ? Self.warm : 100
        let steps = min(steps, Self.most)
        let doubled = min(2 * steps, Self.most)
        guard let left, took > .zero, left > .zero else { return OpenEndedRun(steps: doubled, heat: heat) }
        let fitting = Double(steps) * (left / took) * Self.filled
        return OpenEndedRun(steps: fitting < Double(2 * doubled) ? max(1, Int(fitting)) : doubled, heat: heat)
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
