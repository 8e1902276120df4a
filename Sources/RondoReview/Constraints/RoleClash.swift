import RondoModel

/// Nobody holds two roles at a time unless the two are marked as combinable.
enum RoleClash: Constraint {
    static let id = "role.clash"

    static func violations(in context: CheckContext) -> [Violation] {
        context.sessions.flatMap { session in
            let turns = context.turns.filter { $0.session.id == session.id }
            let acting = turns.filter(\.isForSession).map { turn in
                (turn, Set(context.actingBlocks(of: turn.role.id, in: session).map(\.index)))
            }
            return session.blocks.flatMap { block in
                let atWork =
                    acting.filter { $0.1.contains(block.index) }.map(\.0)
                    + turns.filter { $0.block?.index == block.index }
                return clashes(among: atWork, in: block)
            }
        }
    }

    private static func clashes(among turns: [HeldTurn], in block: CheckedBlock) -> [Violation] {
        turns.indices.flatMap { later in
            turns[..<later].compactMap { first in
                let second = turns[later]
                guard first.person == second.person, !combine(first.role, second.role) else { return nil }
                return violation(
                    1, at: Place(session: block.session, block: block.index, people: [first.person]),
                    "\(first.person) holds \(first.role.id) and \(second.role.id) at once in \(block.label)",
                    remedy: first.role.id == second.role.id
                        ? "give one of the two turns to someone else"
                        : "give one to someone else, or mark the two roles as combinable")
            }
        }
    }

    private static func combine(_ first: RoleRule, _ second: RoleRule) -> Bool {
        first.id != second.id
            && (first.combinesWith.contains(second.id) || second.combinesWith.contains(first.id))
    }
}
