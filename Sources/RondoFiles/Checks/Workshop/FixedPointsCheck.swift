import RondoModel

extension WorkshopCheck {
    /// Fixed points are no activities, lie in their sessions, and don't overlap.
    static let fixedPoints = WorkshopCheck { checking in
        let points = checking.workshop.fixed
        for (index, point) in points.enumerated() {
            if point.kind == .activity {
                checking.error(
                    "fixed.kind", "an activity is fixed by a pin", at: point.location, key: "kind",
                    remedy: "pins: [{session: …, activity: …, at: \"\(Clock.text(point.at))\"}]")
                continue
            }
            if point.length == 0 {
                checking.error("fixed.length", "a fixed point takes at least 5m", at: point.location, key: "length")
                continue
            }
            let span = TimeSpan(point.at, point.at + point.length)
            for session in checking.sessions(point.session) {
                if session.span.length > 0, !session.span.covers(span) {
                    checking.error(
                        "fixed.outside",
                        "this \(point.kind.rawValue) does not lie in '\(session.id)', which is from "
                            + "\(Clock.text(session.span.start)) to \(Clock.text(session.span.end))",
                        at: point.location, key: "at")
                }
                let other = points[..<index].first { other in
                    (other.session == nil || other.session == session.id)
                        && TimeSpan(other.at, other.at + other.length).overlap(span) > 0
                }
                guard let other else { continue }
                checking.error(
                    "fixed.overlap",
                    "this \(point.kind.rawValue) overlaps the \(other.kind.rawValue) of "
                        + "\(Clock.text(other.at)) in '\(session.id)'", at: point.location, key: "at")
            }
        }
    }
}
