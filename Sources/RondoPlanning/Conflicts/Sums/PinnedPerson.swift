import RondoModel

/// People who are pinned to a role that they haven't said yes to, or while they aren't there.
enum PinnedPerson: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        facts.workshop.pins.enumerated().flatMap { index, pin -> [Reason] in
            guard let id = pin.person, let person = facts.ground.lookup.people[id] else { return [] }
            var reasons: [Reason] = []
            if let role = pin.role, facts.ground.lookup.roles[role] != nil,
                !facts.workshop.people[person].yesTo.contains(role)
            {
                reasons.append(
                    Reason(
                        "role.eligible", session: pin.session, "\(id) is pinned as \(role) and hasn't said yes to it",
                        [PinWish.id(index), YesWish.id(id, role)]))
            }
            return reasons + [absence(index, pin, person, facts)].compactMap(\.self)
        }
    }

    /// Where the holder of a pinned turn is missing for some of the pinned block, or for all of the session.
    private static func absence(_ index: Int, _ pin: Pin, _ person: Int, _ facts: Facts) -> Reason? {
        let id = facts.workshop.people[person].id
        let wishes = [PinWish.id(index)] + facts.times(of: person)
        guard let session = facts.session(of: pin) else {
            guard pin.session == nil, facts.sessions.allSatisfy({ $0.presence[person].length == 0 }) else { return nil }
            return Reason("pin.kept", session: nil, "\(id) is pinned and comes to no session", wishes)
        }
        let there = session.presence[person]
        if there.length == 0 {
            return Reason(
                "pin.kept", session: session.session.id,
                "\(id) is pinned in session \(session.session.id) and isn't there",
                wishes)
        }
        guard let at = pin.at else { return nil }
        let least = facts.pinned.first { $0.position == index }?.least ?? pin.length ?? Clock.grid
        let span = TimeSpan(at, at + least)
        let isMissing = pin.role == nil ? there.overlap(span) == 0 : !there.covers(span)
        guard isMissing else { return nil }
        return Reason(
            "pin.kept", session: session.session.id,
            "\(id) is pinned from \(Clock.text(at)) to \(Clock.text(at + least)) at least, and is there from "
                + "\(Clock.text(there.start)) to \(Clock.text(there.end))",
            wishes + [SessionTimesWish.id(session.session.id)])
    }
}
