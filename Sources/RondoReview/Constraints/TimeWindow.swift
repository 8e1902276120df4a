import RondoModel

/// Blocks fill the session without overlap, and fixed points stand at their times.
enum TimeWindow: Constraint {
    static let id = "time.window"

    static func violations(in context: CheckContext) -> [Violation] {
        context.sessions.flatMap { session in
            [filling(session)].compactMap(\.self) + fixedPoints(of: session, in: context.workshop)
        }
    }

    private static func filling(_ session: CheckedSession) -> Violation? {
        let span = session.session.span
        let inside = session.blocks.map { TimeSpan(max($0.span.start, span.start), min($0.span.end, span.end)) }
        let covered = union(of: inside)
        let uncovered = span.length - covered
        let twice = inside.reduce(0) { $0 + $1.length } - covered
        let outside = session.blocks.reduce(0) { $0 + $1.length - $1.span.overlap(span) }
        return violation(
            Arithmetic.ceiling(uncovered + twice + outside, over: 5), at: session.place,
            "session \(session.id) has \(uncovered) minutes that no block covers, \(twice) that more than one covers "
                + "and \(outside) outside \(Clock.text(span.start)) to \(Clock.text(span.end))",
            remedy: "make the blocks follow each other from start to end")
    }

    /// Minutes that any of the spans covers.
    private static func union(of spans: [TimeSpan]) -> Int {
        var total = 0
        var end = Int.min
        for span in spans.filter({ $0.length > 0 }).sorted(by: { $0.start < $1.start }) {
            total += max(0, span.end - max(span.start, end))
            end = max(end, span.end)
        }
        return total
    }

    private static func fixedPoints(of session: CheckedSession, in workshop: Workshop) -> [Violation] {
        FixedPoints.matched(in: session, of: workshop).compactMap { point, block in
            let name = "the fixed \(point.kind.rawValue) at \(Clock.text(point.at)) in session \(session.id)"
            guard let block else {
                return violation(
                    Arithmetic.steps(point.length), at: session.place, "\(name) has no block",
                    remedy: "give it a block of \(point.length) minutes")
            }
            let moved = Arithmetic.steps(abs(block.span.start - point.at))
            let stretched = Arithmetic.steps(abs(block.length - point.length))
            return violation(
                moved + stretched, at: block.place,
                "\(name) stands at \(Clock.text(block.span.start)) for \(block.length) minutes instead of "
                    + "\(point.length)",
                remedy: "put it back to \(Clock.text(point.at)) for \(point.length) minutes")
        }
    }
}

/// Which block stands for which fixed point.
enum FixedPoints {
    /// The fixed points of a session in the workshop's order, each with the nearest block of its kind and title that no
    /// earlier one took.
    static func matched(
        in session: CheckedSession, of workshop: Workshop
    ) -> [(point: FixedPoint, block: CheckedBlock?)] {
        var free = session.blocks
        return workshop.fixed.filter { $0.session == nil || $0.session == session.id }.map { point in
            let candidates = free.filter { $0.kind == point.kind && $0.title == point.title }
            let nearest = candidates.min { abs($0.span.start - point.at) < abs($1.span.start - point.at) }
            free.removeAll { $0.index == nearest?.index }
            return (point, nearest)
        }
    }
}
