import RondoDiagnostics
import RondoModel

/// Sessions in which no space has what somebody's needs ask of it.
enum SpacesWithoutFeatures: FeasibilityCheck {
    static func findings(_ compilation: Compilation) -> [Finding] {
        let ground = compilation.ground
        let workshop = ground.inputs.workshop
        return workshop.sessions.enumerated().flatMap { index, session -> [Finding] in
            let spaces = session.spaces.compactMap { ground.lookup.spaces[$0] }
            var asked: [String: Int] = [:]
            for (number, person) in workshop.people.enumerated()
            where ground.presence.span(index, number).length > 0 {
                let features = Set(ground.needs(of: person).flatMap { $0.need.space + $0.need.nearby })
                for feature in features.sorted() { asked[feature, default: 0] += 1 }
            }
            return asked.keys.sorted().compactMap { feature in
                if spaces.contains(where: { workshop.spaces[$0].features.contains(feature) }) { return nil }
                let count = asked[feature] ?? 0
                let who = count == 1 ? "one person who comes needs" : "\(count) people who come need"
                return Finding(
                    .warning, "space.fit", "no space of session \(session.id) has \(feature), which \(who)",
                    at: session.location, remedy: "find a space with \(feature) for session \(session.id)")
            }
        }
    }
}
