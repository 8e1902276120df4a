import RondoEngine
import RondoModel

/// The search for a plan: from nothing, or from an earlier plan.
enum PlanSearch {
    /// The best solution found, with the steps of all that was searched.
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
        search.steps = max(steps, ((options.steps ?? 0) + SearchAgain.most - 1) / SearchAgain.most)
        var again = SearchAgain(compilation, search, steps: options.steps)
        return await again.run(from: start, progress: progress, isCancelled: isCancelled)
    }
}

/// Searches from an earlier plan: as many as it takes until nothing more is broken than has to be.
private struct SearchAgain {
    /// Searches at most.
    static let most = 4

    private let compilation: Compilation
    private let search: SearchOptions
    /// Steps of all searches together; nil for as many as they take.
    private let steps: Int?
    private var best = Outcome()

    init(_ compilation: Compilation, _ search: SearchOptions, steps: Int?) {
        self.compilation = compilation
        self.search = search
        self.steps = steps
    }

    /// It begins lukewarm, so that what is right already stays. Where something that must hold is still broken then,
    /// what came of it is searched once more from full warmth. Is less broken in a plan made afresh, that one is taken,
    /// and brought nearer to the earlier plan again.
    mutating func run(
        from start: Solution, progress: @Sendable (PlanningProgress) -> Void, isCancelled: @Sendable () -> Bool
    ) async -> Outcome {
        let problem = compilation.problem
        best = await next(problem, heat: Replanning.heat, from: start, progress, isCancelled)
        guard best.score.hard > 0, goesOn(isCancelled) else { return best }
        keep(await next(problem, heat: 100, from: best.solution, progress, isCancelled))
        guard best.score.hard > 0, goesOn(isCancelled) else { return best }
        var inputs = compilation.ground.inputs
        inputs.earlier = nil
        let free = Compilation(inputs)
        var fresh = await next(free.problem, heat: 100, from: nil, progress, isCancelled)
        // Numbers of options differ where no earlier plan is looked at, so the plan itself goes over.
        let solution = SolutionReader(compilation).solution(PlanBuilder(free).sessions(fresh.solution))
        fresh.score = solution.flatMap { EngineCalls.evaluate(problem, $0) } ?? best.score
        fresh.solution = solution ?? best.solution
        let broken = best.score.hard
        keep(fresh)
        guard best.score.hard < broken, goesOn(isCancelled) else { return best }
        keep(await next(problem, heat: Replanning.heat, from: best.solution, progress, isCancelled))
        return best
    }

    /// False where steps or time are up.
    private mutating func goesOn(_ isCancelled: @Sendable () -> Bool) -> Bool {
        if best.wasStopped { return false }
        if isCancelled() || steps.map({ best.steps >= $0 }) ?? false { best.wasStopped = true }
        return !best.wasStopped
    }

    /// One more search, told as part of all.
    private func next(
        _ problem: Problem, heat: Int, from start: Solution?, _ progress: @Sendable (PlanningProgress) -> Void,
        _ isCancelled: @Sendable () -> Bool
    ) async -> Outcome {
        var search = search
        search.heat = heat
        search.stopAfter = steps.map { $0 - best.steps }
        let done = best.steps
        return await EngineCalls.solve(
            problem, search, from: start,
            progress: {
                var now = PlanningProgress($0)
                now.steps += done
                now.of += done
                progress(now)
            }, isCancelled: isCancelled)
    }

    /// Takes what a search found where it is better; its steps count either way.
    private mutating func keep(_ next: Outcome) {
        let isBetter = (next.score.hard, next.score.soft) < (best.score.hard, best.score.soft)
        best.steps += next.steps
        best.moves += next.moves
        best.wasStopped = next.wasStopped
        if isBetter { (best.solution, best.score) = (next.solution, next.score) }
    }
}
