import RondoModel

/// Whether someone with a need can take part in an activity, before any workshop is planned: as it is, adapted, or with
/// a support. What spaces and stocks allow is for the planner.
struct Suitability {
    /// How a demand that is a barrier is met.
    enum Way: Equatable {
        /// An adaptation of the activity or of the vocabulary, by its title.
        case adapted(String)
        /// A kind of support, by its title.
        case supported(String)
        /// A feature of the space, by its title.
        case spaced(String)
        /// Nothing is known that lifts it.
        case open
    }

    /// Demands that are barriers, each with how it is met.
    let ways: [(demand: String, way: Way)]
    /// False where the author didn't say what the activity asks: silence is not safety.
    let isStated: Bool

    init(_ activity: Activity, _ need: String, _ vocabulary: Vocabulary) {
        isStated = activity.demands != nil
        guard let need = vocabulary.needs.first(where: { $0.id == need }) else {
            ways = []
            return
        }
        ways = (activity.demands ?? []).filter(need.barriers.contains).map { demand in
            (demand, Suitability.way(past: demand, activity, need, vocabulary))
        }
    }

    /// True where every barrier can be lifted.
    var canTakePart: Bool { isStated && ways.allSatisfy { $0.way != .open } }

    private static func way(
        past demand: String, _ activity: Activity, _ need: Need, _ vocabulary: Vocabulary
    ) -> Way {
        let adaptation = (activity.adaptations + vocabulary.adaptations).first { adaptation in
            adaptation.lifts.contains(demand) && !adaptation.notFor.contains(need.id)
                && (adaptation.onlyFor.isEmpty || adaptation.onlyFor.contains(need.id))
                && !adaptation.raises.contains(where: need.barriers.contains)
        }
        if let adaptation { return .adapted(adaptation.title) }
        let support = vocabulary.supports.first { need.liftedBy.contains($0.id) && $0.lifts.contains(demand) }
        if let support { return .supported(support.title) }
        let feature = vocabulary.features.first { $0.lifts.contains(demand) && $0.onlyFor.contains(need.id) }
        return feature.map { .spaced($0.title) } ?? .open
    }
}
