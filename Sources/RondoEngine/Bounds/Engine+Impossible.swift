extension Engine {
    /// True where no solution keeps all that must hold; false says nothing.
    ///
    /// Counting by kind says so, or, for one session of up to 5 hours without strands side by side, a search through
    /// all its agendas; docs/bounds.md has the arguments. What must hold is what has a hard rule with a weight.
    /// - Parameters:
    ///   - steps: how many partial timetables may be looked at; where they don't suffice, the answer is false.
    ///   - isCancelled: asked from time to time; once true, the answer is false.
    public static func isImpossible(
        _ problem: Problem, steps: Int, isCancelled: @escaping () -> Bool = { false }
    ) -> Bool {
        var problem = problem
        problem.rules.removeAll { !$0.isHard }
        if problem.constants.contains(where: { $0.isHard && $0.units * $0.weight > 0 }) { return true }
        let ground = BoundGround(problem)
        let plain = problem.rules.map { ground.units($0.kind) }
        if zip(problem.rules, plain).contains(where: { $0.weight * $1 > 0 }) { return true }
        guard let session = SessionBound(ground, plain: plain) else { return false }
        var budget = BoundBudget(steps: steps, isCancelled: isCancelled)
        // Nothing is weighed but what must hold, so an agenda costs nothing or isn't there.
        return session.least(upTo: 1, &budget) == 1
    }
}
