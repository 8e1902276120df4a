extension Engine {
    /// How much a solution must cost, by constraint and in all.
    ///
    /// The same problem, score and steps always give the same bound. Units are those of all solutions or, where
    /// `found` breaks no more of what must hold than every solution does, of those that break no more either.
    /// - Parameters:
    ///   - found: the best score known; it tells what needn't be looked at, and the bound never says more than it.
    ///   - steps: how many partial timetables may be looked at; fewer steps never make a bound wrong, only weaker.
    ///   - byConstraint: true where `units` are asked for too; otherwise they may say nothing.
    ///   - isCancelled: asked from time to time; once true, what is known by then is returned.
    public static func bound(
        _ problem: Problem, upTo found: Evaluation? = nil, steps: Int = 2_000_000, byConstraint: Bool = true,
        isCancelled: @escaping () -> Bool = { false }
    ) -> Bound {
        let ground = BoundGround(problem)
        var bound = Bound()
        for item in problem.constants {
            bound.units[item.constraint] += item.units
            if item.isHard { bound.hard += item.units * item.weight } else { bound.soft += item.units * item.weight }
        }
        var plain = [Int](repeating: 0, count: problem.rules.count)
        for (i, rule) in problem.rules.enumerated() {
            plain[i] = ground.units(rule.kind)
            bound.units[rule.constraint] += plain[i]
            if rule.isHard { bound.hard += plain[i] * rule.weight } else { bound.soft += plain[i] * rule.weight }
        }
        guard let found, found.hard == bound.hard else { return bound }
        bound.isFinal = true
        var budget = BoundBudget(steps: steps, isCancelled: isCancelled)
        if byConstraint { budget.leave(20) }
        let long = LongTurnsBound(ground, plain: plain)
        let rotation = RotationBound(ground, plain: plain)
        if found.soft > bound.soft { long?.raise(&bound, upTo: found, &budget) }
        if found.soft > bound.soft { rotation?.raise(&bound, upTo: found, &budget) }
        if found.soft > bound.soft, let session = SessionBound(ground, plain: plain) {
            // What rules outside the joint bound cost is added to it; those inside must not count twice.
            var beside = 0
            for (i, rule) in problem.rules.enumerated() where !rule.isHard && !SessionBound.kinds.contains(rule.kind) {
                beside += plain[i] * rule.weight
            }
            for item in problem.constants where !item.isHard { beside += item.units * item.weight }
            let least = session.leastPlan(upTo: found.soft - beside, &budget)
            bound.soft = max(bound.soft, beside + least.cost)
            bound.plan = least.plan
            bound.isFinal = !budget.isOver
            budget.leave(0)
            if byConstraint { session.raise(&bound, found, &budget) }
        }
        if budget.isOver { bound.isFinal = false }
        budget.leave(0)
        if byConstraint {
            long?.raiseUnits(&bound, upTo: found, &budget)
            rotation?.raiseUnits(&bound, upTo: found, &budget)
        }
        if found.soft <= bound.soft { bound.isFinal = true }
        bound.steps = budget.used
        return bound
    }
}
