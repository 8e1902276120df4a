import RondoDiagnostics
import RondoEngine
import RondoModel

/// Roles to which too few people said yes.
enum RolesWithoutPeople: FeasibilityCheck {
    static func findings(_ compilation: Compilation) -> [Finding] {
        let workshop = compilation.ground.inputs.workshop
        return workshop.roles.enumerated().compactMap { index, rule in
            let willing = compilation.problem.roles[index].willing
            if willing.isEmpty {
                return Finding(
                    .warning, "role.filled", "nobody who comes said yes to \(rule.id), so its turns stay empty",
                    at: rule.location, remedy: "ask who would like to be \(rule.id), or leave the role out")
            }
            for (number, session) in workshop.sessions.enumerated() {
                let there = willing.count { compilation.ground.presence.span(number, $0).length > 0 }
                if there < rule.people {
                    return Finding(
                        .warning, "role.filled",
                        "\(rule.id) is held by \(rule.people) at once, and in session \(session.id) "
                            + "\(there) of those who said yes are there",
                        at: rule.location, remedy: "ask \(rule.people - there) more, or lower its people")
                }
            }
            return nil
        }
    }
}
