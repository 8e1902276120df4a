import RondoModel

/// A support that is there: how many of it, and when.
enum SupportWish: WishKind {
    static let name = "support"
    static func id(_ support: String) -> WishID { WishID(name, support) }

    static func wishes(_ inputs: Inputs) -> [Wish] {
        inputs.workshop.supports.enumerated().map { index, support in
            let when = support.attends.isEmpty ? "" : ", in " + support.attends.joined(separator: ", ")
            return Wish(
                id(support.id), path: ["supports", "\(index)"], says: "\(support.id): \(support.people)\(when)"
            ) {
                $0.workshop.supports[index].people = 1000
                $0.workshop.supports[index].attends = []
            }
        }
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] {
        guard let id = wish.id.of.first, let index = inputs.workshop.supports.firstIndex(where: { $0.id == id }) else {
            return []
        }
        let support = inputs.workshop.supports[index]
        let title = inputs.title(ofSupport: support.kind)
        var ways = (1...3).map { more in
            WayOut(
                "\(id) more", Price.find + more,
                "\(more == 1 ? "one" : "\(more)") more of \(id) (\(title)), \(support.people + more) in all"
            ) { $0.workshop.supports[index].people += more }
        }
        if !support.attends.isEmpty {
            ways += inputs.workshop.sessions.map(\.id).filter { !support.attends.contains($0) }.map { session in
                WayOut("\(id) \(session)", Price.find, "\(id) (\(title)) also for session \(session)") {
                    $0.workshop.supports[index].attends.append(session)
                }
            }
        }
        return ways
    }
}

extension Inputs {
    /// What people read for a kind of support.
    func title(ofSupport kind: String) -> String {
        let title = vocabulary.supports.first { $0.id == kind }?.title ?? ""
        return title.isEmpty ? kind : title
    }
}
