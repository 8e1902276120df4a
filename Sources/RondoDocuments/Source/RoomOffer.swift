import RondoModel

/// What a session offers to everyone, merged over all who come and naming nobody.
struct RoomOffer {
    /// Session id.
    var session = ""
    /// What will be in the room, in the vocabulary's order.
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
            inTheRoom = RoomOffer.roomLines(session, strands, plan, lookup)
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

    /// What the needs of those who come ask of the room, the general adaptations in use, and the kinds of support.
    private static func roomLines(
        _ session: Session, _ strands: [Strand], _ plan: Plan, _ lookup: Lookup
    ) -> [String] {
        let vocabulary = plan.inputs.vocabulary
        var needs: Set<String> = []
        for person in Presence.people(in: session, of: plan.inputs.workshop) {
            needs.formUnion(person.needs.map(\.need))
        }
        var uses: Set<String> = []
        var supports: Set<String> = []
        for strand in strands {
            uses.formUnion(strand.adaptations.filter(\.isGeneral).map(\.id))
            supports.formUnion(strand.supports.compactMap { lookup.support($0.support)?.kind })
        }
        var lines: [String] = []
        func add(_ line: String) {
            let known = lines.contains { $0.lowercased().contains(line.lowercased()) }
            if !line.isEmpty, !known { lines.append(line) }
        }
        for need in vocabulary.needs where needs.contains(need.id) { add(need.inTheRoom ?? "") }
        for kind in vocabulary.supports where supports.contains(kind.id) { add(kind.title) }
        for adaptation in vocabulary.adaptations where uses.contains(adaptation.id) { add(adaptation.title) }
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
