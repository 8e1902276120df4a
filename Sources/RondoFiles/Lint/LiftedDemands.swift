import RondoModel
import RondoYAML

extension LintRule {
    /// Needs that must have a demand as barrier before many people are taken to meet it.
    private static let often = 2

    /// A demand that people often can't meet has an adaptation, and no demand is beyond everyone's means.
    static let liftedDemands = LintRule { looking in
        let activity = looking.activity
        let vocabulary = looking.library.vocabulary
        let demands = activity.demands ?? []
        let items = looking.root["demands"]?.items ?? []
        let hard = demands.filter { demand in
            vocabulary.needs.count { $0.barriers.contains(demand) } >= often
        }
        if activity.adaptations.isEmpty, let demand = hard.first {
            looking.warn(
                "adaptations.missing", "'\(demand)' is a barrier for many people, and there is no adaptation",
                at: items.first { $0.text == demand }, key: "demands",
                remedy: "adaptations: [{id: …, title: …, lifts: [\(demand)]}]")
        }
        for demand in demands where vocabulary.needs.contains(where: { $0.barriers.contains(demand) }) {
            let lifted =
                (activity.adaptations + vocabulary.adaptations).contains { $0.lifts.contains(demand) }
                || vocabulary.supports.contains { $0.lifts.contains(demand) }
                || vocabulary.features.contains { $0.lifts.contains(demand) }
            guard !lifted else { continue }
            looking.warn(
                "demands.unlifted", "nothing in the vocabulary or here lifts '\(demand)'",
                at: items.first { $0.text == demand }, key: "demands", remedy: "an adaptation that lifts it")
        }
    }
}
