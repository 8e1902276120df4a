public import RondoDiagnostics
import RondoFiles
import RondoModel
import RondoPlanning
import RondoProblemFiles

/// A workshop as a problem for any solver.
public struct ExportedProblem: Sendable {
    let file: ProblemFile
    /// Warnings and notes about the files it was made from, and about plugins.
    public let warnings: [Finding]

    /// Reads and compiles what a plan would be made from.
    init(_ request: PlanRequest) throws(WorkflowFailure) {
        let loaded = try Loading.inputs(request)
        let (compiled, reasons) = CompiledProblem.make(loaded.inputs)
        guard let compiled else { throw .input(loaded.warnings + reasons) }
        let constraints = ConstraintCatalogue.all.map {
            WeighedConstraint(
                $0.id, weight: ConstraintCatalogue.weight($0.id, in: loaded.inputs.workshop), isHard: $0.level == .hard)
        }
        file = ProblemFile(compiled.problem, constraints: constraints)
        self.warnings = loaded.warnings + (loaded.talk?.findings ?? [])
    }

    /// `problem.json`. To be kept like the workshop: docs/problem.md says what it lets a reader work out.
    public var json: String { String(decoding: file.bytes, as: UTF8.self) }
}
