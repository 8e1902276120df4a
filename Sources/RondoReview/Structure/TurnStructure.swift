import RondoDiagnostics
import RondoModel

/// Turns are in roles that the workshop lists, by people it has, and no more of them than there are seats.
enum TurnStructure {
    static func findings(_ plan: Plan, _ context: CheckContext) -> [Finding] {
        let planned = PlanStructure.strands(of: plan).flatMap { known($0.strand.turns, $0.label, context) }
        let ofSessions = plan.sessions.flatMap { known($0.turns, "session \($0.session)", context) }
        let seats = context.sessions.flatMap { session in
            extra(
                session.turns, Seats.needed(by: session, in: context.workshop), "session \(session.id)")
                + session.strands.flatMap {
                    extra($0.turns, Seats.needed(by: $0, in: context.workshop), $0.label)
                }
        }
        return ofSessions + planned + seats
    }

    private static func known(_ turns: [Turn], _ label: String, _ context: CheckContext) -> [Finding] {
        turns.flatMap { turn -> [Finding] in
            var findings: [Finding] = []
            if context.role(turn.role) == nil {
                findings.append(
                    PlanStructure.finding("plan.unknown-role", "\(label): the workshop has no role \(turn.role)"))
            }
            if let person = turn.person, context.person(person) == nil {
                findings.append(
                    PlanStructure.finding(
                        "plan.unknown-person", "\(label): \(person) holds \(turn.role) and is not in the workshop"))
            }
            return findings
        }
    }

    /// Seats that are listed and not needed; those that are needed and not held are counted by `role.filled`.
    private static func extra(_ turns: [Turn], _ seats: [Seats], _ label: String) -> [Finding] {
        var told: Set<String> = []
        return turns.filter { told.insert("\($0.role) \($0.group ?? -1)").inserted }.compactMap { turn in
            let listed = turns.count { $0.role == turn.role && $0.group == turn.group }
            let needed = seats.first { $0.role == turn.role && $0.group == turn.group }?.count ?? 0
            guard listed > needed else { return nil }
            let target = turn.group.map { "group \($0 + 1) of \(label)" } ?? label
            return PlanStructure.finding(
                "plan.seat-extra", "\(target) lists \(listed) turns in \(turn.role) and needs \(needed)")
        }
    }
}
