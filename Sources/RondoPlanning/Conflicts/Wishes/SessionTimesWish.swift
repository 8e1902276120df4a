import RondoModel

/// When a session starts and ends.
enum SessionTimesWish: WishKind {
    static let name = "session times"
    static func id(_ session: String) -> WishID { WishID(name, session) }

    static func wishes(_ inputs: Inputs) -> [Wish] {
        inputs.workshop.sessions.enumerated().map { index, session in
            Wish(
                id(session.id), path: ["sessions", "\(index)"],
                says: "session \(session.id) goes from \(Clock.text(session.span.start)) to "
                    + Clock.text(session.span.end), session: session.id
            ) { widen(session.id, in: &$0) }
        }
    }

    /// Two hours more at the end, and room for all that stands at a time.
    private static func widen(_ id: String, in inputs: inout Inputs) {
        guard let index = inputs.workshop.sessions.firstIndex(where: { $0.id == id }) else { return }
        let workshop = inputs.workshop
        let times =
            workshop.fixed.filter { $0.session == nil || $0.session == id }.flatMap { [$0.at, $0.at + $0.length] }
            + workshop.pins.filter { $0.session == nil || $0.session == id }.compactMap(\.at)
        let span = workshop.sessions[index].span
        let first = min(span.start, times.min().map { $0 - 60 } ?? span.start)
        let last = max(span.end + 120, times.max().map { $0 + 90 } ?? span.end)
        inputs.workshop.sessions[index].span = TimeSpan(max(0, first), min(1440, last))
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] {
        guard let id = wish.session, let index = inputs.workshop.sessions.firstIndex(where: { $0.id == id }) else {
            return []
        }
        let span = inputs.workshop.sessions[index].span
        return Shift.steps.flatMap { minutes -> [WayOut] in
            var ways: [WayOut] = []
            if span.end + minutes <= 1440 {
                ways.append(
                    WayOut(
                        "\(id) later", Price.minutes + 30 + minutes / Clock.grid,
                        "session \(id) ends \(minutes) minutes later, at \(Clock.text(span.end + minutes))"
                    ) { $0.workshop.sessions[index].span.end += minutes })
            }
            if span.start >= minutes {
                ways.append(
                    WayOut(
                        "\(id) earlier", Price.minutes + 31 + minutes / Clock.grid,
                        "session \(id) starts \(minutes) minutes earlier, at \(Clock.text(span.start - minutes))"
                    ) { $0.workshop.sessions[index].span.start -= minutes })
            }
            return ways
        }
    }
}
