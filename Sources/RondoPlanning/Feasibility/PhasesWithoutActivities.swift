import RondoDiagnostics
import RondoModel

/// Phases of a session's arc for which the library has nothing that this workshop can use.
enum PhasesWithoutActivities: FeasibilityCheck {
    static func findings(_ compilation: Compilation) -> [Finding] {
        let ground = compilation.ground
        let workshop = ground.inputs.workshop
        let offered = Set(ground.variants.map { ground.inputs.activities[$0.activity].phase })
        return workshop.sessions.flatMap { session in
            workshop.arc(of: session, ground.inputs.vocabulary)
                .filter { $0.percent > 0 && !offered.contains($0.phase) }
                .map { share in
                    Finding(
                        .warning, "arc.order",
                        "session \(session.id) wants \(share.percent)% \(share.phase), and no activity of that phase "
                            + "can be used",
                        at: session.location,
                        remedy: "add an activity to \(share.phase), or change the arc of session \(session.id)")
                }
        }
    }
}
