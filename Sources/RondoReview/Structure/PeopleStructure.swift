import RondoDiagnostics
import RondoModel

/// People in strands and small groups are people of the workshop, each in one place at a time while they are there.
enum PeopleStructure {
    static func findings(_ plan: Plan, _ context: CheckContext) -> [Finding] {
        PlanStructure.strands(of: plan).flatMap { findings($0.strand, $0.label, context) }
            + context.sessions.flatMap { session in
                session.activityBlocks.flatMap { findings($0, in: session, context) }
            }
    }

    private static func findings(_ strand: Strand, _ label: String, _ context: CheckContext) -> [Finding] {
        let members = strand.groups.flatMap(\.self)
        let unknown = unique(strand.people + members).filter { context.person($0) == nil }.map {
            PlanStructure.finding("plan.unknown-person", "\(label): \($0) is not in the workshop")
        }
        let strangers = unique(members).filter { !strand.people.contains($0) }.map {
            PlanStructure.finding("plan.group-stranger", "\(label): \($0) is in a small group and not in the strand")
        }
        let doubled = strand.groups.flatMap(PlanStructure.repeated).map {
            PlanStructure.finding("plan.group-twice", "\(label): \($0) is listed twice in a small group")
        }
        return unknown + strangers + doubled
    }

    private static func findings(
        _ block: CheckedBlock, in session: CheckedSession, _ context: CheckContext
    ) -> [Finding] {
        let listed = block.strands.flatMap(\.people)
        let doubled = PlanStructure.repeated(listed).map {
            PlanStructure.finding("plan.person-twice", "\($0) is listed more than once in \(block.label)")
        }
        let absent = unique(listed)
            .filter { context.person($0) != nil && !context.takesPart($0, in: block, of: session) }
            .map {
                PlanStructure.finding("plan.person-absent", "\($0) is listed in \(block.label) and is not there then")
            }
        return doubled + absent
    }

    private static func unique(_ ids: [String]) -> [String] {
        var seen: Set<String> = []
        return ids.filter { seen.insert($0).inserted }
    }
}
