import RondoModel

extension WorkshopCheck {
    /// A pin's time lies in its session and in no fixed point, and what it comes after is there.
    static let pinTimes = WorkshopCheck { checking in
        let workshop = checking.workshop
        for pin in workshop.pins {
            let sessions = checking.sessions(pin.session)
            if let after = pin.after, let kind = BlockKind(rawValue: after), kind != .break, kind != .buffer,
                !sessions.isEmpty,
                !sessions.contains(where: { session in
                    workshop.fixed.contains { $0.kind == kind && ($0.session ?? session.id) == session.id }
                })
            {
                let place = pin.session.map { " in '\($0)'" } ?? ""
                checking.error(
                    "pin.after", "no \(after) is fixed\(place)", at: pin.location, key: "after",
                    remedy: "fixed: [{kind: \(after), at: \"10:00\", length: 15m}]")
            }
            guard let at = pin.at else { continue }
            let shortest = pin.activity.flatMap { checking.activities[$0]?.length.min } ?? Clock.grid
            let span = TimeSpan(at, at + (pin.length ?? shortest))
            let inside = sessions.filter { $0.span.covers(span) }
            if inside.isEmpty, sessions.contains(where: { $0.span.length > 0 }) {
                let place = sessions.count == 1 ? "'\(sessions[0].id)'" : "any session"
                checking.error(
                    "pin.outside",
                    "what starts at \(Clock.text(at)) and takes \(Clock.duration(span.length)) does not lie in \(place)",
                    at: pin.location, key: "at")
                continue
            }
            let meetings = inside.map { session in
                workshop.fixed.first { point in
                    (point.session ?? session.id) == session.id
                        && TimeSpan(point.at, point.at + point.length).overlap(span) > 0
                }
            }
            // Where one session has room for it, the pin can be kept there.
            guard !meetings.contains(where: { $0 == nil }), let point = meetings.first.flatMap({ $0 }) else { continue }
            checking.error(
                "pin.fixed",
                "what is pinned to \(Clock.text(at)) for at least \(Clock.duration(span.length)) overlaps the "
                    + "\(point.kind.rawValue) from \(Clock.text(point.at)) to \(Clock.text(point.at + point.length))",
                at: pin.location, key: "at", remedy: "\"\(Clock.text(point.at + point.length))\"")
        }
    }
}
