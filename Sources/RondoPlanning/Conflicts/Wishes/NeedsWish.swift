import RondoModel

/// What somebody needs, their own times aside.
///
/// Nobody is asked to give a need up, so there is no way out by it.
enum NeedsWish: WishKind {
    static let name = "needs"
    static func id(_ person: String) -> WishID { WishID(name, person) }

    static func wishes(_ inputs: Inputs) -> [Wish] {
        let timed = Set(inputs.vocabulary.needs.filter { $0.means != nil }.map(\.id))
        return inputs.workshop.people.enumerated().compactMap { index, person in
            guard person.needs.contains(where: { !timed.contains($0.need) }) else { return nil }
            return Wish(id(person.id), path: ["people", "\(index)", "needs"], says: "what \(person.id) needs") {
                $0.workshop.people[index].needs.removeAll { !timed.contains($0.need) }
            }
        }
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] { [] }
}
