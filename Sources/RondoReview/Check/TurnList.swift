import RondoModel

/// Collects the turns of a plan in time order.
struct TurnList {
    let workshop: Workshop
    let vocabulary: Vocabulary
    /// By person, one entry a session of the workshop.
    let presences: [String: [TimeSpan?]]

    /// Turns that somebody holds: session by session, first those of the session, then those of its blocks; within one
    /// block or session by the order of the workshop's roles.
    func turns(of sessions: [CheckedSession]) -> [HeldTurn] {
        let order = Dictionary(workshop.roles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        return sessions.flatMap { session in
            let ofSession = session.turns.compactMap { turn -> HeldTurn? in
                guard let role = order[turn.role].map({ workshop.roles[$0] }) else { return nil }
                let acting = Self.actingBlocks(of: turn.role, in: session, vocabulary: vocabulary)
                return held(turn, role, in: session, acting: acting)
            }
            let ofBlocks = session.blocks.map { block in
                block.strands.flatMap { strand in
                    strand.turns.compactMap { turn -> HeldTurn? in
                        guard let role = order[turn.role].map({ workshop.roles[$0] }) else { return nil }
                        return held(turn, role, in: session, acting: [block], strand: strand)
                    }
                }
            }
            return ([ofSession] + ofBlocks).flatMap { inRoleOrder($0, order) }
        }
    }

    /// Blocks of a session in which a role held for the session acts.
    static func actingBlocks(of role: String, in session: CheckedSession, vocabulary: Vocabulary) -> [CheckedBlock] {
        switch vocabulary.roles.first(where: { $0.id == role })?.acts ?? .throughout {
        case .arrival:
            let arrivals = session.blocks.filter { $0.kind == .arrival }
            return arrivals.isEmpty ? Array(session.activityBlocks.prefix(1)) : arrivals
        case .throughout: return session.activityBlocks
        case .breaks: return session.blocks.filter { $0.kind == .break || $0.kind == .meal }
        }
    }

    private func held(
        _ turn: Turn, _ role: RoleRule, in session: CheckedSession, acting: [CheckedBlock],
        strand: CheckedStrand? = nil
    ) -> HeldTurn? {
        guard let person = turn.person else { return nil }
        let presence = presences[person]?[session.position]
        let minutes = acting.reduce(0) { $0 + (presence?.overlap($1.span) ?? 0) }
        return HeldTurn(
            role: role, person: person, session: session, block: strand == nil ? nil : acting.first, strand: strand,
            group: turn.group, minutes: minutes)
    }

    private func inRoleOrder(_ turns: [HeldTurn], _ order: [String: Int]) -> [HeldTurn] {
        turns.enumerated()
            .sorted { (order[$0.element.role.id] ?? 0, $0.offset) < (order[$1.element.role.id] ?? 0, $1.offset) }
            .map(\.element)
    }
}
