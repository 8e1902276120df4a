import RondoModel

/// Whoever holds a role is there for all of it and has said yes to it.
enum RoleEligible: Constraint {
    static let id = "role.eligible"

    static func violations(in context: CheckContext) -> [Violation] {
        context.turns.flatMap { turn in [attendance(of: turn, context), consent(to: turn, context)].compactMap(\.self) }
    }

    private static func attendance(of turn: HeldTurn, _ context: CheckContext) -> Violation? {
        let what = "\(turn.person) holds \(turn.role.id) in \(turn.label)"
        guard isListed(turn, context) else {
            return violation(
                1, at: turn.place,
                turn.isForSession ? "\(what) and is absent from it" : "\(what) and is not listed there",
                remedy: "give the turn to someone who is there")
        }
        let acting = turn.block.map { [$0] } ?? context.actingBlocks(of: turn.role.id, in: turn.session)
        let presence = context.presence(of: turn.person, in: turn.session)
        let throughout = acting.allSatisfy { presence?.covers($0.span) == true }
        return violation(
            throughout ? 0 : 1, at: turn.place, "\(what) and is not there for all of it",
            remedy: "give the turn to someone who is there throughout")
    }

    private static func isListed(_ turn: HeldTurn, _ context: CheckContext) -> Bool {
        guard let strand = turn.strand else { return context.presence(of: turn.person, in: turn.session) != nil }
        guard let group = turn.group else { return strand.people.contains(turn.person) }
        return strand.groups.indices.contains(group) && strand.groups[group].contains(turn.person)
    }

    private static func consent(to turn: HeldTurn, _ context: CheckContext) -> Violation? {
        let said = context.person(turn.person)?.yesTo.contains(turn.role.id) == true
        return violation(
            said ? 0 : 1, at: turn.place,
            "\(turn.person) holds \(turn.role.id) in \(turn.label) and has not said yes to it",
            remedy: "ask \(turn.person), or give the turn to someone who has said yes")
    }
}
