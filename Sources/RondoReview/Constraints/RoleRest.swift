import RondoModel

/// Nobody holds the same role in two activity blocks running.
enum RoleRest: Constraint {
    static let id = "role.rest"

    static func violations(in context: CheckContext) -> [Violation] {
        let roles = context.workshop.roles.filter { $0.turns == .rotate && $0.per != .session }
        return context.sessions.flatMap { session in
            session.consecutiveActivityBlocks.flatMap { earlier, later in
                roles.flatMap { role in
                    let before = holders(of: role.id, in: earlier)
                    let after = Set(holders(of: role.id, in: later))
                    return before.filter(after.contains).compactMap { person in
                        violation(
                            1, at: Place(session: session.id, block: later.index, people: [person]),
                            "\(person) holds \(role.id) in \(earlier.label) and again in the next activity block")
                    }
                }
            }
        }
    }

    /// Each holder once.
    private static func holders(of role: String, in block: CheckedBlock) -> [String] {
        var seen: Set<String> = []
        return block.strands.flatMap(\.turns).filter { $0.role == role }.compactMap(\.person)
            .filter { seen.insert($0).inserted }
    }
}
