import RondoModel

/// Fixed points that overlap, or that lie outside their session.
enum FixedPointsAtOdds: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        facts.sessions.flatMap { session -> [Reason] in
            let points = session.fixed.map { ($0, facts.workshop.fixed[$0]) }.filter { $0.1.length > 0 }
            let id = session.session.id
            var reasons: [Reason] = []
            for (position, (index, point)) in points.enumerated() {
                let span = TimeSpan(point.at, point.at + point.length)
                if !session.session.span.covers(span) {
                    reasons.append(
                        Reason(
                            "time.window", session: id,
                            "\(point.says), and session \(id) goes from \(Clock.text(session.session.span.start)) to "
                                + Clock.text(session.session.span.end),
                            [FixedPointWish.id(index), SessionTimesWish.id(id)]))
                }
                for (other, later) in points.dropFirst(position + 1)
                where span.overlap(TimeSpan(later.at, later.at + later.length)) > 0 {
                    reasons.append(
                        Reason(
                            "time.window", session: id, "\(point.says), and \(later.says)",
                            [FixedPointWish.id(index), FixedPointWish.id(other)]))
                }
            }
            return reasons
        }
    }
}
