import RondoModel

/// Nobody goes longer without a break than the workshop's limit, or without a pause than their own need says.
enum TimeBreak: Constraint {
    static let id = "time.break"

    static func violations(in context: CheckContext) -> [Violation] {
        context.sessions.flatMap { session in
            stretches(of: session, rules: context.workshop.breaks)
                + context.workshop.people.flatMap { person -> [Violation] in
                    guard let presence = context.presence(of: person.id, in: session) else { return [] }
                    return runs(of: person.id, present: presence, in: session, context)
                        + breaks(of: person.id, present: presence, in: session, context)
                }
        }
    }

    /// For everybody: what lies between meals, arrivals and whole breaks.
    private static func stretches(of session: CheckedSession, rules: BreakRules) -> [Violation] {
        let runs = session.blocks.split { block in
            block.kind == .meal || block.kind == .arrival || (block.kind == .break && block.length >= rules.length)
        }
        return runs.compactMap { run in
            guard let first = run.first, run.contains(where: \.isActivity) else { return nil }
            let length = run.reduce(0) { $0 + $1.length }
            return violation(
                Arithmetic.steps(length - rules.longestStretch), at: first.place,
                "session \(session.id) goes \(length) minutes from \(Clock.text(first.span.start)) without a break, "
                    + "\(rules.longestStretch) are the limit",
                remedy: "put a break of \(rules.length) minutes in between")
        }
    }

    /// For a person with a limit of their own: what lies between rests while they are there.
    private static func runs(
        of person: String, present: TimeSpan, in session: CheckedSession, _ context: CheckContext
    ) -> [Violation] {
        let limited = context.needs(of: person).filter { $0.need.longestStretch != nil }
        let limits = limited.compactMap { need, stated in
            (need.takes == .duration ? stated.minutes : nil) ?? need.longestStretch
        }
        guard let limit = limits.min() else { return [] }
        let enough = limited.compactMap(\.need.pause).max() ?? 5
        let rests = rests(of: person, in: session).filter { $0.length >= enough && $0.overlap(present) > 0 }
        var violations: [Violation] = []
        var start = present.start
        for rest in rests + [TimeSpan(present.end, present.end)] {
            let run = rest.start - start
            if let found = violation(
                Arithmetic.steps(run - limit), at: Place(session: session.id, people: [person]),
                "\(person) goes \(run) minutes from \(Clock.text(start)) in session \(session.id) without a pause, "
                    + "their own limit is \(limit)",
                remedy: "put a break or a pause of \(enough) minutes before \(Clock.text(start + limit))")
            {
                violations.append(found)
            }
            start = max(start, rest.end)
        }
        return violations
    }

    /// For a person who needs a break at a time.
    private static func breaks(
        of person: String, present: TimeSpan, in session: CheckedSession, _ context: CheckContext
    ) -> [Violation] {
        context.needs(of: person).compactMap { need, stated in
            guard need.means == .breakAt, let time = stated.minutes, present.start <= time, time < present.end else {
                return nil
            }
            let kept = rests(of: person, in: session).contains { $0.start <= time + 5 && $0.end > time }
            return violation(
                kept ? 0 : 1, at: Place(session: session.id, people: [person]),
                "\(person) has no break at \(Clock.text(time)) in session \(session.id)",
                remedy: "let a break, a meal or a pause start by \(Clock.text(time + 5))")
        }
    }

    /// Rest blocks, and pauses of the strands that a person is in, in order of time.
    private static func rests(of person: String, in session: CheckedSession) -> [TimeSpan] {
        session.blocks.flatMap { block in
            block.isActivity ? block.strand(of: person)?.pauses ?? [] : [block.span]
        }
    }
}
