import RondoDiagnostics
import RondoEngine
import RondoModel

/// Sessions whose spaces hold fewer people than come, even with as many strands as they may have.
enum SpacesTooSmall: FeasibilityCheck {
    static func findings(_ compilation: Compilation) -> [Finding] {
        let problem = compilation.problem
        let workshop = compilation.ground.inputs.workshop
        return workshop.sessions.enumerated().compactMap { index, session in
            let heads = problem.people.indices
                .filter { compilation.ground.presence.span(index, $0).length > 0 }
                .reduce(0) { $0 + problem.people[$1].heads }
            let spaces = problem.sessionSpaces[problem.sessions[index].spaces]
            let places = spaces.map { problem.spaces[$0].capacity }.sorted(by: >)
                .prefix(problem.sessions[index].maxStrands).reduce(0, +)
            guard heads > places else { return nil }
            return Finding(
                .warning, "space.fit",
                "\(heads) people come to session \(session.id), and its spaces hold \(places) at once",
                at: session.location,
                remedy: "find a larger space, or allow more strands side by side in session \(session.id)")
        }
    }
}
