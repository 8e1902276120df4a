import RondoDiagnostics
import RondoModel

/// Adaptations in use belong to the activity or to the vocabulary, once each, with people of the strand.
enum AdaptationStructure {
    static func findings(_ plan: Plan, _ context: CheckContext) -> [Finding] {
        PlanStructure.strands(of: plan).flatMap { strand, label -> [Finding] in
            let own = context.activity(strand.activity)?.adaptations ?? []
            let unknown = strand.adaptations.filter { use in
                !(use.isGeneral ? context.vocabulary.adaptations : own).contains { $0.id == use.id }
            }.map { use in
                PlanStructure.finding(
                    "plan.unknown-adaptation",
                    "\(label): \(use.id) is no adaptation of \(use.isGeneral ? "the vocabulary" : strand.activity)")
            }
            let strangers = strand.adaptations.flatMap { use in
                use.people.filter { !strand.people.contains($0) }.map {
                    PlanStructure.finding(
                        "plan.adaptation-people", "\(label): adaptation \(use.id) names \($0), who is not in the strand"
                    )
                }
            }
            let doubled = PlanStructure.repeated(strand.adaptations.map { "\($0.isGeneral ? "general " : "")\($0.id)" })
                .map { PlanStructure.finding("plan.adaptation-twice", "\(label): adaptation \($0) is listed twice") }
            return unknown + strangers + doubled
        }
    }
}
