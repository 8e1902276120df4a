import RondoModel

/// A kind of support that could lift somebody's barriers isn't there.
enum NoSupportWish: WishKind {
    static let name = "no support"
    static func id(_ kind: String) -> WishID { WishID(name, kind) }

    /// Kinds that somebody's needs name and the workshop doesn't list, in the vocabulary's order.
    static func absent(_ inputs: Inputs) -> [SupportKind] {
        let here = Set(inputs.workshop.supports.map(\.kind))
        let needs = Set(inputs.workshop.people.flatMap { $0.needs.map(\.need) })
        let wanted = Set(inputs.vocabulary.needs.filter { needs.contains($0.id) }.flatMap(\.liftedBy))
        return inputs.vocabulary.supports.filter { wanted.contains($0.id) && !here.contains($0.id) }
    }

    static func wishes(_ inputs: Inputs) -> [Wish] {
        absent(inputs).map { kind in
            Wish(id(kind.id), path: ["supports"], says: "no \(kind.id) is among the supports") {
                $0.addSupport(kind.id, people: 1000)
            }
        }
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] {
        guard let kind = wish.id.of.first else { return [] }
        let title = inputs.title(ofSupport: kind)
        return (1...3).map { count in
            WayOut(
                "\(kind) new", Price.find + count,
                count == 1 ? "a further support: \(title)" : "\(count) of a further support: \(title)"
            ) {
                $0.addSupport(kind, people: count)
            }
        }
    }
}

extension Inputs {
    /// Adds a support that is there for all sessions.
    mutating func addSupport(_ kind: String, people: Int) {
        var support = Support()
        support.id = "a-further-\(kind)"
        support.kind = kind
        support.people = people
        workshop.supports.append(support)
    }
}
