import RondoEngine
import RondoModel

/// Roles held for a whole session against who said yes and is there while they act.
enum SessionRoles: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        facts.sessions.compactMap { session in
            guard session.least > 0 else { return nil }
            for acts in [RoleKind.Acts.arrival, .throughout, .breaks] {
                let seats = facts.workshop.roles.enumerated()
                    .filter { $0.element.per == .session && facts.acts($0.element) == acts }
                    .map { (role: $0.offset, count: $0.element.people) }
                let kinds: [BlockKind] = acts == .arrival ? [.arrival] : acts == .breaks ? [.meal, .break] : []
                let blocks = session.fixed.map { facts.workshop.fixed[$0] }.filter { kinds.contains($0.kind) }
                    .map { TimeSpan($0.at, $0.at + $0.length) }
                let found = facts.shortage(seats) { person in
                    let there = session.presence[person]
                    return there.length > 0 && blocks.allSatisfy { there.covers($0) }
                }
                if let found {
                    return facts.reason(
                        found, "in session \(session.session.id)", session: session, session.frame)
                }
            }
            return nil
        }
    }
}

extension Facts {
    /// When a role that is held for a session acts.
    func acts(_ rule: RoleRule) -> RoleKind.Acts {
        inputs.vocabulary.roles.first { $0.id == rule.id }?.acts ?? .throughout
    }
}
