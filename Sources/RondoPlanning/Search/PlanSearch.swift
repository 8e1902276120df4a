import RondoEngine

/// The search for a plan: from nothing, or from an earlier plan.
enum PlanSearch {
    /// The best solution found, with the steps of all that was searched.
    ///
    /// From an earlier plan it begins lukewarm, so that what is right already stays. Where something that must hold is
    /// still broken then, what came of it is searched once more from full warmth, and the better of both counts.
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
        // More steps than both searches take make both longer; fewer change neither.
        search.steps = max(steps, ((options.steps ?? 0) + 1) / 2)
        search.heat = Replanning.heat
        var first = await EngineCalls.solve(
            problem, search, from: start, progress: { progress(PlanningProgress($0)) }, isCancelled: isCancelled)
        guard first.score.hard > 0, !first.wasStopped else { return first }
        let left = options.steps.map { $0 - first.steps }
        if isCancelled() || left.map({ $0 <= 0 }) ?? false {
            first.wasStopped = true
            return first
        }
        search.heat = 100
        search.stopAfter = left
        let done = first.steps
        var second = await EngineCalls.solve(
            problem, search, from: first.solution,
            progress: {
                var now = PlanningProgress($0)
                now.steps += done
                now.of += done
                progress(now)
            }, isCancelled: isCancelled)
        second.steps += done
        second.moves += first.moves
        if (first.score.hard, first.score.soft) <= (second.score.hard, second.score.soft) {
            (second.solution, second.score) = (first.solution, first.score)
        }
        return second
    }
}
