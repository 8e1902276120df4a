import RondoModel

/// A phase of a session's arc with which the session opens or closes.
enum EndsWish: WishKind {
    static let name = "opening or closing"
    static func id(_ session: String, _ phase: String) -> WishID { WishID(name, session, phase) }

    static func wishes(_ inputs: Inputs) -> [Wish] {
        inputs.workshop.sessions.flatMap { session in
            ends(session, inputs).map { phase in
                let verb = phase.part == .opens ? "opens" : "closes"
                return Wish(
                    id(session.id, phase.id), path: inputs.workshop.arcPath(of: session.id) + [phase.id],
                    says: "session \(session.id) \(verb) with \(phase.id)", session: session.id
                ) { inputs in
                    guard let index = inputs.vocabulary.phases.firstIndex(where: { $0.id == phase.id }) else { return }
                    inputs.vocabulary.phases[index].part = nil
                }
            }
        }
    }

    /// Phases of the session's arc that open or close.
    static func ends(_ session: Session, _ inputs: Inputs) -> [Phase] {
        let shares = inputs.workshop.arc(of: session, inputs.vocabulary).filter { $0.percent > 0 }.map(\.phase)
        return inputs.vocabulary.phases.filter { ($0.part == .opens || $0.part == .closes) && shares.contains($0.id) }
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] {
        guard wish.id.of.count == 2, let session = inputs.workshop.sessions.first(where: { $0.id == wish.id.of[0] })
        else { return [] }
        let phase = wish.id.of[1]
        let shares = inputs.workshop.arc(of: session, inputs.vocabulary)
        guard shares.count(where: { $0.percent > 0 }) > 1 else { return [] }
        return [
            WayOut(
                "\(session.id) without \(phase)", Price.giveUp + 30,
                "leave \(phase) out of the arc of session \(session.id)"
            ) {
                $0.setArc(of: session.id, shares.filter { $0.phase != phase })
            }
        ]
    }
}
