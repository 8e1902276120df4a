import RondoEngine
package import RondoModel

/// A search whose outcome is counted and thrown away: what benchmarks ask the engine.
package struct MeasuredSearch: Sendable {
    private let compilation: Compilation

    /// Compiles the inputs, which must be ones that can be planned.
    package init(_ inputs: Inputs) { compilation = Compilation(inputs) }

    /// Moves that all lanes tried in a whole search.
    package func moves(_ options: PlanningOptions) async -> Int {
        var search = SearchOptions()
        search.seed = options.seed
        search.steps = options.steps ?? StepCount.steps(options.effort, compilation.problem)
        search.threads = max(1, options.threads)
        return await Engine.solve(compilation.problem, options: search).moves
    }
}
