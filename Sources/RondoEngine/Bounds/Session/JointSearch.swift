/// The least cost of agenda and turns together, by the minutes that activities take in all.
///
/// Each total has a bound of its own, and the lowest of them is raised until it reaches the cap: first by what rests and
/// turns cost, then by the lengths and phases of the blocks, at last by whole agendas.
struct JointSearch {
    private let agenda: AgendaGround
    private let turns: SessionTurns
    private let ways: BlockWays
    private let anyStart: [[AnyStart]]
    private let lengths: [Int]
    private let highest: Int
    private var rests: RestFloor
    private var totals: [Total] = []
    private let ground: BoundGround
    private var ordered: OrderedTurns
    private var wholeWays: BlockWays?
    private let isExact: Bool
    private var plan: AgendaPlan?

    /// What is known of agendas whose activities take so many steps.
    private struct Total {
        let steps: Int
        /// What planned rests cost at least.
        let rests: Int
        /// The least cost in all.
        var least: Int
        /// True where `least` can't be raised any more.
        var isSettled = false
        /// By number of blocks: the least cost of the turns; nil where that is too much. Empty until it is asked for.
        var turns: [Int?] = []
        /// The cap below which `collections` are known, rests included.
        var limit = 0
        /// Collections of lengths with what their turns cost, and what they cost in any order without rests.
        var collections: [(lengths: [Int], turns: Int, floor: Int)] = []
        /// How far whole agendas are looked at beyond `least`.
        var reach = 1
        /// True once some agenda costs no more than `least` by its labels, so that agendas must be listed.
        var isListed = false
    }

    /// Nil where no agenda has enough activity.
    /// - Parameters:
    ///   - highest: what costs so much needn't be told apart.
    ///   - isExact: true where agendas are listed at last, with what their labels leave out.
    init?(_ ground: BoundGround, _ weights: SessionWeights, leastSlots: Int, highest: Int, isExact: Bool) {
        self.ground = ground
        self.isExact = isExact
        agenda = AgendaGround(ground, weights)
        guard agenda.openSlots >= leastSlots else { return nil }
        turns = SessionTurns(ground, agenda)
        ordered = OrderedTurns(ground, agenda, cap: highest)
        let ways = BlockWays(agenda)
        lengths = ways.lengths.indices.filter { ways.lengths[$0] }
        self.ways = ways
        anyStart = ways.anyStart()
        self.highest = highest
        rests = RestFloor(agenda, lengths: lengths, cap: highest)
        for steps in leastSlots...agenda.openSlots where agenda.restCost(activity: steps) < highest {
            let least = rests.cost(activity: steps)
            if least < highest { totals.append(Total(steps: steps, rests: least, least: least)) }
        }
    }

    /// The agenda that costs the least, where that can't be raised any more.
    var solution: Solution? { plan?.solution(agenda) }

    /// The least cost, or the cap; less where the budget ends.
    mutating func least(_ budget: inout BoundBudget) -> Int {
        budget.take(rests.steps / 4)
        while let at = totals.indices.min(by: { totals[$0].least < totals[$1].least }) {
            if totals[at].least >= highest { return highest }
            if totals[at].isSettled || budget.isOver { return totals[at].least }
            let isKnown = totals[at].least < totals[at].limit
            if !(isKnown ? raise(at, &budget) : widen(at, &budget)) { totals[at].isSettled = true }
        }
        return highest
    }

