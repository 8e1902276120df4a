import RondoModel

/// What a space offers.
enum FeaturesWish: WishKind {
    static let name = "features"
    static func id(_ space: String) -> WishID { WishID(name, space) }

    static func wishes(_ inputs: Inputs) -> [Wish] {
        inputs.workshop.spaces.enumerated().map { index, space in
            let offers = space.features.isEmpty ? "states no features" : "has " + space.features.joined(separator: ", ")
            return Wish(
                id(space.id), path: ["spaces", "\(index)", "features"], says: "\(space.id) \(offers)"
            ) {
                let all = $0.allFeatures
                $0.workshop.spaces[index].features += all.filter { !space.features.contains($0) }
            }
        }
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] {
        guard let id = wish.id.of.first, let index = inputs.workshop.spaces.firstIndex(where: { $0.id == id }) else {
            return []
        }
        let sessions = inputs.workshop.sessions.filter { $0.spaces.contains(id) }
        var seen: Set<String> = []
        let lacking = sessions.flatMap { inputs.featuresAsked(in: $0) }.filter { seen.insert($0).inserted }
        guard !lacking.isEmpty else { return [] }
        return [
            WayOut(
                "features", Price.find,
                "a space with \(lacking.joined(separator: " and ")) instead of \(id)"
            ) { $0.workshop.spaces[index].features += lacking }
        ]
    }
}
