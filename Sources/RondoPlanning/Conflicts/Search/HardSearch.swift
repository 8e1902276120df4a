import RondoEngine

/// A search for a plan that breaks nothing that must hold, whatever else it is like.
enum HardSearch {
    /// The best plan found, scored by what must hold alone; ends as soon as all of that holds, or where it is enough.
    static func best(
        _ compilation: Compilation, steps: Int, from start: Solution? = nil, _ options: PlanningOptions,
        _ work: SearchWork = SearchWork(.max),
        isEnough: (Evaluation) -> Bool = { _ in false }, isCancelled: @escaping @Sendable () -> Bool
    ) async -> Outcome {
        var problem = compilation.problem
        problem.rules.removeAll { !$0.isHard }
        problem.constants.removeAll { !$0.isHard }
        var search = SearchOptions()
        search.seed = options.seed
        search.threads = max(1, options.threads)
        var best = Outcome()
        // Most of what is asked is easy: short searches first, each a whole one.
        for (stage, length) in [0, 96, 480, steps].enumerated() where length <= steps {
            search.steps = length
            let outcome = await EngineCalls.solve(
                problem, search, from: stage == 0 ? start : best.solution, progress: { _ in }, isCancelled: isCancelled)
            work.spend(outcome.steps)
            if stage == 0 || outcome.score.hard < best.score.hard { best = outcome }
            if best.score.hard == 0 || isEnough(best.score) || isCancelled() { break }
        }
        return best
    }
}
