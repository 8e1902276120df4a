/// The cheapest agenda below a cap with what labels leave out: activities that come once, what must come before what,
/// spaces that can be reached, the share of talk, and turns in their order.
///
/// Agendas are gone through by the kinds and lengths of their blocks, so that the turns are dealt once for all that have
/// these; then by the ways to spend them, as long as these can be different activities.
struct AgendaListing {
    private let agenda: AgendaGround
    private let ways: BlockWays
    private let graph: AgendaGraph
    private let total: Int
    private var turns: OrderedTurns
    private var filling: AgendaFilling
    /// What turns cost that `turns` doesn't deal.
    private let beside: Int
    private let floor: Int
    private var cap: Int
    /// The cheapest agenda that was found.
    private(set) var best: AgendaPlan?
    private var steps = 0

    /// - Parameters:
    ///   - total: steps of the grid that activities take.
    ///   - beside: what those turns cost that are not dealt by `turns`.
    ///   - floor: what no agenda costs less than.
    init(
        _ agenda: AgendaGround, _ ways: BlockWays, _ graph: AgendaGraph, _ turns: OrderedTurns, total: Int, beside: Int,
        from floor: Int, below cap: Int
    ) {
        self.agenda = agenda
        self.ways = ways
        self.graph = graph
        self.turns = turns
        self.total = total
        self.beside = beside
        self.floor = floor
        self.cap = cap
        filling = AgendaFilling(agenda, minutes: 5 * total)
    }

    /// What the cheapest agenda costs, or the cap; nil where the budget ended before that was known.
    mutating func least(_ budget: inout BoundBudget) -> Int? {
        extend([(0, agenda.restCost(activity: total))], [], &budget)
        budget.take(steps)
        return budget.isOver ? nil : cap
    }

    private var isDone: Bool { cap <= floor }

    /// Goes through what may come after all the nodes that the same kinds and lengths lead to.
    private mutating func extend(
        _ nodes: [(node: Int, cost: Int)], _ shapes: [AgendaGraph.Shape], _ budget: inout BoundBudget
    ) {
        if isDone || budget.isOver { return }
        if graph.turns(of: nodes[0].node) != nil {
            judge(nodes, shapes, &budget)
            return
        }
        var next: [(shape: AgendaGraph.Shape, node: Int, cost: Int)] = []
        for (node, cost) in nodes {
            for i in graph.edges(of: node) {
                let edge = graph.edges[i]
                let own = cost + Int(edge.cost)
                if own + graph.least[Int(edge.to)] < cap { next.append((edge.shape, Int(edge.to), own)) }
            }
        }
        steps += 1 + next.count / 4
        next.sort { ($0.shape, $0.node, $0.cost) < ($1.shape, $1.node, $1.cost) }
        var at = 0
        while at < next.count {
            let shape = next[at].shape
            var group: [(node: Int, cost: Int)] = []
            while at < next.count, next[at].shape == shape {
                if group.last?.node != next[at].node { group.append((next[at].node, next[at].cost)) }
                at += 1
            }
            extend(group, shapes + [shape], &budget)
        }
    }

    /// Looks for what fills some kinds and lengths, and deals the turns of the cheapest.
    private mutating func judge(
        _ nodes: [(node: Int, cost: Int)], _ shapes: [AgendaGraph.Shape], _ budget: inout BoundBudget
    ) {
        let counted = graph.turns(of: nodes[0].node) ?? 0
        let least = nodes.map { $0.cost + graph.least[$0.node] }.min() ?? cap
        var filled = Filled(shapes: shapes, least: least, cap: cap)
        filling.start()
        fill(0, agenda.restCost(activity: total), 0, &filled, &budget)
        if let agenda = filled.blocks, !budget.isOver {
            let before = turns.steps
            let deal = turns.least(activities(of: agenda), below: cap - (filled.cap - counted) - beside)
            steps += turns.steps - before
            if let deal {
                cap = filled.cap + max(0, deal.cost + beside - counted)
                best = AgendaPlan(blocks: agenda, turns: Array(zip(turns.dealt, deal.holders)).map { ($0, $1) })
            }
        }
        budget.take(steps)
        steps = 0
    }

    private func activities(of blocks: [AgendaPlan.Block]) -> [OrderedTurns.Block] {
        var activities: [OrderedTurns.Block] = []
        var slot = 0
        for block in blocks {
            if block.kind == .activity { activities.append(.init(start: slot, length: block.length)) }
            slot += block.length
        }
        return activities
    }

    /// Kinds and lengths with the cheapest that was found to fill them.
    private struct Filled {
        let shapes: [AgendaGraph.Shape]
        /// What none costs less than.
        let least: Int
        /// What the cheapest costs, or what none must cost.
        var cap: Int
        var blocks: [AgendaPlan.Block]?
    }

    /// Goes through the ways to spend the blocks from one on.
    private mutating func fill(
        _ node: Int, _ cost: Int, _ slot: Int, _ filled: inout Filled, _ budget: inout BoundBudget
    ) {
        let depth = filling.count
        if depth == filled.shapes.count {
            guard graph.turns(of: node) != nil else { return }
            let before = filling.steps
            if let found = filling.assign(cost + graph.least[node], below: filled.cap) {
                (filled.blocks, filled.cap) = found
            }
            steps += filling.steps - before
            return
        }
        for i in graph.edges(of: node) {
            let edge = graph.edges[i]
            guard edge.shape == filled.shapes[depth] else { continue }
            let own = cost + Int(edge.cost)
            if own + filling.extra + graph.least[Int(edge.to)] >= filled.cap { continue }
            steps += 1
            if steps > 4096 {
                budget.take(steps)
                steps = 0
            }
            if filled.cap <= filled.least || budget.isOver { return }
            let length = Int(edge.length)
            let options = edge.way < 0 ? [] : ways.options(slot, length, way: Int(edge.way))
            let people = edge.way < 0 ? [] : ways.people(slot, length)
            let mark = filling
            filling.add(Kind(rawValue: Int(edge.kind)) ?? .buffer, slot, length, people, options)
            if own + filling.extra + graph.least[Int(edge.to)] < filled.cap {
                fill(Int(edge.to), own, slot + length, &filled, &budget)
            }
            let used = filling.steps
            filling = mark
            filling.steps = used
        }
    }
}
