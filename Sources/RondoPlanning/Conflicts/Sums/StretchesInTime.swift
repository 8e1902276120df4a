import RondoEngine
import RondoModel

/// Activities that go on for longer than everybody, or somebody, may go without a rest, where there are no shorter ones:
/// to open with, to close with, or at all.
enum StretchesInTime: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        facts.sessions.filter { $0.least > 0 }.flatMap { session -> [Reason] in
            let ends = EndsWish.ends(session.session, facts.inputs)
            let parts = [Phase.Part.opens, .closes].map { part in
                Part(part, ends.filter { $0.part == part }.map(\.id))
            }.filter { !$0.phases.isEmpty }
            let all = [Part(nil, facts.inputs.vocabulary.phases.map(\.id))] + parts
            return all.compactMap { everybody($0, session, facts) }
                + facts.workshop.people.indices.flatMap { person in
                    all.compactMap { somebody(person, $0, session, facts) }
                }
        }
    }

    /// A part of a session with the phases whose activities can stand there.
    private struct Part {
        let part: Phase.Part?
        let phases: [String]

        init(_ part: Phase.Part?, _ phases: [String]) {
            self.part = part
            self.phases = phases
        }

        func sentence(_ session: String) -> String {
            switch part {
            case .opens: "session \(session) opens with \(phases.joined(separator: " or ")), which"
            case .closes: "session \(session) closes with \(phases.joined(separator: " or ")), which"
            default: "every activity that can be used"
            }
        }

        func wishes(_ session: String) -> [WishID] { part == nil ? [] : phases.map { EndsWish.id(session, $0) } }
    }

    private static func everybody(_ part: Part, _ session: SessionFacts, _ facts: Facts) -> Reason? {
        // The buffer before the closing is no break, so it belongs to the stretch.
        let buffer = part.part == .closes ? Clock.grid : 0
        let stretch = facts.workshop.breaks.longestStretch
        guard let shortest = facts.shortest(of: part.phases), shortest + buffer > stretch else { return nil }
        let id = session.session.id
        return Reason(
            "time.break", session: id,
            "\(part.sentence(id)) takes at least \(Clock.duration(shortest + buffer))"
                + (buffer > 0 ? " with the buffer before it" : "")
                + ", and nobody goes longer than \(Clock.duration(stretch)) without a break",
            [BreaksWish.id] + part.wishes(id) + facts.avoids)
    }

    private static func somebody(_ person: Int, _ part: Part, _ session: SessionFacts, _ facts: Facts) -> Reason? {
        let limit = facts.compilation.problem.people[person].longestRun
        guard limit > 0, session.isThroughout(person) else { return nil }
        let problem = facts.compilation.problem
        let canPause = problem.people[person].restLength <= problem.pauseLength
        let runs = facts.ground.variants.map { facts.inputs.activities[$0.activity] }
            .filter { part.phases.contains($0.phase) }.map { run($0, canPause: canPause) }
        guard let shortest = runs.min(), shortest > limit else { return nil }
        let id = session.session.id
        let name = facts.workshop.people[person].id
        return Reason(
            "time.break", session: id,
            "\(part.sentence(id)) goes on for at least \(Clock.duration(shortest)) without a pause, longer than somebody "
                + "who takes part can go",
            [NeedsWish.id(name)] + part.wishes(id) + facts.avoids + facts.times(of: person))
    }

    /// Minutes that an activity goes on for at least without a pause, in its longest step where it can be paused.
    private static func run(_ activity: Activity, canPause: Bool) -> Int {
        guard canPause, activity.steps.count > 1 else { return activity.length.min }
        let shares = activity.steps.prefix(60).map(\.share)
        // Where a pause falls is rounded down, so a step can lose a minute.
        return max(0, (shares.max() ?? 0) * activity.length.min / 100 - 1)
    }
}
