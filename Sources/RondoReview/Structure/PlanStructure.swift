import RondoDiagnostics
import RondoModel

/// Whether a plan has the form that its inputs allow, whatever it scores.
enum PlanStructure {
    /// One kind of thing that can be wrong with a plan's form.
    typealias Rule = @Sendable (Plan, CheckContext) -> [Finding]

    /// All of them.
    static let rules: [Rule] = [
        SessionStructure.findings, BlockStructure.findings, StrandStructure.findings, PeopleStructure.findings,
        TurnStructure.findings, AdaptationStructure.findings, SupportStructure.findings, PauseStructure.findings,
    ]

    /// Findings with codes that begin with `plan.`, in the order of the rules.
    static func findings(plan: Plan, wasCut: Bool, context: CheckContext) -> [Finding] {
        let cut =
            wasCut
            ? [
                Finding(
                    .error, "plan.number",
                    "the plan holds a number that no workshop has; it was cut to \(Bounds.range.upperBound)")
            ] : []
        return cut + rules.flatMap { $0(plan, context) }
    }

    /// A finding about the form of a plan.
    static func finding(_ code: String, _ message: String, remedy: String? = nil) -> Finding {
        Finding(.error, code, message, remedy: remedy)
    }

    /// Each strand of each activity block, as planned, with where it is.
    static func strands(of plan: Plan) -> [(strand: Strand, label: String)] {
        plan.sessions.flatMap { session in
            session.blocks.filter { $0.kind == .activity }.flatMap { block in
                block.strands.map { strand in
                    (strand, "\(strand.activity) at \(Clock.text(block.span.start)) in session \(session.session)")
                }
            }
        }
    }

    /// What stands more than once in a list, each once, in order.
    static func repeated(_ ids: [String]) -> [String] {
        var seen: Set<String> = []
        var told: Set<String> = []
        return ids.filter { !seen.insert($0).inserted && told.insert($0).inserted }
    }
}
