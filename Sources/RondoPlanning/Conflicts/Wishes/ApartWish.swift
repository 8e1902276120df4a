import RondoModel

/// People who stay apart.
///
/// Such a line may protect somebody, and nobody should have to say so: there is no way out by it.
enum ApartWish: WishKind {
    static let name = "apart"
    static func id(_ list: Int) -> WishID { WishID(name, "\(list)") }

    static func wishes(_ inputs: Inputs) -> [Wish] {
        inputs.workshop.groups.apart.enumerated().map { index, list in
            Wish(
                id(index), path: ["groups", "apart", "\(index)"], says: "\(list.joined(separator: ", ")) stay apart"
            ) { $0.workshop.groups.apart[index] = [] }
        }
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] { [] }
}
