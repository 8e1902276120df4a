import RondoModel

/// Pins at a time at which something else stands, or at which the session hasn't begun or is over.
enum PinnedTime: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        facts.workshop.pins.enumerated().flatMap { index, pin -> [Reason] in
            guard let session = facts.session(of: pin) else { return [] }
            let pinned = facts.pinned.first { $0.position == index }
            let id = session.session.id
            var reasons: [Reason] = []
            if let at = pin.at {
                let span = TimeSpan(at, at + (pinned?.least ?? pin.length ?? Clock.grid))
                if !session.session.span.covers(span) {
                    reasons.append(
                        Reason(
                            "pin.kept", session: id,
                            "\(pin.subject) stands from \(Clock.text(span.start)) to \(Clock.text(span.end)) at least, and "
                                + "session \(id) goes from \(Clock.text(session.session.span.start)) to "
                                + Clock.text(session.session.span.end),
                            [PinWish.id(index), SessionTimesWish.id(id)]))
                }
                for fixed in session.fixed {
                    let point = facts.workshop.fixed[fixed]
                    guard span.overlap(TimeSpan(point.at, point.at + point.length)) > 0 else { continue }
                    reasons.append(
                        Reason(
                            "pin.kept", session: id,
                            "\(pin.subject) stands from \(Clock.text(span.start)) to \(Clock.text(span.end)) at least, and "
                                + point.says,
                            [PinWish.id(index), FixedPointWish.id(fixed)]))
                }
            }
            if let kind = pin.after.flatMap({ BlockKind(rawValue: $0) }), kind == .meal || kind == .arrival,
                !session.fixed.contains(where: { facts.workshop.fixed[$0].kind == kind })
            {
                reasons.append(
                    Reason(
                        "pin.kept", session: id,
                        "\(pin.subject) is pinned after the \(kind.rawValue), and session \(id) has none",
                        [PinWish.id(index)]))
            }
            return reasons
        }
    }
}
