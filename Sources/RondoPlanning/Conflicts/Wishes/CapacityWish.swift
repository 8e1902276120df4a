import RondoModel

/// How many people a space holds.
enum CapacityWish: WishKind {
    static let name = "capacity"
    static func id(_ space: String) -> WishID { WishID(name, space) }

    static func wishes(_ inputs: Inputs) -> [Wish] {
        inputs.workshop.spaces.enumerated().map { index, space in
            Wish(
                id(space.id), path: ["spaces", "\(index)", "capacity"],
                says: "\(space.id) holds \(space.capacity) people"
            ) { $0.workshop.spaces[index].capacity = 100_000 }
        }
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] {
        guard let id = wish.id.of.first, let index = inputs.workshop.spaces.firstIndex(where: { $0.id == id }) else {
            return []
        }
        let heads = inputs.workshop.people.reduce(0) { sum, person in
            sum + 1
                + person.needs.reduce(0) { all, stated in
                    all + (inputs.vocabulary.needs.first { $0.id == stated.need }?.brings ?? 0)
                }
        }
        let capacity = inputs.workshop.spaces[index].capacity
        guard heads > capacity else { return [] }
        // Of all spaces the one that lacks least.
        return [
            WayOut(
                "capacity", Price.find + min(90, (heads - capacity) / 2),
                "a space that holds \(heads) people instead of \(id)"
            ) {
                $0.workshop.spaces[index].capacity = heads
            }
        ]
    }
}
