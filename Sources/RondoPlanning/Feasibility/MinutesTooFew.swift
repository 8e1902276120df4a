import RondoDiagnostics
import RondoModel

/// Sessions too short for the shortest activity of each phase in their arc.
enum MinutesTooFew: FeasibilityCheck {
    static func findings(_ compilation: Compilation) -> [Finding] {
        let ground = compilation.ground
        let workshop = ground.inputs.workshop
        return workshop.sessions.enumerated().compactMap { index, session in
            let taken = ground.fixed[index].places.reduce(0) { $0 + $1.span.length }
            let free = session.span.length - taken
            let shortest = workshop.arc(of: session, ground.inputs.vocabulary).filter { $0.percent > 0 }
                .compactMap { share in
                    ground.variants.map { ground.inputs.activities[$0.activity] }
                        .filter { $0.phase == share.phase }.map(\.length.min).min()
                }
            let needed = shortest.reduce(0, +)
            guard needed > free else { return nil }
            return Finding(
                .warning, "time.length",
                "session \(session.id) has \(Clock.duration(free)) for activities, and the shortest one of each phase "
                    + "takes \(Clock.duration(needed)) together",
                at: session.location,
                remedy: "make session \(session.id) \(Clock.duration(needed - free)) longer, or leave a phase out of "
                    + "its arc")
        }
    }
}
