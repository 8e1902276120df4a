import RondoModel
import RondoRendering

/// What came of planning, for programs. Sensitive.
enum PlanJSON {
    /// The score, what does not hold, the conflicts behind it and where the files lie; ended by a newline.
    static func text(_ made: MadePlan, _ saved: SavedPlan?, _ conflicts: ToldConflicts?) -> String {
        let unmet = made.plan.unmet.map { violation -> JSONValue in
            .object([
                ("constraint", .text(violation.constraint)), ("units", .number(violation.units)),
                ("session", violation.place.session.map { .text($0) } ?? .null),
                ("says", .text(violation.sentence)), ("remedy", violation.remedy.map { .text($0) } ?? .null),
            ])
        }
        var members: [(String, JSONValue)] = [
            ("workshop", .text(made.plan.inputs.workshop.id)), ("holds", .bool(made.holds)),
            ("hard", .number(made.plan.score.hard)), ("soft", .number(made.plan.score.soft)),
            ("stopped", .bool(made.plan.wasStopped)), ("unmet", .array(unmet)),
        ]
        if let conflicts, case .object(let told) = ConflictJSON.value(conflicts) {
            members += told.filter { $0.0 != "holds" }
        }
        members.append(("plan", saved.map { .text($0.planFile) } ?? .null))
        members.append(("before", saved?.before.map { .text($0) } ?? .null))
        return JSONValue.object(members).written() + "\n"
    }
}
