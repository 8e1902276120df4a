import RondoModel

/// People for whom every activity that a session could have, or could open or close with, has a barrier.
enum AccessInTime: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        let options = Array(facts.ground.variants.indices)
        return facts.sessions.flatMap { session -> [Reason] in
            let id = session.session.id
            return facts.workshop.people.indices.flatMap { person -> [Reason] in
                let there = session.presence[person]
                guard there.length > 0, !facts.workshop.people[person].needs.isEmpty else { return [] }
                let open = options.filter { facts.isOpen($0, to: person, in: session) }
                if open.isEmpty {
                    let minutes = session.minutes { $0 < there.start || $0 >= there.end }
                    guard minutes < session.least else { return [] }
                    return [
                        Reason(
                            "access.barrier", session: id,
                            "in session \(id) every activity has a barrier for one person who comes",
                            facts.access(of: person, in: session))
                    ]
                }
                guard session.isThroughout(person) else { return [] }
                let phases = Set(open.map { facts.ground.activity(of: $0).phase })
                return EndsWish.ends(session.session, facts.inputs).filter { phase in
                    !phases.contains(phase.id) && options.contains { facts.ground.activity(of: $0).phase == phase.id }
                }.map { phase in
                    Reason(
                        "access.barrier", session: id,
                        "session \(id) \(phase.part == .opens ? "opens" : "closes") with \(phase.id), and every activity to "
                            + "\(phase.id) has a barrier for one person who comes",
                        [EndsWish.id(id, phase.id)] + facts.access(of: person, in: session))
                }
            }
        }
    }
}
