extension Engine {
    /// How much a solution must cost, by constraint and in all.
    ///
    /// The same problem, score and steps always give the same bound. Units are those of all solutions or, where `found`
    /// breaks nothing that must hold, of those that break nothing either.
    /// - Parameters:
    ///   - found: the best score known; it tells what needn't be looked at, and the bound never says more than it.
    ///   - steps: how many partial timetables may be looked at; fewer steps never make a bound wrong, only weaker.
    ///   - isCancelled: asked from time to time; once true, what is known by then is returned.
    public static func bound(
        _ problem: Problem, upTo found: Evaluation? = nil, steps: Int = 2_000_000,
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
        guard let found, found.hard == 0, bound.hard == 0 else { return bound }
        var budget = BoundBudget(steps: steps, isCancelled: isCancelled)
        if let session = SessionBound(ground) {
            // What rules outside the joint bound cost is added to it; those inside must not count twice.
            var beside = 0
            for (i, rule) in problem.rules.enumerated() where !rule.isHard && !SessionBound.kinds.contains(rule.kind) {
                beside += plain[i] * rule.weight
            }
            for item in problem.constants where !item.isHard { beside += item.units * item.weight }
            bound.soft = max(bound.soft, beside + session.least(upTo: found.soft - beside, &budget))
            session.raise(&bound, plain: plain, found, &budget)
        }
        bound.steps = budget.used
        return bound
    }
}

/// How much may be looked at.
struct BoundBudget {
    private let steps: Int
    private let isCancelled: () -> Bool
    private(set) var used = 0
    private(set) var isOver = false

    init(steps: Int, isCancelled: @escaping () -> Bool) {
        self.steps = steps
        self.isCancelled = isCancelled
    }

    /// Takes steps; nothing is left once `isOver`.
    mutating func take(_ count: Int) {
        used += count
        if used >= steps || isCancelled() { isOver = true }
    }
}
