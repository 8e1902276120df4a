import RondoModel

/// Sessions too short for what must be in them: how they open and close, the buffer before the end, what is pinned,
/// and the breaks that this needs, between the fixed points.
enum MinutesInTime: Sum {
    static func reasons(_ facts: Facts) -> [Reason] {
        facts.sessions.flatMap { session -> [Reason] in
            missing(session, facts) + [sum(session, facts)].compactMap(\.self)
        }
    }

    /// Phases to open or close with for which there is no activity.
    private static func missing(_ session: SessionFacts, _ facts: Facts) -> [Reason] {
        guard session.least > 0 else { return [] }
        return EndsWish.ends(session.session, facts.inputs).compactMap { phase in
            let part = phase.part
            let alike = EndsWish.ends(session.session, facts.inputs).filter { $0.part == part }.map(\.id)
            guard !facts.ground.variants.contains(where: { alike.contains(facts.inputs.activities[$0.activity].phase) })
            else { return nil }
            let avoided = facts.workshop.avoid.map(\.id).filter { !$0.isEmpty }
            return Reason(
                "arc.order", session: session.session.id,
                "session \(session.session.id) \(part == .opens ? "opens" : "closes") with \(phase.id), and no activity to "
                    + "\(phase.id) can be used",
                [EndsWish.id(session.session.id, phase.id)] + avoided.map { AvoidWish.id($0) })
        }
    }

    /// Something that needs minutes of its own.
    private struct Part {
        var minutes: Int
        var name: String
    }

    private static func sum(_ session: SessionFacts, _ facts: Facts) -> Reason? {
        guard session.least > 0 else { return nil }
        let id = session.session.id
        let (parts, standing, pins) = parts(session, facts)
        let gaps = cut(session.gaps, standing)
        let ends = EndsWish.ends(session.session, facts.inputs).map { EndsWish.id(id, $0.id) }
        let wishes = session.frame + pins + ends + [BreaksWish.id]
        let names = parts.map { "\($0.name) (\(Clock.duration($0.minutes)))" }.joined(separator: ", ")
        if !fit(parts.map(\.minutes).sorted(by: >), gaps.map(\.length)) {
            let free = gaps.map { Clock.duration($0.length) }.joined(separator: " + ")
            return Reason(
                "time.length", session: id,
                "session \(id) needs room for \(names), and has " + (gaps.isEmpty ? "none" : "\(free) free"), wishes)
        }
        let needed = parts.reduce(0) { $0 + $1.minutes } + standing.reduce(0) { $0 + $1.length }
        let rules = facts.workshop.breaks
        let most = session.gaps.reduce(0) { $0 + longest(in: $1.length, rules) }
        let buffer = parts.contains { $0.name.hasSuffix("buffer") } ? 5 : 0
        guard most < max(needed - buffer, session.least) else { return nil }
        return Reason(
            "time.break", session: id,
            "session \(id) needs \(Clock.duration(max(needed - buffer, session.least))) of activities, and with the breaks "
                + "that this asks for \(Clock.duration(most)) fit", wishes)
    }

    /// Most minutes of activities in a piece of time, with whole breaks between stretches.
    private static func longest(in minutes: Int, _ rules: BreakRules) -> Int {
        var most = 0
        var breaks = 0
        while minutes - breaks * rules.length > 0 {
            most = max(most, min((breaks + 1) * rules.longestStretch, minutes - breaks * rules.length))
            breaks += 1
            if rules.length <= 0 { return minutes }
        }
        return most
    }

    /// What must find a place, what stands at a time, and the pins among them.
    private static func parts(
        _ session: SessionFacts, _ facts: Facts
    ) -> (parts: [Part], standing: [TimeSpan], pins: [WishID]) {
        let here = facts.pinned.filter { $0.session == session.index }
        var standing: [TimeSpan] = []
        var floating: [Part] = []
        var phases: Set<String> = []
        var seen: Set<String> = []
        for pinned in here {
            guard let span = pinned.span else { continue }
            phases.insert(pinned.activity.phase)
            seen.insert(pinned.activity.id)
            if !standing.contains(where: { $0.overlap(span) > 0 }) { standing.append(span) }
        }
        for pinned in here where pinned.start == nil && seen.insert(pinned.activity.id).inserted {
            phases.insert(pinned.activity.phase)
            floating.append(Part(minutes: pinned.least, name: pinned.activity.id))
        }
        // Side by side they may share a block: then only the longest is certain to need one of its own.
        if session.strands > 1 {
            floating = floating.max { $0.minutes < $1.minutes }.map { standing.isEmpty ? [$0] : [] } ?? []
        }
        for phase in EndsWish.ends(session.session, facts.inputs) where !phases.contains(phase.id) {
            let alike = facts.ground.variants.map { facts.inputs.activities[$0.activity] }.filter {
                $0.phase == phase.id
            }
            guard let shortest = alike.map(\.length.min).min() else { continue }
            // A fixed buffer may stand before the closing already.
            let closes =
                phase.part == .closes && !session.fixed.contains { facts.workshop.fixed[$0].kind == .buffer }
            let minutes = (shortest + Clock.grid - 1) / Clock.grid * Clock.grid + (closes ? 5 : 0)
            let same = EndsWish.ends(session.session, facts.inputs).filter { $0.part == phase.part }
            guard same.count == 1 else { continue }
            floating.append(Part(minutes: minutes, name: closes ? "\(phase.id) with its buffer" : phase.id))
        }
        return (floating, standing.sorted { $0.start < $1.start }, here.map(\.wish))
    }

    private static func cut(_ gaps: [TimeSpan], _ standing: [TimeSpan]) -> [TimeSpan] {
        gaps.flatMap { gap -> [TimeSpan] in
            var pieces: [TimeSpan] = []
            var start = gap.start
            for span in standing where span.overlap(gap) > 0 {
                if span.start > start { pieces.append(TimeSpan(start, span.start)) }
                start = max(start, span.end)
            }
            if gap.end > start { pieces.append(TimeSpan(start, gap.end)) }
            return pieces
        }
    }

    /// True where all parts, longest first, can be laid into the pieces; tries every way.
    private static func fit(_ parts: [Int], _ pieces: [Int]) -> Bool {
        guard let part = parts.first else { return true }
        guard parts.count <= 10 else { return parts.reduce(0, +) <= pieces.reduce(0, +) }
        var tried: Set<Int> = []
        for index in pieces.indices where pieces[index] >= part && tried.insert(pieces[index]).inserted {
            var left = pieces
            left[index] -= part
            if fit(Array(parts.dropFirst()), left) { return true }
        }
        return false
    }
}
