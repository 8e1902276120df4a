import RondoEngine

/// The search for a plan: from nothing, or from an earlier plan.
enum PlanSearch {
    /// The best solution found, with the steps of all that was searched.
    ///
    /// From an earlier plan it begins lukewarm, so that what is right already stays. Where something that must hold is
    /// still broken then, what came of it is searched once more from full warmth, and at last everything afresh; the
    /// best of all counts.
    static func run(
        _ compilation: Compilation, _ options: PlanningOptions, progress: @Sendable (PlanningProgress) -> Void,
        isCancelled: @Sendable () -> Bool
    ) async -> Outcome {
        let problem = compilation.problem
        var search = SearchOptions()
        search.seed = options.seed
        search.threads = max(1, options.threads)
        search.isJoint = options.isJoint
        search.stopAfter = options.steps
        let steps = StepCount.steps(options.effort, problem)
        guard let start = Replanning.start(compilation, seed: options.seed) else {
            search.steps = max(steps, options.steps ?? 0)
            return await EngineCalls.solve(
                problem, search, from: nil, progress: { progress(PlanningProgress($0)) }, isCancelled: isCancelled)
        }
        // More steps than all searches take make each longer; fewer change none.
        search.steps = max(steps, ((options.steps ?? 0) + 2) / 3)
        search.heat = Replanning.heat
        var best = await EngineCalls.solve(
            problem, search, from: start, progress: { progress(PlanningProgress($0)) }, isCancelled: isCancelled)
        search.heat = 100
        for isAfresh in [false, true] {
            guard best.score.hard > 0, !best.wasStopped else { return best }
            let left = options.steps.map { $0 - best.steps }
            if isCancelled() || left.map({ $0 <= 0 }) ?? false {
                best.wasStopped = true
                return best
            }
            search.stopAfter = left
            let done = best.steps
            var next = await EngineCalls.solve(
                problem, search, from: isAfresh ? nil : best.solution,
                progress: {
                    var now = PlanningProgress($0)
                    now.steps += done
                    now.of += done
                    progress(now)
                }, isCancelled: isCancelled)
            next.steps += done
            next.moves += best.moves
            if (best.score.hard, best.score.soft) <= (next.score.hard, next.score.soft) {
                (next.solution, next.score) = (best.solution, best.score)
            }
            best = next
        }
        return best
    }
}
