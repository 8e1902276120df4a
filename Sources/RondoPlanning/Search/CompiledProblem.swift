public import RondoDiagnostics
public import RondoEngine
public import RondoModel

/// A workshop as the problem that the engine solves: whole numbers, without anybody's name or need as a word.
public struct CompiledProblem: Sendable {
    /// The problem; `Rule.constraint` counts the entries of `ConstraintCatalogue.all`.
    public var problem: Problem
    /// The way back to ids, for who made it.
    private let compilation: Compilation

    init(_ compilation: Compilation) {
        problem = compilation.problem
        self.compilation = compilation
    }

    /// Compiles inputs as `Planner.plan` does; nil with errors where there is nothing to plan with.
    public static func make(_ inputs: Inputs) -> (compiled: CompiledProblem?, findings: [Finding]) {
        let compilation = Compilation(inputs)
        let findings = Limits.findings(compilation.ground)
        return (findings.isEmpty ? CompiledProblem(compilation) : nil, findings)
    }

    /// The solution that a plan of these inputs holds; nil where a person has changed it in ways the engine doesn't.
    public func solution(of sessions: [PlannedSession]) -> Solution? {
        SolutionReader(compilation).solution(sessions)
    }
}
