import RondoModel

/// More people pinned to a role at once than hold it at once.
enum PinnedSeats: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        let pins = facts.workshop.pins.enumerated().filter { $0.element.person != nil && $0.element.role != nil }
        var seen: Set<[String]> = []
        return pins.compactMap { _, pin -> Reason? in
            guard let session = facts.session(of: pin),
                let rule = facts.workshop.roles.first(where: { $0.id == pin.role }),
                let (most, place) = seats(pin, rule, session, facts)
            else { return nil }
            let alike = pins.filter { _, other in
                other.role == pin.role && facts.session(of: other)?.index == session.index
                    && (rule.per == .session || other.activity == pin.activity && other.at == pin.at)
            }
            var people: [String] = []
            for person in alike.compactMap(\.element.person) where !people.contains(person) { people.append(person) }
            guard people.count > most, seen.insert([session.session.id, rule.id, place]).inserted else { return nil }
            return Reason(
                "pin.kept", session: session.session.id,
                "\(people.joined(separator: " and ")) are pinned as \(rule.id) \(place), and \(most) "
                    + "\(most == 1 ? "holds" : "hold") \(rule.id) there at once",
                alike.map { PinWish.id($0.offset) } + [RoleWish.id(rule.id)])
        }
    }

    /// The most people who can hold a pin's role where it is pinned; nil where that is not one place for certain.
    private static func seats(
        _ pin: Pin, _ rule: RoleRule, _ session: SessionFacts, _ facts: Facts
    ) -> (most: Int, place: String)? {
        if rule.per == .session { return (rule.people, "in session \(session.session.id)") }
        guard session.strands == 1, let at = pin.at, let id = pin.activity,
            let activity = facts.inputs.activities.first(where: { $0.id == id })
        else { return nil }
        let needed = Seats(rule, activity)
        let place = "in \(id) at \(Clock.text(at))"
        guard activity.format.hasGroups else { return (needed.plain, place) }
        let there = session.presence.count { $0.length > 0 }
        return (max(needed.strand, needed.group * (there / max(1, activity.group.min))), place)
    }
}
