import RondoModel

/// How long people go without a break.
enum BreaksWish: WishKind {
    static let name = "breaks"
    static let id = WishID(name)

    static func wishes(_ inputs: Inputs) -> [Wish] {
        let rules = inputs.workshop.breaks
        return [
            Wish(
                id, path: ["breaks"],
                says: "nobody goes longer than \(Clock.duration(rules.longestStretch)) without a break of "
                    + Clock.duration(rules.length)
            ) { $0.workshop.breaks.longestStretch = 1440 }
        ]
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] {
        [5, 10, 15].map { more in
            let stretch = Clock.duration(inputs.workshop.breaks.longestStretch + more)
            return WayOut("stretch", Price.frame + 50 + more, "ask everyone: is \(stretch) without a break all right?")
            {
                $0.workshop.breaks.longestStretch += more
            }
        }
    }
}
