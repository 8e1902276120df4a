import RondoModel

/// Phases that the arc of a session leaves out.
enum PhasesWish: WishKind {
    static let name = "phases"
    static func id(_ session: String) -> WishID { WishID(name, session) }

    static func wishes(_ inputs: Inputs) -> [Wish] {
        inputs.workshop.sessions.compactMap { session in
            let shares = inputs.workshop.arc(of: session, inputs.vocabulary)
            let absent = absent(shares, inputs.vocabulary)
            guard !absent.isEmpty else { return nil }
            return Wish(
                id(session.id), path: inputs.workshop.arcPath(of: session.id),
                says: "the arc of session \(session.id) has no \(absent.joined(separator: ", no "))",
                session: session.id
            ) {
                $0.setArc(of: session.id, shares.filter { $0.percent > 0 } + absent.map { PhaseShare($0, 1) })
                // Allowed is not asked for: the session needn't open or close with them.
                for phase in $0.vocabulary.phases.indices where absent.contains($0.vocabulary.phases[phase].id) {
                    let part = $0.vocabulary.phases[phase].part
                    if part == .opens || part == .closes { $0.vocabulary.phases[phase].part = nil }
                }
            }
        }
    }

    static func absent(_ shares: [PhaseShare], _ vocabulary: Vocabulary) -> [String] {
        let has = Set(shares.filter { $0.percent > 0 }.map(\.phase))
        return vocabulary.phases.map(\.id).filter { !has.contains($0) }
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] {
        guard let id = wish.session, let session = inputs.workshop.sessions.first(where: { $0.id == id }) else {
            return []
        }
        let shares = inputs.workshop.arc(of: session, inputs.vocabulary)
        return absent(shares, inputs.vocabulary).map { phase in
            WayOut("\(id) \(phase)", Price.frame + 10, "give \(phase) a share in the arc of session \(id)") {
                var shares = shares
                if let largest = shares.indices.max(by: { shares[$0].percent < shares[$1].percent }) {
                    shares[largest].percent -= min(10, shares[largest].percent - 1)
                }
                $0.setArc(of: id, shares.filter { $0.phase != phase } + [PhaseShare(phase, 10)])
            }
        }
    }
}

extension Workshop {
    /// Where the arc of a session is written.
    func arcPath(of session: String) -> [String] {
        if arc.contains(where: { $0.session == session }) { return ["arc", session] }
        return arc.count == 1 ? ["arc"] : ["arc", "all"]
    }
}

extension Inputs {
    /// Gives a session an arc of its own.
    mutating func setArc(of session: String, _ shares: [PhaseShare]) {
        workshop.arc.removeAll { $0.session == session }
        var wish = ArcWish()
        wish.session = session
        wish.shares = shares
        workshop.arc.append(wish)
    }
}
