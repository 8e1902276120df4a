// Where turns are shared out over several sessions, nearly every change of a good timetable fails by what it does to
// them: minutes shift in what was balanced over all sessions. So a part of the steps looks for a timetable as if nobody
// minded who has which turn, and the others go on from it with every rule.

extension Problem {
    /// The same problem without soft rules that read turns; nil where it doesn't help to look at that one first.
    ///
    /// Where it helps is measured: plans of one session, or of a crowd, cost more by it.
    var withoutWishesForTurns: Problem? {
        guard frozen == nil, sessions.count > 1, people.count <= 100 else { return nil }
        var lighter = self
        lighter.rules.removeAll { !$0.isHard && $0.kind.reads.contains(.turns) && !$0.kind.isHouseRule }
        return lighter.rules.count < rules.count ? lighter : nil
    }
}

extension Engine {
    /// How warm the second part begins at most, in percent: warmer, it would lose the timetable that was found.
    private static let warmest = 25
    /// Steps that give a timetable its turns where the search was stopped before it came to them.
    private static let settlingSteps = 2048

    /// Searches `lighter`, the problem without wishes for turns, with a third of the steps, then the problem itself from
    /// there; gives the best of all that was counted by the problem itself, `start` with it.
    ///
    /// Costs that are told are the problem's own too: while `lighter` is searched they are counted where lanes join.
    static func searchTimetableFirst(
        _ lighter: Problem, _ problem: Problem, _ options: SearchOptions, from start: Solution?,
        threads: @Sendable () -> Int, progress: @Sendable (SearchProgress) -> Void, isCancelled: @Sendable () -> Bool
    ) async -> Outcome {
        var whole = Outcome()
        whole.score.hard = .max
        if let start { whole.keep(start, evaluate(problem, start)) }
        var part = options
        part.steps = options.steps / 3
        part.heat = start == nil ? options.heat : min(100, 2 * options.heat)
        let first = await search(
            lighter, part, start, movesTimetable: true, threads: threads, isCancelled: isCancelled
        ) { point in
            if point.isJoin {
                let solution = point.best.bestSolution().0
                whole.keep(solution, evaluate(problem, solution))
            }
            (whole.steps, whole.moves) = (point.steps, point.moves)
            progress(whole.progress(of: options))
        }
        whole.wasStopped = first.wasStopped
        part.steps = options.steps - first.steps
        part.stopAfter = options.stopAfter.map { $0 - first.steps }
        part.heat = min(options.heat, warmest)
        if !first.wasStopped, part.stopAfter ?? 1 > 0 {
            let then = await search(
                problem, part, first.solution, movesTimetable: true, threads: threads, isCancelled: isCancelled
            ) { point in
                var reached = whole
                reached.steps += point.steps
                reached.moves += point.moves
                if (point.best.hard, point.best.soft) < (whole.score.hard, whole.score.soft) {
                    (reached.score.hard, reached.score.soft) = (point.best.hard, point.best.soft)
                }
                progress(reached.progress(of: options))
            }
            whole.keep(then.solution, then.score)
            whole.steps += then.steps
            whole.moves += then.moves
            whole.wasStopped = then.wasStopped
            if then.steps > 0 { return whole }
        }
        if first.steps == 0 { return whole }
        // It ended before anybody minded who has which turn.
        (part.steps, part.stopAfter) = (settlingSteps, nil)
        let settled = await settle(problem, first.solution, options: part)
        whole.keep(settled.solution, settled.score)
        whole.moves += settled.moves
        whole.wasStopped = true
        progress(whole.progress(of: options))
        return whole
    }
}

extension Outcome {
    /// Takes a solution where it is better.
    fileprivate mutating func keep(_ solution: Solution, _ score: Evaluation?) {
        guard let score, (score.hard, score.soft) < (self.score.hard, self.score.soft) else { return }
        self.solution = solution
        self.score = score
    }

    fileprivate func progress(of options: SearchOptions) -> SearchProgress {
        SearchProgress(
            steps: steps, of: min(options.steps, options.stopAfter ?? options.steps), hard: score.hard,
            soft: score.soft, moves: moves)
    }
}
