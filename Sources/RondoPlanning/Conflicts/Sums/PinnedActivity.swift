import RondoModel

/// Pinned activities that cannot stand anywhere: avoided, outside the arc, or without what must come before them.
enum PinnedActivity: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        let placeable = placeable(facts)
        return facts.workshop.pins.enumerated().flatMap { index, pin -> [Reason] in
            guard let id = pin.activity, let activity = facts.inputs.activities.first(where: { $0.id == id }) else {
                return []
            }
            var reasons: [Reason] = []
            if facts.workshop.avoid.contains(where: { $0.id == id }) {
                reasons.append(
                    Reason(
                        "pin.kept", session: pin.session, "\(id) is pinned and on the list of what to avoid",
                        [PinWish.id(index), AvoidWish.id(id)]))
            }
            if let session = facts.session(of: pin), !activity.anywhere,
                PhasesWish.absent(
                    facts.workshop.arc(of: session.session, facts.inputs.vocabulary), facts.inputs.vocabulary
                )
                .contains(activity.phase)
            {
                reasons.append(
                    Reason(
                        "arc.order", session: session.session.id,
                        "\(id) is pinned in session \(session.session.id), whose arc has no \(activity.phase)",
                        [PinWish.id(index), PhasesWish.id(session.session.id)]))
            }
            if !placeable.contains(id), !facts.workshop.avoid.contains(where: { $0.id == id }) {
                let missing = activity.after.filter { !placeable.contains($0) }
                let avoided = facts.workshop.avoid.map(\.id).filter { !$0.isEmpty }
                reasons.append(
                    Reason(
                        "arc.order", session: nil,
                        "\(id) is pinned and comes after \(missing.joined(separator: ", ")), which cannot stand before it",
                        [PinWish.id(index)] + avoided.map { AvoidWish.id($0) }))
            }
            return reasons
        }
    }

    /// Activities that can stand somewhere, as far as what must come before them goes.
    private static func placeable(_ facts: Facts) -> Set<String> {
        let past = Set(facts.inputs.ledger.sessions.flatMap(\.activities))
        let avoided = Set(facts.workshop.avoid.map(\.id))
        let offered = facts.inputs.activities.filter { !avoided.contains($0.id) }
        var placeable = past
        var grew = true
        while grew {
            grew = false
            for activity in offered where !placeable.contains(activity.id) {
                if activity.after.allSatisfy({ placeable.contains($0) }) {
                    placeable.insert(activity.id)
                    grew = true
                }
            }
        }
        return placeable
    }
}
