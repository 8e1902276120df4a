import RondoModel

/// People hold a different role before the same again.
enum RoleVariety: Constraint {
    static let id = "role.variety"

    static func violations(in context: CheckContext) -> [Violation] {
        let roles = Set(context.workshop.roles.filter { $0.turns == .rotate && $0.per != .session }.map(\.id))
        return context.workshop.people.flatMap { person -> [Violation] in
            guard Set(person.yesTo).intersection(roles).count >= 2 else { return [] }
            let turns = onePerRoleAndBlock(
                context.turns(of: person.id).filter { !$0.isForSession && roles.contains($0.role.id) })
            return zip(turns, turns.dropFirst()).compactMap { before, turn in
                violation(
                    before.role.id == turn.role.id ? 1 : 0, at: turn.place,
                    "\(person.id) holds \(turn.role.id) in \(turn.label), as in the turn before")
            }
        }
    }

    /// Several turns in one role in one block count as one.
    private static func onePerRoleAndBlock(_ turns: [HeldTurn]) -> [HeldTurn] {
        turns.enumerated().filter { position, turn in
            !turns[..<position].contains {
                $0.role.id == turn.role.id && $0.session.id == turn.session.id && $0.block?.index == turn.block?.index
            }
        }.map(\.element)
    }
}
