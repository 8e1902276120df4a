import RondoDiagnostics
import RondoEngine
import RondoModel

/// Phases of a session's arc in which every activity has a barrier for the same person, whatever is changed.
enum PhasesOutOfReach: FeasibilityCheck {
    static func findings(_ compilation: Compilation) -> [Finding] {
        let ground = compilation.ground
        let workshop = ground.inputs.workshop
        return workshop.sessions.enumerated().flatMap { index, session in
            workshop.arc(of: session, ground.inputs.vocabulary).filter { $0.percent > 0 }.compactMap { share in
                let options = ground.variants.indices.filter { ground.activity(of: $0).phase == share.phase }
                guard !options.isEmpty else { return nil }
                let shut = workshop.people.indices.filter { person in
                    ground.presence.span(index, person).length > 0
                        && !options.contains { isOpen($0, to: person, in: index, compilation) }
                }
                guard !shut.isEmpty else { return nil }
                let who = shut.count == 1 ? "one person" : "\(shut.count) people"
                return Finding(
                    .warning, "access.barrier",
                    "in session \(session.id) every activity to \(share.phase) has a barrier for \(who) who come",
                    at: session.location,
                    remedy: "add an activity to \(share.phase) that asks less, an adaptation, or a support")
            }
        }
    }

    private static func isOpen(_ option: Int, to person: Int, in session: Int, _ compilation: Compilation) -> Bool {
        let problem = compilation.problem
        let frame = problem.sessions[session]
        return problem.sessionSpaces[frame.spaces].contains { space in
            problem.barriers[
                problem.accessPlace(session: session, space: space, option: option, person: person)] == 0
        }
    }
}
