/// What a whole workshop of one session, without strands side by side, must cost where everything holds that can.
///
/// An agenda's cost and that of its turns pull against each other through the lengths of the blocks. So the collections
/// of lengths are gone through; for each, the turns are shared out as well as can be, and the best agenda is found.
struct SessionBound {
    /// Soft kinds that are bounded together here.
    static let kinds: Set<RuleKind> = Set(agendaKinds + turnKinds)
    static let agendaKinds: [RuleKind] = [
        .phaseShares, .energySteps, .plenaryFirst, .air, .restShare, .neighbouringRests, .earlyRisk, .lengthTarget,
        .wanted, .repeats, .mixture,
    ]
    static let turnKinds: [RuleKind] = [.fairShares, .growth, .firstTurns, .groupShares]

    private let ground: BoundGround
    private let leastSlots: Int
    private let plain: [Int]

    /// Nil where the problem is of another shape, or too long for it.
    ///
    /// - Parameter plain: by rule, units that every solution has; only solutions are looked at that break nothing
    ///   beyond them.
    init?(_ ground: BoundGround, plain: [Int]) {
        let problem = ground.problem
        guard problem.frozen == nil, problem.sessions.count == 1, problem.sessions[0].maxStrands <= 1,
            problem.phaseCount <= 8, !ground.index.present[0].isEmpty
        else { return nil }
        let frame = problem.sessions[0]
        guard (frame.end - frame.start) % 5 == 0, (frame.end - frame.start) / 5 <= 63 else { return nil }
        for i in frame.fixedPoints {
            let point = problem.fixedPoints[i]
            guard (point.start - frame.start) % 5 == 0, point.length % 5 == 0, point.length > 0 else { return nil }
        }
        let weights = SessionWeights(problem.rules, plain: plain)
        let least = weights.holds(.emptiness) ? (frame.leastActivity + 4) / 5 : 0
        let mustAct = (frame.mustOpen && weights.holds(.opening)) || (frame.mustClose && weights.holds(.closing))
        guard least > 0 || mustAct else { return nil }
        leastSlots = max(1, least)
        self.ground = ground
        self.plain = plain
    }

    /// The least soft cost of all these kinds together, or `cap` where nothing below it is possible.
    func least(upTo cap: Int, _ budget: inout BoundBudget) -> Int {
        search(SessionWeights(ground.problem.rules, plain: plain), upTo: cap, isExact: false, &budget).cost
    }

    /// The same with what labels leave out, and the solution that was found to cost so little, as far as it is known.
    func leastPlan(upTo cap: Int, _ budget: inout BoundBudget) -> (cost: Int, plan: Solution?) {
        search(SessionWeights(ground.problem.rules, plain: plain), upTo: cap, isExact: true, &budget)
    }

    /// Raises the units of each constraint to what it must cost were nothing else weighed.
    func raise(_ bound: inout Bound, _ found: Evaluation, _ budget: inout BoundBudget) {
        let problem = ground.problem
        for constraint in Set(problem.rules.filter { SessionBound.kinds.contains($0.kind) }.map(\.constraint)).sorted()
        {
            let rules = problem.rules.enumerated().filter { $0.element.constraint == constraint }
            guard found.units[constraint] > bound.units[constraint], !rules.contains(where: { $0.element.isHard })
            else {
                continue
            }
            var beside = problem.constants.filter { $0.constraint == constraint }.reduce(0) { $0 + $1.units }
            for (i, rule) in rules where !SessionBound.kinds.contains(rule.kind) { beside += plain[i] }
            let weights = SessionWeights(problem.rules, plain: plain, only: constraint)
            let cap = found.units[constraint] - beside
            let units = beside + search(weights, upTo: cap, isExact: false, &budget).cost
            bound.units[constraint] = max(bound.units[constraint], units)
        }
    }

    private func search(
        _ weights: SessionWeights, upTo cap: Int, isExact: Bool, _ budget: inout BoundBudget
    ) -> (cost: Int, plan: Solution?) {
        guard cap > 0, !budget.isOver else { return (0, nil) }
        // Who is there in each block that could be is looked at first.
        let slots = (ground.problem.sessions[0].end - ground.problem.sessions[0].start) / 5
        budget.take(slots * slots * ground.problem.people.count / 64)
        guard var search = JointSearch(ground, weights, leastSlots: leastSlots, highest: cap, isExact: isExact) else {
            return (cap, nil)
        }
        let least = search.least(&budget)
        return (least, search.solution)
    }
}
