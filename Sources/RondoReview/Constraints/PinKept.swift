import RondoModel

/// What the facilitator fixed stays fixed.
enum PinKept: Constraint {
    static let id = "pin.kept"

    static func violations(in context: CheckContext) -> [Violation] {
        context.workshop.pins.compactMap { pin in
            let sessions = context.sessions.filter { pin.session == nil || pin.session == $0.id }
            let holds = sessions.contains { PinReading(pin: pin, session: $0, context: context).holds }
            return violation(
                holds ? 0 : 1, at: Place(session: pin.session, people: pin.person.map { [$0] } ?? []),
                "the pin \(description(of: pin)) does not hold",
                remedy: "make the plan follow it, or take the pin back")
        }
    }

    private static func description(of pin: Pin) -> String {
        let parts = [
            pin.session.map { "session \($0)" }, pin.activity.map { "activity \($0)" },
            pin.at.map { "at \(Clock.text($0))" }, pin.after.map { "after \($0)" },
            pin.length.map { "length \($0)m" }, pin.space.map { "space \($0)" },
            pin.person.map { "person \($0)" }, pin.role.map { "role \($0)" },
        ]
        return "(" + parts.compactMap(\.self).joined(separator: ", ") + ")"
    }
}

/// Whether a pin holds in one session.
struct PinReading {
    let pin: Pin
    let session: CheckedSession
    let context: CheckContext

    var holds: Bool {
        let isAboutAStrand =
            pin.activity != nil || pin.at != nil || pin.after != nil || pin.length != nil || pin.space != nil
        if isAboutAStrand {
            return session.activityBlocks.contains { block in
                block.strands.contains { holds(at: $0, of: block) }
            }
        }
        guard let person = pin.person else { return true }
        guard let role = pin.role else { return session.strands.contains { $0.people.contains(person) } }
        return context.turns(of: person).contains { $0.session.id == session.id && $0.role.id == role }
    }

    private func holds(at strand: CheckedStrand, of block: CheckedBlock) -> Bool {
        (pin.activity == nil || pin.activity == strand.activity.id)
            && (pin.at == nil || pin.at == block.span.start)
            && (pin.length == nil || pin.length == block.length)
            && (pin.space == nil || pin.space == strand.space)
            && follows(block) && isHeld(in: strand)
    }

    /// The block is the first activity block after one of that kind or with that activity.
    private func follows(_ block: CheckedBlock) -> Bool {
        guard let after = pin.after else { return true }
        let between = session.activityBlocks.last { $0.position < block.position }?.position ?? -1
        return session.blocks.contains { earlier in
            earlier.position < block.position && earlier.position >= between
                && (earlier.kind.rawValue == after || earlier.strands.contains { $0.activity.id == after })
        }
    }

    private func isHeld(in strand: CheckedStrand) -> Bool {
        guard let person = pin.person else { return true }
        guard let role = pin.role else { return strand.people.contains(person) }
        return (strand.turns + session.turns).contains { $0.role == role && $0.person == person }
    }
}
