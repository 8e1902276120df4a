import RondoDiagnostics
import RondoModel

/// Supports at work are supports of the workshop that attend the session, at small groups that there are, with people
/// of the strand.
enum SupportStructure {
    static func findings(_ plan: Plan, _ context: CheckContext) -> [Finding] {
        plan.sessions.flatMap { session in
            session.blocks.filter { $0.kind == .activity }.flatMap { block in
                block.strands.flatMap { strand in
                    strand.supports.flatMap { use in
                        findings(
                            use, in: strand, of: session.session,
                            "\(strand.activity) at \(Clock.text(block.span.start)) in session \(session.session)",
                            context)
                    }
                }
            }
        }
    }

    private static func findings(
        _ use: SupportUse, in strand: Strand, of session: String, _ label: String, _ context: CheckContext
    ) -> [Finding] {
        var findings: [Finding] = []
        if let support = context.support(use.support) {
            if !support.isThere(in: session) {
                findings.append(
                    PlanStructure.finding("plan.support-absent", "\(label): support \(use.support) is not there"))
            }
        } else {
            findings.append(
                PlanStructure.finding("plan.unknown-support", "\(label): the workshop has no support \(use.support)"))
        }
        if use.count < 1 {
            findings.append(
                PlanStructure.finding("plan.support-count", "\(label): \(use.count) of support \(use.support)"))
        }
        if let group = use.group, !strand.groups.indices.contains(group) {
            findings.append(
                PlanStructure.finding(
                    "plan.support-group", "\(label): support \(use.support) stands at a small group that isn't there"))
        }
        findings += use.people.filter { !strand.people.contains($0) }.map {
            PlanStructure.finding(
                "plan.support-people", "\(label): support \(use.support) names \($0), who is not in the strand")
        }
        return findings
    }
}
