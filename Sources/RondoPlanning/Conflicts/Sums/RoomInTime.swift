import RondoEngine
import RondoModel

/// Sessions whose spaces hold fewer people than are there, even with as many strands as they may have.
enum RoomInTime: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        facts.sessions.compactMap { session in
            let id = session.session.id
            let heads = facts.compilation.problem.people.map(\.heads)
            let spaces = facts.workshop.spaces.filter { session.session.spaces.contains($0.id) }
            let places = spaces.map(\.capacity).sorted(by: >).prefix(session.strands).reduce(0, +)
            var most = 0
            let minutes = session.minutes { minute in
                let crowd = session.present(at: minute).reduce(0) { $0 + heads[$1] }
                most = max(most, crowd)
                return crowd <= places
            }
            guard most > places, minutes < session.least else { return nil }
            let bringing = facts.workshop.people.indices.filter { heads[$0] > 1 }
            return Reason(
                "space.fit", session: id,
                "\(most) people are in session \(id) at once, and its spaces hold \(places)",
                spaces.map { CapacityWish.id($0.id) } + [SessionSpacesWish.id(id)]
                    + bringing.map { NeedsWish.id(facts.workshop.people[$0].id) })
        }
    }
}
