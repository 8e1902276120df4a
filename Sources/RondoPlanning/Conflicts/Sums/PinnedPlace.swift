import RondoEngine
import RondoModel

/// Pins in a space that the session doesn't have, that is too small, or that lacks what the activity asks for.
enum PinnedPlace: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        facts.workshop.pins.enumerated().flatMap { index, pin -> [Reason] in
            guard let session = facts.session(of: pin) else { return [] }
            let id = session.session.id
            let wish = PinWish.id(index)
            let offered = session.session.spaces.compactMap { space in
                facts.workshop.spaces.first { $0.id == space }
            }
            var reasons: [Reason] = []
            var places = offered
            if let space = pin.space {
                places = offered.filter { $0.id == space }
                if places.isEmpty {
                    return [
                        Reason(
                            "pin.kept", session: id,
                            "\(pin.subject) is pinned in \(space), which session \(id) doesn't have",
                            [wish, SessionSpacesWish.id(id)])
                    ]
                }
            }
            let activity = facts.pinned.first { $0.position == index }?.activity
            let asked = activity?.space ?? []
            if !asked.isEmpty, !places.contains(where: { place in asked.allSatisfy { place.features.contains($0) } }) {
                reasons.append(
                    Reason(
                        "space.fit", session: id,
                        "\(pin.subject) needs a space with \(asked.joined(separator: " and ")), and "
                            + "\(places.map(\.id).joined(separator: ", ")) has it not",
                        [wish, SessionSpacesWish.id(id)] + places.map { FeaturesWish.id($0.id) }))
            }
            if let crowd = crowd(pin, session, places, facts) {
                reasons.append(
                    Reason(
                        "space.fit", session: id, crowd,
                        [wish, SessionSpacesWish.id(id)] + places.map { CapacityWish.id($0.id) }))
            }
            return reasons + needs(pin, index, session, places, facts)
        }
    }

    /// Where all who are there must be in the one strand and it holds fewer.
    private static func crowd(_ pin: Pin, _ session: SessionFacts, _ places: [Space], _ facts: Facts) -> String? {
        guard session.strands == 1, pin.at != nil || pin.activity != nil || pin.space != nil else { return nil }
        let people = pin.at.map { session.present(at: $0) } ?? session.throughout
        let heads = people.reduce(0) { $0 + facts.compilation.problem.people[$1].heads }
        guard let largest = places.map(\.capacity).max(), heads > largest else { return nil }
        return "\(pin.subject) is for all \(heads) who are there, and \(places.map(\.id).joined(separator: ", ")) "
            + "holds \(largest)"
    }

    /// Where somebody who must be in the one strand needs what its space lacks.
    private static func needs(
        _ pin: Pin, _ index: Int, _ session: SessionFacts, _ places: [Space], _ facts: Facts
    ) -> [Reason] {
        guard let space = pin.space, let place = places.first else { return [] }
        let named = pin.person.flatMap { facts.ground.lookup.people[$0] }
        let all = session.strands == 1 ? pin.at.map { session.present(at: $0) } ?? session.throughout : []
        return Set(all + [named].compactMap(\.self)).sorted().compactMap { person in
            let needed = facts.ground.needs(of: facts.workshop.people[person]).flatMap(\.need.space)
            let lacking = needed.filter { !place.features.contains($0) }
            guard let feature = lacking.first else { return nil }
            return Reason(
                "space.fit", session: session.session.id,
                "\(pin.subject) is pinned in \(space), which lacks \(feature); somebody who takes part needs it",
                [
                    PinWish.id(index), FeaturesWish.id(space), NeedsWish.id(facts.workshop.people[person].id),
                ])
        }
    }
}
