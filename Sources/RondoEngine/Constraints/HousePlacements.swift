extension State {
    /// What house rules cost for the strands of a session.
    func housePlacementsUnits(_ session: Int, _ costs: PlacementCosts) -> Int {
        var last = blockCount(session) - 1
        while last >= 0, !isActivity(slot(session, last)) { last -= 1 }
        var units = 0
        var before = -1
        for i in 0..<max(0, last + 1) {
            let slot = slot(session, i)
            if !isActivity(slot) { continue }
            for k in 0..<strandCount(slot) {
                let activity = problem.options[option(strand(slot, k))].activity
                let everywhere = costs.conditions(of: activity, session: -1)
                let here = costs.conditions(of: activity, session: session)
                if !everywhere.isEmpty { units += cost(everywhere, costs, session, i, before, isLast: i == last) }
                if !here.isEmpty { units += cost(here, costs, session, i, before, isLast: i == last) }
            }
            before = slot
        }
        return units
    }

    /// What some conditions cost for one strand of the block at a position; `before` is the activity block before it.
    private func cost(
        _ conditions: Range<Int>, _ costs: PlacementCosts, _ session: Int, _ position: Int, _ before: Int, isLast: Bool
    ) -> Int {
        let end = end(slot(session, position))
        var cost = costs.cost(conditions, after: .anything, isLast: isLast, end: end)
        if position > 0, let kind = Kind(rawValue: kind(slot(session, position - 1))), kind != .activity {
            cost += costs.cost(conditions, after: .kind(kind), isLast: isLast, end: end)
        }
        if before < 0 { return cost + costs.cost(conditions, after: .start, isLast: isLast, end: end) }
        for k in 0..<strandCount(before) {
            let activity = problem.options[option(strand(before, k))].activity
            var seen = false
            for other in 0..<k where problem.options[option(strand(before, other))].activity == activity { seen = true }
            if !seen { cost += costs.cost(conditions, after: .activity(activity), isLast: isLast, end: end) }
        }
        return cost
    }
}
