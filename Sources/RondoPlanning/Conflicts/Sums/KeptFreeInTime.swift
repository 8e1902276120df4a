import RondoModel

/// People who need a space kept free nearby, where the session has none to spare that would do.
enum KeptFreeInTime: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        facts.sessions.flatMap { session -> [Reason] in
            let id = session.session.id
            let spaces = facts.workshop.spaces.filter { session.session.spaces.contains($0.id) }
            return facts.workshop.people.enumerated().compactMap { index, person in
                let needed = facts.ground.needs(of: person).flatMap(\.need.nearby)
                let lacking = needed.filter { feature in
                    let fitting = spaces.filter { $0.features.contains(feature) }
                    return fitting.isEmpty || spaces.count == 1
                }
                guard let feature = lacking.first, session.presence[index].length > 0 else { return nil }
                let minutes = session.minutes { minute in
                    let there = session.presence[index]
                    return minute < there.start || minute >= there.end
                }
                guard minutes < session.least else { return nil }
                return Reason(
                    "space.fit", session: id,
                    "one person who comes to session \(id) needs a space with \(feature) kept free, and there is none "
                        + "beside the one in use",
                    [NeedsWish.id(person.id), SessionSpacesWish.id(id)] + spaces.map { FeaturesWish.id($0.id) }
                        + facts.times(of: index))
            }
        }
    }
}
