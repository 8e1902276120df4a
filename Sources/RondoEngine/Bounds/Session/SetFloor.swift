/// What a partial agenda must still cost, its order and its times left out: the least over all ways to give what is left
/// of a collection of lengths to activities, with the shares of the phases and the turns.
struct SetFloor {
    private let agenda: AgendaGround
    private let ways: [[AnyStart]]
    private let supply: LengthSupply
    private let rest: LengthFloor
    private var shares: AgendaFloor
    /// By label, of which only what matters here is set: twice what is known, and 1 more where it is exact.
    private var known = LabelTable()
    /// How much was looked at.
    private(set) var steps = 0

    init(_ agenda: AgendaGround, _ ways: [[AnyStart]], _ supply: LengthSupply) {
        self.agenda = agenda
        self.ways = ways
        self.supply = supply
        rest = LengthFloor(agenda, ways, supply)
        shares = AgendaFloor(agenda, total: supply.total)
    }

    /// What a label's agenda costs at least beside what was counted on the way; exact below the limit as far as a set
    /// can tell, and where the agenda is whole.
    mutating func cost(_ label: AgendaLabel, below limit: Int) -> Int {
        let quick = rest.cost(label) + shares.cost(label, left: supply.total - supply.used[label.lengths])
        if quick >= limit || supply.used[label.lengths] == supply.total { return quick }
        var own = AgendaLabel(setOf: label)
        own.activities &= (1 << UInt64(agenda.asked.count)) - 1
        return cost(set: own, quick, below: limit)
    }

    private mutating func cost(set label: AgendaLabel, _ quick: Int, below limit: Int) -> Int {
        if let before = known.cost(of: label) {
            if before & 1 != 0 || before >> 1 >= limit { return before >> 1 }
        }
        var best = limit
        for (length, state) in supply.next[label.lengths] {
            for way in ways[length] where way.cost < best {
                var next = label
                if agenda.isInOrder, !way.anywhere {
                    if way.phase + 1 < label.pointer { continue }
                    next.pointer = way.phase + 1
                }
                if agenda.weights[.phaseShares] > 0 { next.add(length, to: way.phase) }
                next.activities |= UInt64(way.activity) & ((1 << UInt64(agenda.asked.count)) - 1)
                next.lengths = state
                steps += 1
                let left = supply.total - supply.used[state]
                let quick = rest.cost(next) + shares.cost(next, left: left)
                if way.cost + quick >= best { continue }
                best = min(best, way.cost + (left == 0 ? quick : cost(set: next, quick, below: best - way.cost)))
            }
        }
        known.raise(label, to: best < limit ? 2 * best + 1 : 2 * limit)
        return best
    }
}
