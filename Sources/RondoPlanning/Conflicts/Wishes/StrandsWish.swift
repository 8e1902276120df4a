import RondoModel

/// How many activities may run side by side in a session.
enum StrandsWish: WishKind {
    static let name = "strands"
    static func id(_ session: String) -> WishID { WishID(name, session) }

    static func wishes(_ inputs: Inputs) -> [Wish] {
        inputs.workshop.sessions.enumerated().map { index, session in
            let count = session.strands == 1 ? "one activity runs" : "\(session.strands) activities run"
            return Wish(
                id(session.id), path: ["sessions", "\(index)", "strands"],
                says: "at most \(count) at once in session \(session.id)", session: session.id
            ) {
                guard let index = $0.workshop.sessions.firstIndex(where: { $0.id == session.id }) else { return }
                $0.workshop.sessions[index].strands = max(4, $0.workshop.sessions[index].strands)
            }
        }
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] {
        guard let id = wish.session, let index = inputs.workshop.sessions.firstIndex(where: { $0.id == id }),
            inputs.workshop.sessions[index].spaces.count > inputs.workshop.sessions[index].strands
        else { return [] }
        let count = inputs.workshop.sessions[index].strands + 1
        return [
            WayOut("\(id) strands", Price.frame, "let \(count) activities run side by side in session \(id)") {
                $0.workshop.sessions[index].strands = count
            }
        ]
    }
}
