import RondoDiagnostics
import RondoModel

/// Strands name activities and spaces that there are, and none that the facilitator wants to avoid.
enum StrandStructure {
    static func findings(_ plan: Plan, _ context: CheckContext) -> [Finding] {
        let avoided = Set(context.workshop.avoid.map(\.id))
        return PlanStructure.strands(of: plan).flatMap { strand, label -> [Finding] in
            var findings: [Finding] = []
            if context.activity(strand.activity) == nil {
                findings.append(
                    PlanStructure.finding("plan.unknown-activity", "\(label): nobody described \(strand.activity)"))
            }
            if context.space(strand.space) == nil {
                findings.append(
                    PlanStructure.finding("plan.unknown-space", "\(label): the workshop has no space \(strand.space)"))
            }
            if avoided.contains(strand.activity) {
                findings.append(
                    PlanStructure.finding(
                        "plan.avoided", "\(label): the workshop avoids \(strand.activity)",
                        remedy: "take another activity, or take it off the list"))
            }
            return findings
        }
    }
}
