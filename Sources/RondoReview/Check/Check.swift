public import RondoModel

/// The independent check of a plan: everything recomputed from its inputs, as docs/score.md says it, by code that
/// shares nothing with the planner.
public enum Check {
    /// Checks a plan, however corrupt it is.
    ///
    /// It looks at the form of the plan, counts every constraint, and compares with what the plan states about itself.
    /// Hashes of the inputs are compared by whoever can write the inputs in their canonical form.
    public static func run(_ plan: Plan) -> CheckReport {
        let bounded = Bounds.applied(to: plan)
        let context = CheckContext(bounded)
        let violations = Constraints.all.flatMap { $0.violations(in: context) }
        let score = score(of: violations, in: bounded.inputs.workshop)
        let unmet = Unmet.violations(violations, score: score)
        return CheckReport(
            score: score, violations: violations, unmet: unmet,
            differences: Differences.findings(stated: plan.score, found: score),
            structure: PlanStructure.findings(plan: bounded, wasCut: bounded != plan, context: context)
                + Unmet.findings(stated: plan.unmet, found: unmet))
    }

    /// Units of one constraint in a plan; 0 for an id that docs/score.md doesn't have.
    public static func units(of id: String, in plan: Plan) -> Int {
        guard let constraint = Constraints.all.first(where: { $0.id == id }) else { return 0 }
        return constraint.violations(in: CheckContext(Bounds.applied(to: plan))).reduce(0) { $0 + $1.units }
    }

    private static func score(of violations: [Violation], in workshop: Workshop) -> Score {
        let units = Dictionary(violations.map { ($0.constraint, $0.units) }, uniquingKeysWith: +)
        return Score(
            ConstraintCatalogue.all.map {
                ConstraintScore(
                    $0.id, units: units[$0.id] ?? 0, weight: ConstraintCatalogue.weight($0.id, in: workshop))
            })
    }
}
