import RondoDiagnostics
import RondoModel

/// Blocks stand in order of time, on the grid, with strands where they are activity blocks and nowhere else.
enum BlockStructure {
    static func findings(_ plan: Plan, _ context: CheckContext) -> [Finding] {
        plan.sessions.flatMap { session in
            session.blocks.enumerated().flatMap { index, block in
                findings(block, after: index > 0 ? session.blocks[index - 1] : nil, session: session.session)
            }
        }
    }

    private static func findings(_ block: PlannedBlock, after earlier: PlannedBlock?, session: String) -> [Finding] {
        let label = "the \(block.kind.rawValue) block at \(Clock.text(block.span.start)) in session \(session)"
        var findings: [Finding] = []
        if block.span.start % Clock.grid != 0 || block.span.end % Clock.grid != 0 {
            findings.append(
                PlanStructure.finding("plan.off-grid", "\(label) is off the \(Clock.grid)-minute grid"))
        }
        if block.span.end <= block.span.start {
            findings.append(PlanStructure.finding("plan.block-empty", "\(label) ends when or before it starts"))
        }
        if let earlier, block.span.start < earlier.span.start {
            findings.append(PlanStructure.finding("plan.block-order", "\(label) is listed after a later one"))
        }
        if block.kind == .activity, block.strands.isEmpty {
            findings.append(PlanStructure.finding("plan.strand-missing", "\(label) has no strand"))
        }
        if block.kind != .activity, !block.strands.isEmpty {
            findings.append(PlanStructure.finding("plan.strand-in-rest", "\(label) has strands"))
        }
        return findings
    }
}
