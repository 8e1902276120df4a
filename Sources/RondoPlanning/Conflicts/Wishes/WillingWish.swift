import RondoModel

/// Who said yes to a role.
enum WillingWish: WishKind {
    static let name = "willing"
    static func id(_ role: String) -> WishID { WishID(name, role) }

    static func wishes(_ inputs: Inputs) -> [Wish] {
        inputs.workshop.roles.map { rule in
            let willing = inputs.workshop.people.filter { $0.yesTo.contains(rule.id) }.map(\.id)
            return Wish(
                id(rule.id), path: ["people"],
                says: willing.isEmpty
                    ? "nobody said yes to \(rule.id)" : "yes to \(rule.id) said \(willing.joined(separator: ", "))"
            ) { inputs in
                let pinned = Set(inputs.workshop.pins.filter { $0.role == rule.id }.compactMap(\.person))
                inputs.allSayYes(to: rule.id, where: { !pinned.contains($0.id) })
            }
        }
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] {
        guard let role = wish.id.of.first else { return [] }
        let others = inputs.workshop.people.enumerated().filter { !$0.element.yesTo.contains(role) }
            .sorted { ($0.element.yesTo.count, $0.offset) < ($1.element.yesTo.count, $1.offset) }.map(\.element.id)
        var ways = others.prefix(6).map { person in
            WayOut("ask for \(role)", Price.question, "ask \(person): would you also say yes to \(role)?") {
                $0.allSayYes(to: role, where: { $0.id == person })
            }
        }
        for count in 2...6 where others.count >= count {
            let asked = Array(others.prefix(count))
            ways.append(
                WayOut(
                    "ask for \(role)", Price.question + count,
                    "ask \(asked.joined(separator: ", ")): would you also say yes to \(role)?"
                ) { $0.allSayYes(to: role, where: { asked.contains($0.id) }) })
        }
        return ways
    }
}

extension Inputs {
    /// Lets people say yes to a role who haven't.
    mutating func allSayYes(to role: String, where asked: (Person) -> Bool) {
        for index in workshop.people.indices
        where asked(workshop.people[index]) && !workshop.people[index].yesTo.contains(role) {
            workshop.people[index].yesTo.append(role)
        }
    }
}
