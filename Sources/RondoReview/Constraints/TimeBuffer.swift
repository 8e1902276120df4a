import RondoModel

/// There is air between phases, and not too much of it.
enum TimeBuffer: Constraint {
    static let id = "time.buffer"

    static func violations(in context: CheckContext) -> [Violation] {
        context.sessions.flatMap { session in
            changes(in: session) + [idle(in: session, context)].compactMap(\.self) + doubled(in: session)
                + odd(in: session, context) + pauses(in: session)
        }
    }

    /// A phase begins directly after another.
    private static func changes(in session: CheckedSession) -> [Violation] {
        session.consecutiveActivityBlocks.compactMap { earlier, later in
            let before = Set(earlier.strands.map(\.activity.phase))
            let changes = later.strands.contains { !before.contains($0.activity.phase) }
            let isClose = later.position == earlier.position + 1
            return violation(
                changes && isClose ? 1 : 0, at: later.place,
                "\(later.label) begins another phase directly after \(earlier.label)")
        }
    }

    /// Breaks and buffers beyond a quarter of the time that no fixed point takes.
    private static func idle(in session: CheckedSession, _ context: CheckContext) -> Violation? {
        let fixed = FixedPoints.matched(in: session, of: context.workshop).compactMap(\.block)
        let taken = Set(fixed.map(\.index))
        let minutes = session.blocks
            .filter { ($0.kind == .break || $0.kind == .buffer) && !taken.contains($0.index) }
            .reduce(0) { $0 + $1.length }
        let rest = session.session.span.length - fixed.reduce(0) { $0 + $1.length }
        return violation(
            2 * Arithmetic.floor(Arithmetic.positive(4 * minutes - rest), over: 20), at: session.place,
            "session \(session.id) has \(minutes) minutes of breaks and buffers, more than a quarter of \(rest)")
    }

    private static func doubled(in session: CheckedSession) -> [Violation] {
        zip(session.blocks, session.blocks.dropFirst()).compactMap { earlier, later in
            let rests = !earlier.isActivity && !later.isActivity
            return violation(rests ? 3 : 0, at: later.place, "\(later.label) follows directly on \(earlier.label)")
        }
    }

    /// A planned rest is longer or shorter than rests are here, or stands where people could go home.
    private static func odd(in session: CheckedSession, _ context: CheckContext) -> [Violation] {
        let fixed = FixedPoints.matched(in: session, of: context.workshop).compactMap(\.block)
        let taken = Set(fixed.map(\.index))
        let planned = session.blocks.filter { ($0.kind == .break || $0.kind == .buffer) && !taken.contains($0.index) }
        return planned.compactMap { block in
            let off =
                block.kind == .break
                ? abs(block.length - context.workshop.breaks.length) : Arithmetic.positive(block.length - 10)
            let isLast = block.index == session.blocks.last?.index
            return violation(
                Arithmetic.ceiling(off, over: 5) + (isLast ? 2 : 0), at: block.place,
                "\(block.label) of \(block.length) minutes has an odd length or ends the session")
        }
    }

    /// A pause interrupts a strand.
    private static func pauses(in session: CheckedSession) -> [Violation] {
        session.activityBlocks.flatMap(\.strands).compactMap { strand in
            violation(
                strand.pauses.count, at: strand.place, "\(strand.label) is interrupted \(strand.pauses.count) times")
        }
    }
}
