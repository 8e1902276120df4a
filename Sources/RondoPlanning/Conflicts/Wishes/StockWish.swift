import RondoModel

/// How many there are of a material.
enum StockWish: WishKind {
    static let name = "stock"
    static func id(_ material: String) -> WishID { WishID(name, material) }

    static func wishes(_ inputs: Inputs) -> [Wish] {
        inputs.workshop.materials.enumerated().map { index, stock in
            Wish(id(stock.id), path: ["materials", stock.id], says: "there are \(stock.count) of \(stock.id)") {
                $0.workshop.materials[index].count = 1_000_000
            }
        }
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] {
        guard let id = wish.id.of.first, let index = inputs.workshop.materials.firstIndex(where: { $0.id == id }) else {
            return []
        }
        let count = inputs.workshop.materials[index].count
        return (Array(1...8) + [10, 12, 15, 20, 30, 40]).map { more in
            WayOut("\(id) more", Price.find - 50 + more, "\(more) more of \(id), \(count + more) in all") {
                $0.workshop.materials[index].count += more
            }
        }
    }
}
