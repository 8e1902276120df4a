import RondoModel

/// What the plans cost, and which constraints make the difference.
enum ScoreChanges {
    static func all(_ before: Plan, _ after: Plan) -> [PlanChange] {
        var changes: [PlanChange] = []
        if before.score.hard != after.score.hard {
            let was = before.score.hard == 0 ? "everything that must hold did" : "it cost \(before.score.hard)"
            changes.append(
                PlanChange(
                    .score,
                    after.score.hard == 0
                        ? "Everything that must hold does now; before, what didn't cost \(before.score.hard)"
                        : "What must hold and doesn't costs \(after.score.hard); before, \(was)"))
        }
        if before.score.soft != after.score.soft {
            changes.append(
                PlanChange(
                    .score,
                    "What is only wished for and not fully met costs \(after.score.soft) instead of "
                        + "\(before.score.soft)"))
        }
        return changes + constraints(before.score, after.score)
    }

    /// Hard ones first, then the greatest differences.
    private static func constraints(_ before: Score, _ after: Score) -> [PlanChange] {
        func cost(_ id: String, _ score: Score) -> Int { score.constraints.first { $0.id == id }?.cost ?? 0 }
        let differences = ConstraintCatalogue.all.enumerated().map { index, entry in
            (index, entry, cost(entry.id, after) - cost(entry.id, before))
        }.filter { $0.2 != 0 }
        let ordered = differences.sorted { a, b in
            let first = (a.1.level == .hard ? 0 : 1, -abs(a.2), a.0)
            let second = (b.1.level == .hard ? 0 : 1, -abs(b.2), b.0)
            return first < second
        }
        return ordered.map { _, entry, difference in
            PlanChange(
                .score,
                "\(entry.title) (\(entry.id)): \(cost(entry.id, after)) instead of \(cost(entry.id, before)), "
                    + "\(abs(difference)) \(difference > 0 ? "more" : "less")")
        }
    }
}
