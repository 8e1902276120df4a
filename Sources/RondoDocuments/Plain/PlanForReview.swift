public import RondoModel

/// A finished plan under pseudonyms, as plain values: what a plugin that reviews gets of it.
///
/// It holds no name of a person, no need, no adaptation and no support. People stand in the order of their pseudonyms,
/// which says nothing about the order in which they were written down.
public enum PlanForReview {
    /// A map with `sessions` and `score`; docs/plugins/capabilities.md describes it under `review/1`.
    ///
    /// - Parameters:
    ///   - pseudonym: what a person is called; nil where the plugin sees nobody.
    ///   - withTurns: true where the plugin sees who holds which role.
    public static func value(
        of plan: Plan, pseudonym: ((String) -> String?)?, withTurns: Bool
    ) -> DataValue {
        let view = View(
            lookup: Lookup(plan.inputs), words: Phrases.of(plan.inputs.workshop.language), pseudonym: pseudonym,
            withTurns: withTurns)
        var score = PlainMap()
        score.add("hard", plan.score.hard)
        score.add("soft", plan.score.soft)
        var map = PlainMap()
        map.set(
            "sessions",
            plan.sessions.map { session in
                var map = PlainMap()
                map.add("id", session.session)
                map.set("blocks", session.blocks.map(view.block))
                if withTurns { map.add("turns", view.turns(session.turns)) }
                return map.value
            })
        map.add("score", score)
        return map.value
    }

    private struct View {
        let lookup: Lookup
        let words: Phrases
        let pseudonym: ((String) -> String?)?
        let withTurns: Bool

        func block(_ block: PlannedBlock) -> DataValue {
            var map = PlainMap()
            map.add("kind", block.kind.rawValue)
            map.add("start", Clock.text(block.span.start))
            map.add("end", Clock.text(block.span.end))
            map.add("title", title(block))
            map.add("strands", block.strands.map(strand))
            return map.value
        }

        /// Fixed points have their kind's title: what a facilitator wrote there may name someone.
        private func title(_ block: PlannedBlock) -> String {
            block.strands.isEmpty
                ? words.title(block.kind)
                : block.strands.map { lookup.activityTitle($0.activity) }.joined(separator: " / ")
        }

        private func strand(_ strand: Strand) -> DataValue {
            let activity = lookup.activity(strand.activity)
            var map = PlainMap()
            map.add("activity", strand.activity)
            map.add("title", lookup.activityTitle(strand.activity))
            map.add("phase", activity?.phase)
            map.add("format", activity?.format.rawValue)
            map.add("energy", activity?.energy)
            map.add("space", strand.space)
            if pseudonym != nil {
                map.set("people", names(strand.people).map { .text($0) })
                let groups = strand.groups.map(names).sorted { $0.lexicographicallyPrecedes($1) }
                map.add("groups", groups.map { .list($0.map { .text($0) }) })
            }
            if withTurns { map.add("turns", turns(strand.turns)) }
            return map.value
        }

        private func names(_ people: [String]) -> [String] { people.compactMap { pseudonym?($0) }.sorted() }

        func turns(_ turns: [Turn]) -> [DataValue] {
            let named = turns.filter { $0.person != nil }.map { turn in
                (role: turn.role, person: turn.person.flatMap { pseudonym?($0) } ?? "")
            }
            return named.sorted { ($0.role, $0.person) < ($1.role, $1.person) }.map { turn in
                var map = PlainMap()
                map.add("role", turn.role)
                map.add("person", turn.person)
                return map.value
            }
        }
    }
}
