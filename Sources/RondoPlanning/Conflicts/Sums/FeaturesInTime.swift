import RondoModel

/// People whose needs ask for features that no space of a session has together.
enum FeaturesInTime: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        facts.sessions.flatMap { session -> [Reason] in
            let id = session.session.id
            let spaces = facts.workshop.spaces.filter { session.session.spaces.contains($0.id) }
            return facts.workshop.people.enumerated().compactMap { index, person in
                let needed = facts.ground.needs(of: person).flatMap(\.need.space)
                guard !needed.isEmpty, session.presence[index].length > 0,
                    !spaces.contains(where: { space in needed.allSatisfy { space.features.contains($0) } })
                else { return nil }
                let minutes = session.minutes { minute in
                    let there = session.presence[index]
                    return minute < there.start || minute >= there.end
                }
                guard minutes < session.least else { return nil }
                var seen: Set<String> = []
                let features = needed.filter { seen.insert($0).inserted }.joined(separator: " and ")
                return Reason(
                    "space.fit", session: id,
                    "no space of session \(id) (\(spaces.map(\.id).joined(separator: ", "))) has \(features), which one "
                        + "person who comes needs",
                    [NeedsWish.id(person.id), SessionSpacesWish.id(id)] + spaces.map { FeaturesWish.id($0.id) }
                        + facts.times(of: index))
            }
        }
    }
}
