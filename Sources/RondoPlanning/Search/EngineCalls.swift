import RondoEngine

/// The only place where planning calls the engine.
enum EngineCalls {
    /// Searches; see `Engine.solve`.
    static func solve(
        _ problem: Problem, _ options: SearchOptions, from start: Solution?,
        progress: @Sendable (SearchProgress) -> Void, isCancelled: @Sendable () -> Bool
    ) async -> Outcome {
        await Engine.solve(problem, options: options, from: start, progress: progress, isCancelled: isCancelled)
    }

    /// What no solution can be better than; see `Engine.bound`.
    static func bound(_ problem: Problem, upTo found: Evaluation, steps: Int) -> Bound {
        Engine.bound(problem, upTo: found, steps: steps)
    }

    /// True where it is certain that no solution keeps all that must hold; see `Engine.isImpossible`.
    static func isImpossible(_ problem: Problem, steps: Int, isCancelled: @escaping () -> Bool) -> Bool {
        Engine.isImpossible(problem, steps: steps, isCancelled: isCancelled)
    }

    /// Scores a solution as it stands; nil where the engine can't represent it.
    static func evaluate(_ problem: Problem, _ solution: Solution) -> Evaluation? {
        Engine.evaluate(problem, solution)
    }

    /// A solution that keeps of a draft what can be kept; see `Engine.repair`.
    static func repair(_ problem: Problem, _ draft: Solution, seed: UInt64) -> Solution? {
        Engine.repair(problem, draft, seed: seed)
    }

    /// Best way found to place an activity; nil where there is none.
    static func place(
        _ problem: Problem, in solution: Solution, activity: Int, session: Int?, block: Int?, seed: UInt64
    ) -> (Solution, Evaluation)? {
        Engine.place(problem, in: solution, activity: activity, session: session, block: block, seed: seed)
    }
}
