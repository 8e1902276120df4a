import RondoModel

/// The time that people need between spaces; it is as long as it is, so there is no way out by it.
enum MovingWish: WishKind {
    static let name = "moving"
    static let id = WishID(name)

    static func wishes(_ inputs: Inputs) -> [Wish] {
        [
            Wish(
                id, path: ["moving-between-spaces"],
                says: "people need \(Clock.duration(inputs.workshop.movingBetweenSpaces)) between spaces"
            ) { $0.workshop.movingBetweenSpaces = 0 }
        ]
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] { [] }
}
