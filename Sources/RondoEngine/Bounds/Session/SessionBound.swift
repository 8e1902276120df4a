/// What a whole workshop of one session, without strands side by side, must cost where everything that must hold does.
///
/// An agenda's cost and that of its turns pull against each other through the lengths of the blocks. So the collections
/// of lengths are gone through; for each, the turns are shared out as well as can be, and the best agenda is found.
struct SessionBound {
    /// Soft kinds that are bounded together here.
    static let kinds: Set<RuleKind> = Set(agendaKinds + turnKinds)
    private static let agendaKinds: [RuleKind] = [
        .phaseShares, .energySteps, .plenaryFirst, .air, .restShare, .neighbouringRests, .earlyRisk, .lengthTarget,
        .wanted, .repeats,
    ]
    private static let turnKinds: [RuleKind] = [.fairShares, .growth, .firstTurns, .groupShares]

    private let ground: BoundGround
    private let leastSlots: Int

    /// Nil where the problem is of another shape, or too long for it.
    init?(_ ground: BoundGround) {
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
        let weights = SessionWeights(problem.rules)
        let least = weights.holds(.emptiness) ? (frame.leastActivity + 4) / 5 : 0
        let mustAct = (frame.mustOpen && weights.holds(.opening)) || (frame.mustClose && weights.holds(.closing))
        guard least > 0 || mustAct else { return nil }
        leastSlots = max(1, least)
        self.ground = ground
    }

    /// The least soft cost of all these kinds together, or `cap` where nothing below it is possible.
    func least(upTo cap: Int, _ budget: inout BoundBudget) -> Int {
        least(SessionWeights(ground.problem.rules), upTo: cap, &budget)
    }

    /// Raises the units of each constraint to what it must cost were nothing else weighed.
    func raise(_ bound: inout Bound, plain: [Int], _ found: Evaluation, _ budget: inout BoundBudget) {
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
            let weights = SessionWeights(problem.rules, only: constraint)
            let units = beside + least(weights, upTo: found.units[constraint] - beside, &budget)
            bound.units[constraint] = max(bound.units[constraint], units)
        }
    }

    private func least(_ weights: SessionWeights, upTo cap: Int, _ budget: inout BoundBudget) -> Int {
        guard cap > 0, !budget.isOver else { return 0 }
        let agenda = AgendaGround(ground, weights)
        let turns = SessionTurns(ground, agenda)
        let weighsAgenda = weights.weigh(SessionBound.agendaKinds)
        let weighsTurns = weights.weigh(SessionBound.turnKinds) && !turns.isFree
        guard agenda.openSlots >= leastSlots else { return cap }
        let ways = BlockWays(agenda)
        let lengths = ways.lengths.indices.filter { ways.lengths[$0] }
        // Below a low cap there is little to look at, and what is known of it stays known where the budget ends.
        var known = 0
        var next = min(cap, 8)
        while true {
            let found = search(agenda, turns, ways, lengths, weighsAgenda, weighsTurns, next, &budget)
            known = max(known, found)
            if found < next || next == cap || budget.isOver { return known }
            next = min(cap, next + max(4, next / 2))
        }
    }

    /// The least cost below a cap, or the cap; less where the budget ends.
    private func search(
        _ agenda: AgendaGround, _ turns: SessionTurns, _ ways: BlockWays, _ lengths: [Int], _ weighsAgenda: Bool,
        _ weighsTurns: Bool, _ cap: Int, _ budget: inout BoundBudget
    ) -> Int {
        var best = cap
        for total in leastSlots...agenda.openSlots where best > 0 {
            if !weighsTurns {
                let supply = LengthSupply(total: total, of: lengths)
                best = AgendaSearch(agenda, ways, supply, cap: best).least(&budget) ?? 0
                continue
            }
            guard let collections = turns.collections(total, lengths, below: best, &budget) else { return 0 }
            guard let cheapest = collections.first?.cost else { continue }
            var floor = 0
            if weighsAgenda {
                let supply = LengthSupply(total: total, of: lengths)
                floor = AgendaSearch(agenda, ways, supply, cap: best - cheapest).least(&budget) ?? 0
            }
            for collection in collections where collection.cost + floor < best {
                var rest = floor
                if weighsAgenda, !budget.isOver, let supply = LengthSupply(each: collection.lengths) {
                    let search = AgendaSearch(agenda, ways, supply, cap: best - collection.cost)
                    rest = max(floor, search.least(&budget) ?? floor)
                }
                best = min(best, collection.cost + rest)
            }
        }
        return best
    }
}
