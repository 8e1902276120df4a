import RondoEngine
import RondoModel

/// What a plan costs and why, for questions that name neither an activity nor a person.
enum Overview {
    /// The score by constraint, dearest first within hard and soft, and one line for each block of activities.
    static func statements(_ question: Question, _ weighing: Weighing) -> [Statement] {
        var statements: [Statement] = []
        if question.session == nil { statements += costs(weighing) + HouseRuleReasons.overview(weighing) }
        for place in weighing.strands(question) { statements.append(line(place, weighing)) }
        return statements
    }

    private static func costs(_ weighing: Weighing) -> [Statement] {
        let parts = ConstraintCatalogue.all.enumerated().map { index, entry in
            ConstraintScore(
                entry.id, units: weighing.base.units[index],
                weight: ConstraintCatalogue.weight(entry.id, in: weighing.workshop))
        }
        let costly = parts.enumerated().filter { $0.element.cost > 0 }
        func isHard(_ id: String) -> Bool { ConstraintCatalogue.entry(id)?.level == .hard }
        let ordered = costly.sorted { (a, b) in
            let first = (isHard(a.element.id) ? 0 : 1, -a.element.cost, a.offset)
            return first < (isHard(b.element.id) ? 0 : 1, -b.element.cost, b.offset)
        }
        if ordered.isEmpty { return [Statement("everything holds, and nothing costs anything")] }
        return [bound(weighing)].compactMap(\.self)
            + ordered.map { _, part in
                let level = isHard(part.id) ? "must hold and doesn't" : "is weighed"
                let entry = ConstraintCatalogue.entry(part.id)
                return Statement(
                    "\(part.id) \(level): \(part.units) × \(part.weight) = \(part.cost) (\(entry?.title ?? ""); one unit is "
                        + "a \(entry?.unit ?? "unit"))")
            }
    }

    /// How far the plan may be from the best possible, where that is known.
    private static func bound(_ weighing: Weighing) -> Statement? {
        guard let bound = weighing.plan.bound, weighing.base.hard == bound.hard else { return nil }
        let far = weighing.base.soft - bound.soft
        if far > 0, bound.soft == 0 { return nil }
        return Statement(
            far <= 0 ? "this is the best possible: no plan costs less" : "this is within \(far) of the best possible")
    }

    private static func line(_ place: StrandPlace, _ weighing: Weighing) -> Statement {
        let strand = weighing.strand(place)
        let activity = weighing.plan.inputs.activities.first { $0.id == strand.activity }
        let turns = strand.turns.map { "\($0.role) \($0.person ?? "nobody")" }.joined(separator: ", ")
        return Statement(
            "\(weighing.name(place)) (\(activity?.phase ?? ""), \(strand.people.count) people in \(strand.space))"
                + (turns.isEmpty ? "" : ": \(turns)"))
    }
}
