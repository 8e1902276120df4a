import RondoModel

/// Somebody who is pinned to a role hasn't said yes to it.
enum YesWish: WishKind {
    static let name = "yes"
    static func id(_ person: String, _ role: String) -> WishID { WishID(name, person, role) }

    static func wishes(_ inputs: Inputs) -> [Wish] {
        var seen: Set<WishID> = []
        return inputs.workshop.pins.compactMap { pin in
            guard let person = pin.person, let role = pin.role,
                let index = inputs.workshop.people.firstIndex(where: { $0.id == person }),
                !inputs.workshop.people[index].yesTo.contains(role), seen.insert(id(person, role)).inserted
            else { return nil }
            return Wish(
                id(person, role), path: ["people", "\(index)", "yes-to"], says: "\(person) hasn't said yes to \(role)"
            ) { $0.workshop.people[index].yesTo.append(role) }
        }
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] {
        guard wish.id.of.count == 2,
            let index = inputs.workshop.people.firstIndex(where: { $0.id == wish.id.of[0] })
        else { return [] }
        let role = wish.id.of[1]
        return [
            WayOut(
                "ask \(wish.id.of[0]) \(role)", Price.question, "ask \(wish.id.of[0]): would you say yes to \(role)?"
            ) {
                $0.workshop.people[index].yesTo.append(role)
            }
        ]
    }
}
