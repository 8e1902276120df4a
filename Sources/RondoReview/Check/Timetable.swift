import RondoModel

/// Reads the sessions of a plan into checked sessions.
struct Timetable {
    let inputs: Inputs
    let activities: [String: Activity]

    func session(_ session: Session, at position: Int, as planned: PlannedSession) -> CheckedSession {
        let inOrder = planned.blocks.enumerated()
            .sorted { ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset) }
        let blocks = inOrder.enumerated().map { position, entry in
            block(entry.element, index: entry.offset, position: position, session: session.id)
        }
        let known = Set(inputs.workshop.roles.map(\.id))
        return CheckedSession(
            session: session, position: position, blocks: blocks,
            turns: planned.turns.filter { known.contains($0.role) },
            arc: arc(of: session.id))
    }

    /// What the workshop says for the session, or for every session; otherwise the vocabulary's shares.
    private func arc(of session: String) -> [PhaseShare] {
        let wishes = inputs.workshop.arc
        if let wish = wishes.first(where: { $0.session == session }) ?? wishes.first(where: { $0.session == nil }) {
            return wish.shares
        }
        return inputs.vocabulary.phases.filter { $0.share > 0 }.map { PhaseShare($0.id, $0.share) }
    }

    private func block(_ block: PlannedBlock, index: Int, position: Int, session: String) -> CheckedBlock {
        let strands = block.kind == .activity ? block.strands : []
        return CheckedBlock(
            session: session, index: index, position: position, kind: block.kind, span: block.span, title: block.title,
            strands: strands.enumerated().map {
                strand($1, index: $0, block: index, span: block.span, session: session)
            }
        )
    }

    private func strand(_ strand: Strand, index: Int, block: Int, span: TimeSpan, session: String) -> CheckedStrand {
        let activity = activities[strand.activity] ?? unknownActivity(strand.activity)
        let adaptations = strand.adaptations.compactMap { applied -> AdaptationInUse? in
            let known = applied.isGeneral ? inputs.vocabulary.adaptations : activity.adaptations
            return known.first { $0.id == applied.id }.map { AdaptationInUse(adaptation: $0, people: applied.people) }
        }
        let paused = strand.pauses.reduce(0) { $0 + $1.length }
        let added = adaptations.reduce(0) { $0 + $1.adaptation.addsLength }
        let known = Set(inputs.workshop.roles.map(\.id))
        let groups = activity.format.hasGroups ? strand.groups : []
        return CheckedStrand(
            session: session, block: block, index: index, span: span, planned: strand, activity: activity,
            groups: groups, adaptations: adaptations,
            pauses: pauses(of: strand, activity: activity, span: span), contentLength: span.length - added - paused,
            turns: strand.turns.filter { known.contains($0.role) }, listed: Set(strand.people),
            membership: membership(of: groups))
    }

    private func membership(of groups: [[String]]) -> [String: [Int]] {
        var membership: [String: [Int]] = [:]
        for (index, members) in groups.enumerated() {
            for person in Set(members) { membership[person, default: []].append(index) }
        }
        return membership
    }

    /// An activity that nobody described: it states no demands.
    private func unknownActivity(_ id: String) -> Activity {
        var activity = Activity()
        activity.id = id
        return activity
    }

    private func pauses(of strand: Strand, activity: Activity, span: TimeSpan) -> [TimeSpan] {
        let working = span.length - strand.pauses.reduce(0) { $0 + $1.length }
        var before = 0
        return strand.pauses.map { pause in
            let shares = activity.steps.prefix(max(0, pause.afterStep)).reduce(0) { $0 + $1.share }
            let start = span.start + Arithmetic.floor(shares * working, over: 100) + before
            before += pause.length
            return TimeSpan(start, start + pause.length)
        }
    }
}
