/// A lower bound of what several soft kinds cost together, over the solutions that break no more than all must.
protocol JointBound {
    /// Soft kinds that are bounded together.
    static var kinds: Set<RuleKind> { get }
    var ground: BoundGround { get }
    /// By rule, units that every solution has; only solutions are looked at that break nothing beyond them.
    var plain: [Int] { get }
    /// The least cost of all these kinds together, or `cap` where nothing below it is possible.
    func least(_ weights: SessionWeights, upTo cap: Int, _ budget: inout BoundBudget) -> Int
}

extension JointBound {
    /// Raises the soft cost of a bound to what these kinds cost with what the others cost at least.
    func raise(_ bound: inout Bound, upTo found: Evaluation, _ budget: inout BoundBudget) {
        // What rules outside the joint bound cost is added to it; those inside must not count twice.
        var beside = 0
        for (i, rule) in ground.problem.rules.enumerated() where !rule.isHard && !Self.kinds.contains(rule.kind) {
            beside += plain[i] * rule.weight
        }
        for item in ground.problem.constants where !item.isHard { beside += item.units * item.weight }
        if budget.isOver || found.soft <= beside { return }
        let weights = SessionWeights(ground.problem.rules, plain: plain)
        bound.soft = max(bound.soft, beside + least(weights, upTo: found.soft - beside, &budget))
    }

    /// Raises the units of each constraint to what it must cost were nothing else weighed.
    func raiseUnits(_ bound: inout Bound, upTo found: Evaluation, _ budget: inout BoundBudget) {
        let problem = ground.problem
        let constraints = Set(problem.rules.filter { Self.kinds.contains($0.kind) }.map(\.constraint))
        for constraint in constraints.sorted() where found.units[constraint] > bound.units[constraint] {
            let rules = problem.rules.enumerated().filter { $0.element.constraint == constraint }
            if budget.isOver || rules.contains(where: { $0.element.isHard }) { continue }
            var beside = problem.constants.filter { $0.constraint == constraint }.reduce(0) { $0 + $1.units }
            for (i, rule) in rules where !Self.kinds.contains(rule.kind) { beside += plain[i] }
            let weights = SessionWeights(problem.rules, plain: plain, only: constraint)
            let units = beside + least(weights, upTo: found.units[constraint] - beside, &budget)
            bound.units[constraint] = max(bound.units[constraint], units)
        }
    }
}