    /// Looks at the collections of lengths below a higher limit; false where the budget ended.
    private mutating func widen(_ at: Int, _ budget: inout BoundBudget) -> Bool {
        let total = totals[at].steps
        let fixed = totals[at].rests
        let limit = min(highest, totals[at].least + max(4, totals[at].least / 3))
        if totals[at].turns.isEmpty { totals[at].turns = leastTurns(total, below: highest - fixed, &budget) }
        let cheapest = (totals[at].turns.compactMap { $0 }.min() ?? highest) + fixed
        if budget.isOver { return false }
        if cheapest > totals[at].least {
            totals[at].least = min(highest, cheapest)
            return true
        }
        var found: [(lengths: [Int], cost: Int)] = []
        if turns.isSame {
            if let cost = totals[at].turns.compactMap({ $0 }).min(), cost < limit - fixed { found = [([], cost)] }
        } else {
            for (count, cost) in totals[at].turns.enumerated() {
                guard let cost, cost < limit - fixed else { continue }
                guard
                    let more = turns.collections(total, blocks: count, of: lengths, below: limit - fixed, &budget)
                else { return false }
                found += more
            }
        }
        var collections: [(lengths: [Int], turns: Int, floor: Int)] = []
        if !found.isEmpty {
            guard let supply = supply(total, found), let floor = CollectionFloor(agenda, ways, supply, &budget)
            else { return false }
            for (lengths, cost) in found {
                let least = floor.least[turns.isSame ? total : supply.end(of: lengths)]
                if least < limit - fixed { collections.append((lengths, cost, least)) }
            }
        }
        if budget.isOver { return false }
        totals[at].collections = collections
        totals[at].limit = limit
        let least = collections.map { $0.floor + fixed }.min() ?? limit
        totals[at].least = max(totals[at].least, min(limit, least))
        return true
    }

    /// Looks at whole agendas that cost a little more than what is known; false where that is the least, or the budget
    /// ended.
    private mutating func raise(_ at: Int, _ budget: inout BoundBudget) -> Bool {
        let cap = min(totals[at].limit, totals[at].least + totals[at].reach)
        let own = totals[at].collections.filter { $0.floor + totals[at].rests < cap }.map { ($0.lengths, $0.turns) }
        if own.isEmpty {
            totals[at].least = cap
            return true
        }
        guard let supply = supply(totals[at].steps, own) else { return false }
        if totals[at].isListed { return list(at, supply, below: cap, &budget) }
        var search = AgendaSearch(agenda, ways, anyStart, supply, rests, cap: cap)
        guard let least = search.least(&budget) else { return false }
        totals[at].least = max(totals[at].least, least)
        totals[at].reach *= 2
        if least >= cap { return true }
        totals[at].isListed = isExact
        totals[at].reach = 1
        return isExact
    }

    /// Goes through the agendas below a cap one by one; false where the cheapest of them is the least, or the budget
    /// ended.
    private mutating func list(_ at: Int, _ supply: LengthSupply, below cap: Int, _ budget: inout BoundBudget) -> Bool {
        let total = totals[at].steps
        let ways = wholeWays ?? BlockWays(agenda, isWhole: true)
        wholeWays = ways
        var search = AgendaSearch(agenda, ways, anyStart, supply, rests, cap: cap, isListing: true)
        guard search.least(&budget) != nil, var graph = search.graph else { return false }
        graph.finish()
        var plans = AgendaListing(
            agenda, ways, graph, ordered, total: total, beside: turns.session(total), from: totals[at].least, below: cap
        )
        guard let least = plans.least(&budget) else { return false }
        totals[at].least = max(totals[at].least, least)
        totals[at].reach *= 2
        if least >= cap { return true }
        plan = plans.best
        return false
    }

    private func supply(_ total: Int, _ collections: [(lengths: [Int], cost: Int)]) -> LengthSupply? {
        turns.isSame
            ? LengthSupply(total: total, of: lengths, turns: collections[0].cost)
            : LengthSupply(total: total, collections: collections)
    }

    /// By number of blocks: the least cost of the turns, nil where it is the cap or more.
    private func leastTurns(_ total: Int, below cap: Int, _ budget: inout BoundBudget) -> [Int?] {
        guard let shortest = lengths.first, let longest = lengths.last, total >= shortest else { return [nil] }
        return (0...(total / shortest)).map { count in
            if count * longest < total || budget.isOver { return nil }
            let cost = turns.least(blocks: count, total: total)
            budget.take(turns.isSame ? 1 : JointSearch.stepsOfTurns * count * (8 + turns.people) / 16)
            return cost < cap ? cost : nil
        }
    }

    /// Steps that sharing out the turns of a number of blocks takes the time of, for each block and 16 people.
    private static let stepsOfTurns = 30
}
