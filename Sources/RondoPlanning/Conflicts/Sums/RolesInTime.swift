import RondoModel

/// Roles held in each block against who said yes and is there, minute by minute: where too few minutes are left in
/// which all can be held by different people, a session can't be activities for half of its time.
enum RolesInTime: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        let seats = facts.workshop.roles.enumerated().filter {
            $0.element.per == .block || $0.element.per == .session && facts.acts($0.element) == .throughout
        }.map { (role: $0.offset, count: $0.element.people) }
        return facts.sessions.flatMap { session in
            [always(seats, session, facts) ?? first(seats, session, facts)].compactMap(\.self)
        }
    }

    /// Seats that every block needs, over all minutes.
    private static func always(
        _ seats: [(role: Int, count: Int)], _ session: SessionFacts, _ facts: Facts
    ) -> Reason? {
        guard !seats.isEmpty else { return nil }
        var worst: (roles: [Int], seats: Int, people: [Int])?
        var when = 0
        let minutes = session.minutes { minute in
            let there = Set(session.present(at: minute))
            guard let found = facts.shortage(seats, isThere: { there.contains($0) }) else { return true }
            if worst.map({ $0.people.count < found.people.count }) ?? true { (worst, when) = (found, minute) }
            return false
        }
        guard let worst, minutes < session.least else { return nil }
        let always = minutes == 0
        return facts.reason(
            worst,
            always
                ? "in each activity of session \(session.session.id)"
                : "in session \(session.session.id), where only \(Clock.duration(minutes)) are left for activities (at "
                    + "\(Clock.text(when)), say),",
            session: session, session.frame)
    }

    /// Where nobody arrives at a time of its own, who welcomes does so in the first activity block, beside its seats.
    private static func first(
        _ seats: [(role: Int, count: Int)], _ session: SessionFacts, _ facts: Facts
    ) -> Reason? {
        guard session.least > 0, !session.fixed.contains(where: { facts.workshop.fixed[$0].kind == .arrival }) else {
            return nil
        }
        let welcoming = facts.workshop.roles.enumerated().filter {
            $0.element.per == .session && facts.acts($0.element) == .arrival
        }.map { (role: $0.offset, count: $0.element.people) }
        guard !welcoming.isEmpty else { return nil }
        var best: (roles: [Int], seats: Int, people: [Int])?
        let minutes = session.minutes { minute in
            let there = Set(session.present(at: minute))
            guard let found = facts.shortage(seats + welcoming, isThere: { there.contains($0) }) else { return true }
            if best.map({ $0.people.count < found.people.count }) ?? true { best = found }
            return false
        }
        guard minutes == 0, let best else { return nil }
        return facts.reason(
            best, "in the first activity of session \(session.session.id)", session: session, session.frame)
    }
}
