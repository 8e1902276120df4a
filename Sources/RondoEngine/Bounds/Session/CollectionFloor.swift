/// What each collection of lengths must cost as an agenda, its order left out: each block is of some phase and costs
/// what its length asks for there, blocks of one length and phase are different activities or repeats, and the phases
/// have their shares. By dynamic programming over the phases, in each over the lengths, and the parts of the
/// collections.
struct CollectionFloor {
    /// By state of the supply, where it is an end: the least cost of agenda and turns; otherwise nothing to go by.
    private(set) var least: [Int]

    /// Nil where there are too many parts to look at.
    init?(_ agenda: AgendaGround, _ ways: BlockWays, _ supply: LengthSupply, _ budget: inout BoundBudget) {
        let phases = agenda.problem.phaseCount
        let sets = 1 << agenda.asked.count
        let width = (supply.total + 1) * sets
        guard width * supply.used.count <= 2_000_000 else { return nil }
        let shares = AgendaFloor(agenda, total: supply.total)
        let order = supply.order()
        let never = Int.max / 4
        let lengths = ways.lengths.indices.filter { ways.lengths[$0] && $0 <= supply.total }
        // By state, steps of the phase that is filled, and what was asked for and placed.
        var costs = [Int](repeating: never, count: width * supply.used.count)
        costs[0] = 0
        least = []
        for phase in 0..<phases {
            for length in lengths {
                let blocks = PhaseBlocks(agenda, ways.activities[length][phase], most: supply.total / length)
                if blocks.isEmpty { continue }
                // From long to short, so that what is written has been read.
                for state in order.reversed() {
                    var to = state
                    var taken: [Int] = []
                    while taken.count < blocks.most, let next = supply.next[to].first(where: { $0.length == length }) {
                        to = next.state
                        taken.append(to)
                    }
                    if taken.isEmpty { continue }
                    budget.take((supply.used[state] + 1) * sets * taken.count / 32)
                    if budget.isOver { return nil }
                    for at in 0..<((supply.used[state] + 1) * sets) {
                        let cost = costs[state * width + at]
                        if cost == never { continue }
                        for (i, to) in taken.enumerated() {
                            blocks.forEach(i + 1, after: at % sets) { set, own in
                                let place = to * width + (at / sets + (i + 1) * length) * sets + set
                                costs[place] = min(costs[place], cost + own)
                            }
                        }
                    }
                }
            }
            // The phase is over: its share is settled.
            for state in order {
                for set in 0..<sets {
                    var best = never
                    for share in 0...supply.used[state] {
                        let at = state * width + share * sets + set
                        if costs[at] < never { best = min(best, costs[at] + shares.cost(phase: phase, steps: share)) }
                        costs[at] = never
                    }
                    costs[state * width + set] = best
                }
            }
        }
        let weight = agenda.weights[.wanted]
        least = order.indices.map { state in
            guard supply.used[state] == supply.total else { return never }
            return (0..<sets).reduce(never) { best, set in
                let missing = (agenda.asked.count - set.nonzeroBitCount) * weight
                return min(best, costs[state * width + set] + missing + supply.least[state])
            }
        }
    }
}

/// What some blocks of one length in one phase cost together: those of activities asked for, each as often as it stands
/// there, and the cheapest others, each once, or again at the cost of a repeat.
private struct PhaseBlocks {
    /// By number: the least cost of so many that were not asked for.
    private var others: [Int] = [0]
    private var asked: [(bit: Int, cost: Int)] = []

    init(_ agenda: AgendaGround, _ activities: [ActivityCost], most: Int) {
        let again = agenda.weights[.repeats]
        var costs: [Int] = []
        for own in activities {
            let bit = agenda.followed.firstIndex(of: own.activity).map { $0 < agenda.asked.count ? $0 : -1 } ?? -1
            if bit >= 0 {
                asked.append((1 << bit, own.cost))
            }
            // What was asked for may also stand here where it counts as placed by another block.
            costs.append(own.cost)
        }
        guard let first = costs.min() else { return }
        costs = (costs + [Int](repeating: first + again, count: most)).sorted()
        for i in 0..<most { others.append(others[i] + costs[i]) }
    }

    var isEmpty: Bool { others.count == 1 }
    var most: Int { others.count - 1 }

    /// Calls `body` for each set of what was asked for that stands after so many blocks, with what they cost.
    func forEach(_ count: Int, after set: Int, _ body: (Int, Int) -> Void) {
        for choice in 0..<(1 << asked.count) where choice.nonzeroBitCount <= count {
            var placed = set
            var cost = others[count - choice.nonzeroBitCount]
            for (i, own) in asked.enumerated() where choice & (1 << i) != 0 {
                placed |= own.bit
                cost += own.cost
            }
            body(placed, cost)
        }
    }
}
