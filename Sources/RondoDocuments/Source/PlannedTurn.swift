import RondoModel

/// One place of a role in a plan, with where it stands.
struct PlannedTurn {
    /// Session id.
    var session: String
    /// The block, or the whole session.
    var span: TimeSpan
    /// Minutes of the blocks in which the role acts.
    var minutes: Int
    /// The strand; nil for roles held for the whole session.
    var strand: Strand?
    /// The place.
    var turn: Turn
    /// All places of the same strand or session, this one included.
    var beside: [Turn]

    /// Every place of a plan, in order of time; those of a whole session first.
    static func all(in source: DocumentSource) -> [PlannedTurn] {
        source.plan.sessions.flatMap { session -> [PlannedTurn] in
            let span = TimeSpan(session.blocks.first?.span.start ?? 0, session.blocks.last?.span.end ?? 0)
            let whole = session.turns.map { turn in
                PlannedTurn(
                    session: session.session, span: span, minutes: minutes(turn.role, session, source), strand: nil,
                    turn: turn, beside: session.turns)
            }
            let here = session.blocks.flatMap { block in
                block.strands.flatMap { strand in
                    strand.turns.map { turn in
                        PlannedTurn(
                            session: session.session, span: block.span, minutes: block.span.length, strand: strand,
                            turn: turn, beside: strand.turns)
                    }
                }
            }
            return whole + here
        }
    }

    /// Minutes in which a role that is held for a whole session acts.
    private static func minutes(_ role: String, _ session: PlannedSession, _ source: DocumentSource) -> Int {
        func sum(_ kinds: [BlockKind]) -> Int {
            session.blocks.filter { kinds.contains($0.kind) }.reduce(0) { $0 + $1.span.length }
        }
        switch source.lookup.roleKind(role)?.acts ?? .throughout {
        case .throughout: return sum([.activity])
        case .breaks: return sum([.break, .meal])
        case .arrival:
            let arrivals = sum([.arrival])
            return arrivals > 0 ? arrivals : session.blocks.first { $0.kind == .activity }?.span.length ?? 0
        }
    }
}
