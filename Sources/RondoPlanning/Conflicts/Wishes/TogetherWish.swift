import RondoModel

/// People who stay together.
enum TogetherWish: WishKind {
    static let name = "together"
    static func id(_ list: Int) -> WishID { WishID(name, "\(list)") }

    static func wishes(_ inputs: Inputs) -> [Wish] {
        inputs.workshop.groups.together.enumerated().map { index, list in
            Wish(
                id(index), path: ["groups", "together", "\(index)"],
                says: "\(list.joined(separator: ", ")) stay together"
            ) { $0.workshop.groups.together[index] = [] }
        }
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] {
        guard let index = wish.position, inputs.workshop.groups.together.indices.contains(index) else { return [] }
        let list = inputs.workshop.groups.together[index].joined(separator: ", ")
        return [
            WayOut(
                "together\(index)", Price.question + 30,
                "ask \(list): would you be in different small groups this time?"
            ) { $0.workshop.groups.together[index] = [] }
        ]
    }
}
