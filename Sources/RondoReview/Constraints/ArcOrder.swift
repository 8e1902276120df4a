import RondoModel

/// Phases and activities follow each other as they should.
enum ArcOrder: Constraint {
    static let id = "arc.order"

    static func violations(in context: CheckContext) -> [Violation] {
        var before: [CheckedStrand] = []
        var violations: [Violation] = []
        for session in context.sessions {
            violations += phases(of: session, context)
            for block in session.blocks {
                violations += block.strands.flatMap { prerequisites(of: $0, before: before, context) }
                before += block.strands
            }
            violations += ends(of: session, context)
            violations += [emptiness(of: session, context)].compactMap(\.self)
        }
        return violations
    }

    /// Phases go forward, and only those stand in a session that its arc wants.
    private static func phases(of session: CheckedSession, _ context: CheckContext) -> [Violation] {
        let arcBlocks = session.activityBlocks.filter { $0.strands.contains { !$0.activity.anywhere } }
        let backward = zip(arcBlocks, arcBlocks.dropFirst()).compactMap { earlier, later -> Violation? in
            guard let last = numbers(of: earlier, context).max(), let first = numbers(of: later, context).min() else {
                return nil
            }
            return violation(
                first < last ? 1 : 0, at: later.place,
                "\(later.label) goes back to a phase before that of \(earlier.label)",
                remedy: "let them change places")
        }
        let unwanted = session.strands.compactMap { strand in
            violation(
                !strand.activity.anywhere && session.share(of: strand.activity.phase) <= 0 ? 1 : 0, at: strand.place,
                "\(strand.label) is of phase \(strand.activity.phase), which the session's arc does not want",
                remedy: "give the phase a share in the arc of \(session.id), or take another activity")
        }
        return backward + unwanted
    }

    private static func numbers(of block: CheckedBlock, _ context: CheckContext) -> [Int] {
        block.strands.filter { !$0.activity.anywhere }.compactMap { context.phaseNumber($0.activity.phase) }
    }

    /// What an activity says must come before it does, and nothing is decided before something was created.
    private static func prerequisites(
        of strand: CheckedStrand, before: [CheckedStrand], _ context: CheckContext
    ) -> [Violation] {
        let missing = strand.activity.after.compactMap { needed in
            let stands = before.contains { $0.activity.id == needed } || context.ledgerHas(activity: needed)
            return violation(
                stands ? 0 : 1, at: strand.place,
                "\(strand.label) comes after \(needed), which stands nowhere before it",
                remedy: "put \(needed) in an earlier block")
        }
        let decides = strand.activity.decides || context.phase(strand.activity.phase)?.part == .decides
        let created =
            before.contains { context.phase($0.activity.phase)?.part == .creates }
            || context.ledger.sessions.contains(where: \.created)
        let early = violation(
            decides && !created ? 1 : 0, at: strand.place, "\(strand.label) decides before anything was created",
            remedy: "put an activity that creates something before it")
        return missing + [early].compactMap(\.self)
    }

    /// A session opens with gathering and closes with reflecting, with a buffer before it.
    private static func ends(of session: CheckedSession, _ context: CheckContext) -> [Violation] {
        let blocks = session.activityBlocks
        var violations: [Violation?] = []
        if wants(.opens, session, context) {
            violations.append(
                violation(
                    blocks.first.map { isWholly(.opens, $0, context) } == true ? 0 : 1,
                    at: blocks.first?.place ?? session.place,
                    "session \(session.id) does not open with an activity that opens",
                    remedy: "put an activity of the phase that opens first"))
        }
        if wants(.closes, session, context) {
            let closed = blocks.last.map { isWholly(.closes, $0, context) } == true
            violations.append(
                violation(
                    closed ? 0 : 1, at: blocks.last?.place ?? session.place,
                    "session \(session.id) does not close with an activity that closes",
                    remedy: "put an activity of the phase that closes last"))
            if closed, let last = blocks.last {
                let before = last.position > 0 ? session.blocks[last.position - 1].kind : nil
                violations.append(
                    violation(
                        before == .buffer ? 0 : 1, at: last.place,
                        "no buffer stands before the closing activity of session \(session.id)",
                        remedy: "put a buffer of 5 minutes before it"))
            }
        }
        return violations.compactMap(\.self)
    }

    /// A session is activities for half of its own time at least.
    private static func emptiness(of session: CheckedSession, _ context: CheckContext) -> Violation? {
        let fixed = FixedPoints.matched(in: session, of: context.workshop).compactMap(\.block)
        let own = session.session.span.length - fixed.reduce(0) { $0 + $1.length }
        let minutes = session.activityBlocks.reduce(0) { $0 + $1.length }
        let short = Arithmetic.positive(Arithmetic.floor(own, over: 2) - minutes)
        let people = context.workshop.people.count { (context.presence(of: $0.id, in: session)?.length ?? 0) > 0 }
        return violation(
            Arithmetic.ceiling(short * people, over: 50), at: session.place,
            "session \(session.id) has \(minutes) minutes of activities in \(own) that are free for them",
            remedy: "add activities that these people can do here, or shorten the session")
    }

    private static func wants(_ part: Phase.Part, _ session: CheckedSession, _ context: CheckContext) -> Bool {
        context.vocabulary.phases.contains { $0.part == part && session.share(of: $0.id) > 0 }
    }

    private static func isWholly(_ part: Phase.Part, _ block: CheckedBlock, _ context: CheckContext) -> Bool {
        block.strands.allSatisfy { context.phase($0.activity.phase)?.part == part }
    }
}
