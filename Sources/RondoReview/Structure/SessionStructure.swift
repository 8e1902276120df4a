import RondoDiagnostics
import RondoModel

/// Every session of the workshop is there once, in its order.
enum SessionStructure {
    static func findings(_ plan: Plan, _ context: CheckContext) -> [Finding] {
        let wanted = context.workshop.sessions.map(\.id)
        let stated = plan.sessions.map(\.session)
        var findings = wanted.filter { !stated.contains($0) }.map {
            PlanStructure.finding("plan.session-missing", "the plan has no session \($0)")
        }
        findings += stated.filter { !wanted.contains($0) }.map {
            PlanStructure.finding("plan.session-unknown", "the plan has a session \($0) that the workshop has not")
        }
        findings += PlanStructure.repeated(stated).map {
            PlanStructure.finding("plan.session-repeated", "the plan has session \($0) more than once")
        }
        if findings.isEmpty, stated != wanted {
            findings.append(
                PlanStructure.finding("plan.session-order", "the plan's sessions are not in the workshop's order"))
        }
        return findings
    }
}
