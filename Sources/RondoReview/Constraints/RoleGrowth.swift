import RondoModel

/// Someone learning a role holds it beside someone who knows it before holding it alone.
enum RoleGrowth: Constraint {
    static let id = "role.growth"

    static func violations(in context: CheckContext) -> [Violation] {
        context.workshop.people.flatMap { person in
            unique(person.learning).flatMap { violations(of: person.id, learning: $0, in: context) }
        }
    }

    private static func violations(
        of person: String, learning role: String, in context: CheckContext
    ) -> [Violation] {
        var wasBeside = context.pastTurns(of: person).contains { $0.role == role && $0.beside }
        var violations: [Violation] = []
        for turn in context.turns(of: person) where turn.role.id == role {
            if Learning.isBeside(turn, in: context) {
                wasBeside = true
            } else if !wasBeside,
                let alone = violation(
                    1, at: turn.place,
                    "\(person) is learning \(role) and holds it in \(turn.label) before a turn beside someone who knows it"
                )
            {
                violations.append(alone)
            }
        }
        return violations
    }

    private static func unique(_ roles: [String]) -> [String] {
        var seen: Set<String> = []
        return roles.filter { seen.insert($0).inserted }
    }
}

/// Turns beside someone who knows the role.
enum Learning {
    /// True where another holder of the same role, in the same strand or for the same session, isn't learning it.
    static func isBeside(_ turn: HeldTurn, in context: CheckContext) -> Bool {
        !companions(of: turn, in: context).isEmpty
    }

    /// Those other holders.
    static func companions(of turn: HeldTurn, in context: CheckContext) -> [String] {
        let there = turn.strand?.turns ?? turn.session.turns
        return there.filter { $0.role == turn.role.id }.compactMap(\.person).filter {
            $0 != turn.person && context.person($0)?.learning.contains(turn.role.id) != true
        }
    }
}
