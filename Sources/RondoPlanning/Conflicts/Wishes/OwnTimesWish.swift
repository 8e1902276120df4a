import RondoModel

/// Times of their own that somebody stated: from when, until when, or at which time they need to rest.
///
/// These are needs. Nobody is asked to give one up, so there is no way out by them.
enum OwnTimesWish: WishKind {
    static let name = "own times"
    static func id(_ person: String) -> WishID { WishID(name, person) }

    static func wishes(_ inputs: Inputs) -> [Wish] {
        let timed = Set(inputs.vocabulary.needs.filter { $0.means != nil }.map(\.id))
        return inputs.workshop.people.enumerated().compactMap { index, person in
            guard person.needs.contains(where: { timed.contains($0.need) }) else { return nil }
            return Wish(
                id(person.id), path: ["people", "\(index)", "needs"], says: "the times that \(person.id) stated",
                isPersonal: true
            ) { $0.workshop.people[index].needs.removeAll { timed.contains($0.need) } }
        }
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] { [] }
}
