import RondoModel

/// Seats that different people must hold at one time, each with those who could, and whether there are enough.
///
/// Seats and people are matched by augmenting paths (Kuhn 1955). Where not all seats can be held, the seats that the
/// last search reached need more people than those who could hold any of them (Hall 1935).
struct Seating {
    /// The role of each seat, by index among the workshop's roles.
    let roles: [Int]
    /// Who could hold each seat.
    let candidates: [[Int]]

    /// Roles and people of a set of seats for which there are too few people; nil where all can be held.
    func shortage(people count: Int) -> (roles: [Int], seats: Int, people: [Int])? {
        var seatOf = [Int](repeating: -1, count: count)
        for seat in roles.indices {
            var seen = [Bool](repeating: false, count: count)
            var reached = [seat]
            if !augment(seat, &seatOf, &seen, &reached) {
                let seats = Set(reached)
                let people = Set(seats.flatMap { candidates[$0] })
                // All seats of a role can be held by the same people, so they all belong to it.
                let short = Set(seats.map { roles[$0] })
                return (short.sorted(), roles.count { short.contains($0) }, people.sorted())
            }
        }
        return nil
    }

    private func augment(_ seat: Int, _ seatOf: inout [Int], _ seen: inout [Bool], _ reached: inout [Int]) -> Bool {
        for person in candidates[seat] where !seen[person] {
            seen[person] = true
            let other = seatOf[person]
            if other >= 0 { reached.append(other) }
            if other < 0 || augment(other, &seatOf, &seen, &reached) {
                seatOf[person] = seat
                return true
            }
        }
        return false
    }
}

extension Facts {
    /// Shortages among seats, with those of roles that may be combined counted role by role.
    func shortage(
        _ seats: [(role: Int, count: Int)], isThere: (Int) -> Bool
    ) -> (roles: [Int], seats: Int, people: [Int])? {
        let rules = workshop.roles
        func seating(_ chosen: [(role: Int, count: Int)]) -> Seating {
            let roles = chosen.flatMap { [Int](repeating: $0.role, count: $0.count) }
            let willing = Dictionary(
                uniqueKeysWithValues: Set(roles).map { role in
                    (
                        role,
                        workshop.people.indices.filter {
                            workshop.people[$0].yesTo.contains(rules[role].id) && isThere($0)
                        }
                    )
                })
            return Seating(roles: roles, candidates: roles.map { willing[$0] ?? [] })
        }
        func isCombined(_ role: Int) -> Bool {
            !rules[role].combinesWith.isEmpty || rules.contains { $0.combinesWith.contains(rules[role].id) }
        }
        for seat in seats {
            if let found = seating([seat]).shortage(people: workshop.people.count) { return found }
        }
        return seating(seats.filter { !isCombined($0.role) }).shortage(people: workshop.people.count)
    }

    /// What a shortage says, and the wishes behind it.
    func reason(
        _ shortage: (roles: [Int], seats: Int, people: [Int]), _ place: String, session: SessionFacts,
        _ wishes: [WishID]
    ) -> Reason {
        let roles = shortage.roles.map { workshop.roles[$0].id }
        let names = roles.joined(separator: " and ")
        let willing = workshop.people.indices.filter { person in
            roles.contains { workshop.people[person].yesTo.contains($0) }
        }
        let away = willing.filter { !shortage.people.contains($0) }
        let there: String
        switch shortage.people.count {
        case 0: there = away.isEmpty ? "nobody has said yes" : "nobody who said yes is there"
        case 1: there = "\(workshop.people[shortage.people[0]].id) alone has said yes and is there"
        default: there = "\(shortage.people.count) people have said yes and are there"
        }
        let verb = shortage.seats == 1 ? "person" : "people"
        return Reason(
            "role.filled", session: session.session.id,
            "\(place) \(names) \(roles.count == 1 ? "needs" : "need") \(shortage.seats) \(verb) at once, and \(there)",
            roles.map { RoleWish.id($0) } + roles.map { WillingWish.id($0) } + away.flatMap { times(of: $0) } + wishes)
    }
}
