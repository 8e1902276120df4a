public import RondoModel

/// A plan as an audience may have it, as plain values: what a plugin that writes documents gets, and all it gets.
///
/// It is made behind the same door as the documents, from the redacted plan alone. Nobody's needs are in it, for
/// facilitators neither: what they must act on stands in Rondo's own access sheet and run sheet.
public enum PlanForAudience {
    /// A map with `title`, `purpose`, `contact` and `sessions`; docs/plugins/capabilities.md describes it under
    /// `render/1`. Times are texts such as `10:30`; what nobody wrote is left out.
    public static func value(of plan: Plan, for audience: Audience) -> DataValue {
        let sources = DocumentSources(plan, for: [audience])
        guard let source = sources.source(for: audience, style: .standard) else { return .map([]) }
        var map = PlainMap()
        map.add("title", source.workshop.title)
        map.add("purpose", source.workshop.purpose)
        map.add("contact", source.workshop.practical.contact)
        map.set("sessions", source.plan.sessions.indices.map { session($0, source) })
        return map.value
    }

    private static func session(_ index: Int, _ source: DocumentSource) -> DataValue {
        let planned = source.plan.sessions[index]
        let session = source.lookup.session(planned.session)
        var map = PlainMap()
        map.add("id", planned.session)
        map.add("title", source.lookup.sessionTitle(planned.session))
        map.add("date", session?.date?.text)
        map.add("start", session.map { Clock.text($0.span.start) })
        map.add("end", session.map { Clock.text($0.span.end) })
        map.add("in-the-room", source.offers[index].inTheRoom.map { .text($0) })
        map.set("blocks", planned.blocks.map { block($0, source) })
        return map.value
    }

    private static func block(_ block: PlannedBlock, _ source: DocumentSource) -> DataValue {
        var map = PlainMap()
        map.add("kind", block.kind.rawValue)
        map.add("title", source.title(block))
        map.add("start", Clock.text(block.span.start))
        map.add("end", Clock.text(block.span.end))
        map.add("strands", block.strands.map { strand($0, in: block, source) })
        return map.value
    }

    private static func strand(_ strand: Strand, in block: PlannedBlock, _ source: DocumentSource) -> DataValue {
        let lookup = source.lookup
        let activity = lookup.activity(strand.activity)
        var map = PlainMap()
        map.add("title", lookup.activityTitle(strand.activity))
        map.add("space", lookup.spaceTitle(strand.space))
        map.add("says", source.says(activity))
        map.add("format", activity?.format.rawValue)
        map.add("modes", (activity?.modes ?? []).map { .text($0) })
        if source.audience == .facilitators { map.add("steps", steps(strand, in: block, source)) }
        if GroupsRecipe.audiences.contains(source.audience) {
            map.add("groups", strand.groups.map { .list($0.map { .text(lookup.name($0)) }) })
        }
        if source.audience == .facilitators {
            map.add("turns", turns(strand.turns, source))
            map.add("materials", materials(strand, lookup))
        }
        return map.value
    }

    private static func steps(_ strand: Strand, in block: PlannedBlock, _ source: DocumentSource) -> [DataValue] {
        let steps = source.lookup.activity(strand.activity)?.steps ?? []
        return source.parts(strand, in: block).compactMap { part in
            guard let index = part.step, steps.indices.contains(index) else { return nil }
            var map = PlainMap()
            map.add("start", Clock.text(part.start))
            map.add("title", steps[index].title)
            map.add("how", steps[index].how)
            return map.value
        }
    }

    /// One entry a role, in the order of the turns; places that nobody holds are left out.
    private static func turns(_ turns: [Turn], _ source: DocumentSource) -> [DataValue] {
        var roles: [String] = []
        for turn in turns where !roles.contains(turn.role) { roles.append(turn.role) }
        return roles.compactMap { role in
            let holders = source.holders(role, turns)
            guard !holders.isEmpty else { return nil }
            var map = PlainMap()
            map.add("role", source.lookup.roleTitle(role))
            map.add("people", holders.map { .text(source.lookup.name($0)) })
            return map.value
        }
    }

    /// What the activity itself asks for. What adaptations and supports bring is left out: it says who needs what.
    private static func materials(_ strand: Strand, _ lookup: Lookup) -> [DataValue] {
        var bare = strand
        bare.adaptations = []
        return MaterialUse.counts(of: bare, lookup).map { .text("\($0.count) \(lookup.materialTitle($0.id))") }
    }
}
