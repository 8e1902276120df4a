import RondoModel

/// An activity that is not to be used.
enum AvoidWish: WishKind {
    static let name = "avoid"
    static func id(_ activity: String) -> WishID { WishID(name, activity) }

    static func wishes(_ inputs: Inputs) -> [Wish] {
        inputs.workshop.avoid.enumerated().map { index, avoided in
            Wish(id(avoided.id), path: ["avoid", "\(index)"], says: "\(avoided.id) is to be avoided") {
                $0.workshop.avoid[index].id = ""
            }
        }
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] {
        guard let activity = wish.id.of.first else { return [] }
        return [
            WayOut("avoid \(activity)", Price.giveUp + 5, "take \(activity) off the list of what to avoid") { inputs in
                for index in inputs.workshop.avoid.indices where inputs.workshop.avoid[index].id == activity {
                    inputs.workshop.avoid[index].id = ""
                }
            }
        ]
    }
}
