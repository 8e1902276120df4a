import RondoModel

/// What a session offers to everyone, merged over all who come and naming nobody.
struct RoomOffer {
    /// Session id.
    var session = ""
    /// What the needs of those who come ask of the room, in the vocabulary's order.
    var forNeeds: [String] = []
    /// `forNeeds`, then the kinds of support and the general adaptations in use that it doesn't speak of already.
    var inTheRoom: [String] = []
    /// Other ways of doing what is planned, by title, without saying in which activity.
    var otherWays: [String] = []
    /// Each space in use with what it offers.
    var spaces: [Fact] = []
    /// Where it is quiet.
    var quiet: QuietSpace?
    /// True where people join by a link.
    var isOnline = false

    /// Reads one session of an unredacted plan.
    init(_ planned: PlannedSession, of plan: Plan, _ lookup: Lookup) {
        session = planned.session
        let strands = planned.blocks.flatMap(\.strands)
        if let session = lookup.session(planned.session) {
            forNeeds = RoomOffer.needLines(session, plan)
            inTheRoom = forNeeds + RoomOffer.helpLines(strands, beside: forNeeds, plan, lookup)
            quiet = QuietSpace(planned, session, plan.inputs, lookup)
        }
        otherWays = RoomOffer.otherWays(strands, lookup)
        let used = (lookup.session(planned.session)?.spaces ?? []).filter { id in strands.contains { $0.space == id } }
        spaces = used.map { id in
            Fact(
                lookup.spaceTitle(id),
                (lookup.space(id)?.features ?? []).map(lookup.featureTitle).joined(separator: ", "))
        }
        isOnline = used.contains { lookup.space($0)?.isOnline == true }
    }

    private static func needLines(_ session: Session, _ plan: Plan) -> [String] {
        var needs: Set<String> = []
        for person in Presence.people(in: session, of: plan.inputs.workshop) {
            needs.formUnion(person.needs.map(\.need))
        }
        var lines: [String] = []
        for need in plan.inputs.vocabulary.needs where needs.contains(need.id) {
            if let line = need.inTheRoom, !line.isEmpty, !lines.contains(line) { lines.append(line) }
        }
        return lines
    }

    private static func helpLines(
        _ strands: [Strand], beside known: [String], _ plan: Plan, _ lookup: Lookup
    ) -> [String] {
        var uses: Set<String> = []
        var supports: Set<String> = []
        for strand in strands {
            uses.formUnion(strand.adaptations.filter(\.isGeneral).map(\.id))
            supports.formUnion(strand.supports.compactMap { lookup.support($0.support)?.kind })
        }
        let vocabulary = plan.inputs.vocabulary
        let titles =
            vocabulary.supports.filter { supports.contains($0.id) }.map(\.title)
            + vocabulary.adaptations.filter { uses.contains($0.id) }.map(\.title)
        var lines: [String] = []
        for title in titles where !title.isEmpty {
            let isKnown = (known + lines).contains { $0.lowercased().contains(title.lowercased()) }
            if !isKnown { lines.append(title) }
        }
        return lines
    }

    private static func otherWays(_ strands: [Strand], _ lookup: Lookup) -> [String] {
        var titles: Set<String> = []
        for strand in strands {
            for use in strand.adaptations where !use.isGeneral {
                if let adaptation = lookup.adaptation(use, in: strand.activity) { titles.insert(adaptation.title) }
            }
        }
        return titles.sorted()
    }
}

/// A quiet space that stays free, or is free most of the time.
struct QuietSpace {
    /// Space id.
    var space = ""
    /// When a strand is in it, in order of time.
    var busy: [TimeSpan] = []

    /// The quiet space of a session that is in use for the fewest minutes. A space counts as quiet where it has the
    /// feature `quiet`, or all features that a need of the vocabulary wants nearby.
    init?(_ planned: PlannedSession, _ session: Session, _ inputs: Inputs, _ lookup: Lookup) {
        let wished = [["quiet"]] + inputs.vocabulary.needs.map(\.nearby).filter { !$0.isEmpty }
        var best: (busy: [TimeSpan], minutes: Int, space: String)?
        for id in session.spaces {
            let features = lookup.space(id)?.features ?? []
            guard wished.contains(where: { $0.allSatisfy(features.contains) }) else { continue }
            let busy = planned.blocks.filter { $0.strands.contains { $0.space == id } }.map(\.span)
            let minutes = busy.reduce(0) { $0 + $1.length }
            if best.map({ minutes < $0.minutes }) ?? true { best = (busy, minutes, id) }
        }
        guard let best, best.minutes < session.span.length else { return nil }
        space = best.space
        busy = best.busy
    }
}
