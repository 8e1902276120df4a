import RondoModel

/// Supports are in one place at a time, work in teams as their vocabulary says, and get breaks too.
enum AccessSupport: Constraint {
    static let id = "access.support"

    static func violations(in context: CheckContext) -> [Violation] {
        context.sessions.flatMap { session in
            context.vocabulary.supports.flatMap { kind in
                session.activityBlocks.compactMap { places(of: kind, in: $0, session, context) }
                    + (kind.isPerson ? runs(of: kind, in: session, context) : [])
            }
        }
    }

    /// Teams that the strands of a block need at once, against those that are there.
    private static func places(
        of kind: SupportKind, in block: CheckedBlock, _ session: CheckedSession, _ context: CheckContext
    ) -> Violation? {
        let needed = block.strands.reduce(0) { sum, strand in
            let places = Set(uses(of: kind, in: strand, context).map(\.group)).count
            return sum + Arithmetic.ceiling(places, over: max(1, kind.groupsAtOnce))
        }
        let team = kind.team.map { block.length > $0.beyond ? max(1, $0.people) : 1 } ?? 1
        let there = context.workshop.supports
            .filter { $0.kind == kind.id && $0.isThere(in: session.id) }
            .reduce(0) { $0 + $1.people }
        let teams = Arithmetic.floor(there, over: team)
        return violation(
            needed - teams, at: block.place,
            "\(block.label) needs \(needed) teams of \(team) of \(kind.id) at once, and \(there) people make \(teams)",
            remedy: "bring the people they serve together, or have \(Arithmetic.positive(needed * team - there)) more")
    }

    /// How long a kind works without a block in which it rests.
    private static func runs(
        of kind: SupportKind, in session: CheckedSession, _ context: CheckContext
    ) -> [Violation] {
        let limit = kind.longestStretch ?? context.workshop.breaks.longestStretch
        let runs = session.blocks.split { block in
            !block.strands.contains { !uses(of: kind, in: $0, context).isEmpty }
        }
        return runs.compactMap { run in
            guard let first = run.first else { return nil }
            let length = run.reduce(0) { $0 + $1.length }
            return violation(
                length > limit ? 1 : 0, at: first.place,
                "\(kind.id) works \(length) minutes from \(Clock.text(first.span.start)) in session \(session.id) "
                    + "without a break, \(limit) are the limit",
                remedy: "put a break in between")
        }
    }

    private static func uses(
        of kind: SupportKind, in strand: CheckedStrand, _ context: CheckContext
    ) -> [SupportUse] {
        strand.planned.supports.filter { context.support($0.support)?.kind == kind.id }
    }
}
