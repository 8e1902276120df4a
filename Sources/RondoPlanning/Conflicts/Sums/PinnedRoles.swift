import RondoModel

/// Roles that a pinned activity needs against who said yes and is there, and turns pinned for one person at once.
enum PinnedRoles: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        facts.pinned.compactMap { seats($0, facts) } + clashes(facts)
    }

    private static func seats(_ pinned: PinnedBlock, _ facts: Facts) -> Reason? {
        let session = facts.sessions[pinned.session]
        let activity = pinned.activity
        let rules = facts.workshop.roles
        var groups = 1
        if session.strands == 1, activity.format.hasGroups {
            let there = (pinned.start.map { session.present(at: $0) } ?? session.throughout).count
            groups = max(1, (there + activity.group.max - 1) / max(1, activity.group.max))
        }
        let seats = rules.indices.compactMap { index -> (role: Int, count: Int)? in
            if rules[index].per == .session {
                return facts.acts(rules[index]) == .throughout ? (index, rules[index].people) : nil
            }
            let needed = Seats(rules[index], activity)
            let count = activity.format.hasGroups ? max(needed.strand, needed.group * groups) : needed.plain
            return count > 0 ? (index, count) : nil
        }
        var found: (roles: [Int], seats: Int, people: [Int])?
        if let span = pinned.span {
            found = facts.shortage(seats) { session.presence[$0].covers(span) }
        } else {
            for gap in session.gaps {
                for minute in stride(from: gap.start, to: gap.end, by: Clock.grid) {
                    let there = Set(session.present(at: minute))
                    guard let short = facts.shortage(seats, isThere: { there.contains($0) }) else { return nil }
                    if found.map({ $0.people.count < short.people.count }) ?? true { found = short }
                }
            }
        }
        return found.map { shortage in
            facts.reason(
                shortage, "in \(activity.id)" + (pinned.start.map { " at \(Clock.text($0))" } ?? ""), session: session,
                [pinned.wish] + session.frame)
        }
    }

    /// One person pinned to two roles at once that don't go together.
    private static func clashes(_ facts: Facts) -> [Reason] {
        let pins = facts.workshop.pins.enumerated().filter { $0.element.person != nil && $0.element.role != nil }
        var reasons: [Reason] = []
        for (position, (index, one)) in pins.enumerated() {
            for (other, two) in pins.dropFirst(position + 1) where one.person == two.person && one.role != two.role {
                guard let session = facts.session(of: one), facts.session(of: two)?.index == session.index,
                    let first = rule(one, facts), let second = rule(two, facts),
                    !first.combinesWith.contains(second.id), !second.combinesWith.contains(first.id),
                    meet(one, first, two, second, facts)
                else { continue }
                reasons.append(
                    Reason(
                        "role.clash", session: session.session.id,
                        "\(one.person ?? "") is pinned as \(first.id) and as \(second.id) at once, and the two don't go together",
                        [PinWish.id(index), PinWish.id(other), RoleWish.id(first.id), RoleWish.id(second.id)]))
            }
        }
        return reasons
    }

    private static func rule(_ pin: Pin, _ facts: Facts) -> RoleRule? {
        facts.workshop.roles.first { $0.id == pin.role }
    }

    /// True where two turns of one person are at one time for certain.
    private static func meet(_ one: Pin, _ first: RoleRule, _ two: Pin, _ second: RoleRule, _ facts: Facts) -> Bool {
        let long = [(one, first), (two, second)].filter {
            $0.1.per == .session && facts.acts($0.1) == .throughout
        }.count
        if long == 2 { return true }
        if long == 1 { return first.per != .session || second.per != .session }
        return first.per != .session && second.per != .session && one.at != nil && one.at == two.at
    }
}
