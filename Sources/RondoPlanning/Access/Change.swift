import RondoModel

/// An adaptation that can lift a barrier of somebody who comes, as one activity may use it.
struct Change: Sendable {
    /// The adaptation itself.
    var adaptation: Adaptation
    /// True where it comes from the vocabulary.
    var isGeneral: Bool
    /// Barriers that it lifts.
    var lifts: UInt64
    /// Barriers that it raises.
    var raises: UInt64
    /// True where it has a price, so that the engine decides whether a strand uses it: added length, a feature of the
    /// space, a counted material; for changes that reach everyone also a demand that it raises or a need that it
    /// doesn't serve. All others are used for exactly the people who need them.
    var isStructural: Bool

    /// True where the whole strand does it this way.
    var reachesAll: Bool { adaptation.scope == .everyone }

    /// A change, with its sets in the bits of `demands`.
    init(_ adaptation: Adaptation, isGeneral: Bool, demands: Bits, counted: Set<String>) {
        self.adaptation = adaptation
        self.isGeneral = isGeneral
        lifts = demands.set(adaptation.lifts)
        raises = demands.set(adaptation.raises)
        let hasPrice =
            adaptation.addsLength != 0 || !adaptation.space.isEmpty
            || adaptation.materials.contains { counted.contains($0.id) }
        let maySpoil = adaptation.scope == .everyone && !(adaptation.raises.isEmpty && adaptation.notFor.isEmpty)
        isStructural = hasPrice || maySpoil
    }

    /// True where it serves people with these needs.
    func serves(_ needs: [String]) -> Bool {
        !isBarrier(needs) && (adaptation.onlyFor.isEmpty || adaptation.onlyFor.contains { needs.contains($0) })
    }

    /// True where its `not-for` names one of these needs.
    func isBarrier(_ needs: [String]) -> Bool { adaptation.notFor.contains { needs.contains($0) } }

    /// The changes that matter to an activity: those that lift what it asks, or what another of them brings.
    ///
    /// At most 32, one bit each; the activity's own come first, so those are the last to be left out.
    static func relevant(
        to activity: Activity, _ vocabulary: Vocabulary, _ classes: AccessClasses, counted: Set<String>
    ) -> [Change] {
        guard let demands = activity.demands else { return [] }
        let all =
            activity.adaptations.map { Change($0, isGeneral: false, demands: classes.demands, counted: counted) }
            + vocabulary.adaptations.map { Change($0, isGeneral: true, demands: classes.demands, counted: counted) }
        let useful = all.filter { change in
            change.lifts != 0
                && classes.profiles.contains { $0.barriers & change.lifts != 0 && change.serves($0.needs) }
        }
        var asked = classes.demands.set(demands)
        while true {
            let kept = useful.filter { $0.lifts & asked != 0 }
            let wider = kept.reduce(asked) { $0 | $1.raises }
            if wider == asked { return Array(kept.prefix(32)) }
            asked = wider
        }
    }
}
