import RondoDiagnostics
import RondoModel

/// Sessions in which fixed points overlap or lie outside, so that some had to move.
enum FixedPointsMoved: FeasibilityCheck {
    static func findings(_ compilation: Compilation) -> [Finding] {
        let ground = compilation.ground
        return ground.inputs.workshop.sessions.enumerated().compactMap { index, session in
            guard ground.fixed[index].units > 0 else { return nil }
            return Finding(
                .warning, "time.window",
                "the fixed points of session \(session.id) overlap or lie outside it, so not all stand at their times",
                at: session.location, remedy: "give each a time of its own within the session")
        }
    }
}
