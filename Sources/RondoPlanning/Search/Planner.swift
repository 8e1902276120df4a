public import RondoDiagnostics
import RondoEngine
public import RondoModel

/// Makes plans: compiles the inputs, has the engine search, and builds the plan from what it found.
public enum Planner {
    /// Plans a workshop.
    ///
    /// - Parameters:
    ///   - inputs: checked for unknown words and impossible values; `earlier`, repaired, is where the search starts, if given.
    ///   - progress: called from time to time, on any thread.
    ///   - isCancelled: asked from time to time; where true, the best plan so far is returned.
    /// - Returns: a plan without `unmet`, which the independent check fills, and findings about what can't work,
    ///   errors where there is no plan. Findings may name people beside what they need: they are for facilitators.
    public static func plan(
        _ inputs: Inputs, options: PlanningOptions = PlanningOptions(),
        progress: @Sendable (PlanningProgress) -> Void = { _ in }, isCancelled: @Sendable () -> Bool = { false }
    ) async -> (plan: Plan?, findings: [Finding]) {
        let compilation = Compilation(inputs)
        let blocking = Limits.findings(compilation.ground)
        if !blocking.isEmpty { return (nil, blocking) }
        let findings = Feasibility.findings(compilation)
        let outcome = await PlanSearch.run(compilation, options, progress: progress, isCancelled: isCancelled)
        let builder = PlanBuilder(compilation)
        var plan = Plan()
        plan.madeBy = RondoVersion.current
        plan.inputs = inputs
        plan.seed = options.seed
        plan.effort = options.effort
        plan.steps = outcome.steps
        plan.wasStopped = outcome.wasStopped
        plan.sessions = builder.sessions(outcome.solution)
        plan.score = builder.score(outcome.score)
        // Counted in steps and not cut short by an interrupt: a plan that is made again has the same bound.
        let bound = EngineCalls.bound(
            compilation.problem, upTo: outcome.score, steps: StepCount.boundSteps(options.effort))
        plan.bound = builder.bound(bound)
        return (plan, findings)
    }
}

extension PlanningProgress {
    /// The engine's progress in the planner's words.
    init(_ progress: SearchProgress) {
        self.init()
        steps = progress.steps
        of = progress.of
        hard = progress.hard
        soft = progress.soft
    }
}
