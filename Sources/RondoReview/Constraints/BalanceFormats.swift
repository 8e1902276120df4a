import RondoModel

/// People speak alone or in small numbers before plenary.
enum BalanceFormats: Constraint {
    static let id = "balance.formats"

    static func violations(in context: CheckContext) -> [Violation] {
        context.sessions.flatMap { session in
            session.strands.compactMap { strand -> Violation? in
                guard strand.activity.format == .plenary, !strand.activity.anywhere,
                    context.phase(strand.activity.phase)?.part != .opens
                else { return nil }
                let position = session.blocks.first { $0.index == strand.block }?.position ?? 0
                let spoken = session.blocks.contains { block in
                    block.position < position && block.strands.contains { $0.activity.format != .plenary }
                }
                return violation(
                    spoken ? 0 : 1, at: strand.place,
                    "\(strand.label) is plenary before anyone was alone, in a pair or in a small group")
            }
        }
    }
}
