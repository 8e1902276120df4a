/// Shares on the grid: minutes come in fives, so few totals can be divided as the arc asks. For each total the phases
/// are bounded each for itself, and the least total wins; phases of which nothing is offered get nothing.
enum PhaseSharesBound: KindBound {
    static let kind = RuleKind.phaseShares

    static func units(_ ground: BoundGround) -> Int {
        let problem = ground.problem
        var offered = [Bool](repeating: false, count: problem.phaseCount)
        for option in problem.options { offered[option.phase] = true }
        return problem.sessions.indices.reduce(0) { sum, session in
            let percents = (0..<problem.phaseCount).map { problem.phasePercent[session * problem.phaseCount + $0] }
            var least = 100
            for all in stride(from: 5, through: ground.mostMinutes(session), by: 5) where least > 0 {
                var units = 0
                for (phase, percent) in percents.enumerated() {
                    units += offered[phase] ? nearest(percent, of: all) : percent
                }
                least = min(least, units)
            }
            return sum + least
        }
    }

    /// Points between a percent and the nearest number of fives.
    private static func nearest(_ percent: Int, of all: Int) -> Int {
        let below = min(percent * all / 500 * 5, all)
        let above = min(below + 5, all)
        return min(abs(100 * below - percent * all), abs(100 * above - percent * all)) / all
    }
}
