/// Prices on what the turns of all roles share, and the bound that follows from them.
///
/// Whatever is asked is left out of the problem and priced instead: that seats are held, that nobody has two turns at a
/// time, that a role follows another, that shares of minutes fit. What is left falls apart by person and role, where
/// the best is found by sorting. The cost of any solution is at least the sum (Lagrangian relaxation; Fisher, *The
/// Lagrangian relaxation method for solving integer programming problems*, 1981).
struct RotationPrices {
    private let seats: RotationSeats
    private var flow: RoleFlow
    /// `[cell]`: price of a turn, not below 0.
    private var clash: [Int]
    /// `[entry]`: how much of a repeated role is weighed; those of a person add up to `again` at most.
    private var order: [Int]
    /// `[share]`: price of a turn of its people.
    private var share: [Int]
    /// `[arc]`: cost with all prices.
    private var costs: [Int]
    /// What the prices should become: the last directions, smoothed.
    private var clashPull: [Int]
    private var orderPull: [Int]
    private var sharePull: [Int]
    /// By share: number of turns that suits its price best, and those that are looked at.
    private(set) var shareTurns: [Int]
    private var ranges: [ClosedRange<Int>]

    /// A direction of 1 in these units.
    private static let pull = 256

    init(_ seats: RotationSeats) {
        self.seats = seats
        flow = RoleFlow(seats)
        clash = [Int](repeating: 0, count: seats.cells.count)
        order = [Int](repeating: 0, count: seats.entries.count)
        share = [Int](repeating: 0, count: seats.shares.count)
        costs = seats.arcs.map(\.cost)
        clashPull = clash
        orderPull = order
        sharePull = share
        shareTurns = share
        ranges = seats.shares.map { 0...max(0, $0.costs.count - 1) }
    }

    /// Looks only at solutions with so many turns of each share from now on.
    mutating func look(at ranges: [ClosedRange<Int>]) {
        self.ranges = ranges
        clashPull = clashPull.map { _ in 0 }
        orderPull = orderPull.map { _ in 0 }
        sharePull = sharePull.map { _ in 0 }
    }

    /// The least cost, times the scale, or as much of it as is found within the budget; `cap` is enough. The prices are
    /// then those that say it.
    mutating func raise(upTo cap: Int, _ budget: inout BoundBudget) -> Int {
        let target = cap * RotationSeats.scale
        var best = 0
        var bestPrices = (clash, order, share)
        defer { (clash, order, share) = bestPrices }
        var stretch = 64
        var since = 0
        while true {
            guard let value = value(&budget) else { return best }
            if value > best + RotationSeats.scale / 256 { since = 0 } else { since += 1 }
            if value > best {
                best = value
                bestPrices = (clash, order, share)
            }
            if best > target - RotationSeats.scale || budget.isOver { return best }
            if since >= 10 {
                since = 0
                stretch /= 2
                if stretch == 0 { return best }
                (clash, order, share) = bestPrices
            }
            if !move(by: stretch, target - value, most: target) { return best }
        }
    }

    /// The bound with the prices as they are, with seats at the prices that a flow gives them; nil where no flow is.
    private mutating func value(_ budget: inout BoundBudget) -> Int? {
        price()
        for role in seats.roles.indices {
            let before = flow.steps
            if budget.isOver || !flow.solve(role, costs) { return nil }
            budget.take((flow.steps - before) / 16)
        }
        var value = 0
        for (d, demand) in seats.demands.enumerated() { value += demand.seats * flow.prices[d] }
        for entry in seats.entries.indices { value += least(entry) }
        for (cell, price) in clash.enumerated() { value -= price * seats.cells[cell].most }
        for price in order { value -= price }
        for (s, wanted) in seats.shares.enumerated() {
            var least = Int.max
            for turns in ranges[s] where wanted.costs[turns] - share[s] * turns < least {
                least = wanted.costs[turns] - share[s] * turns
                shareTurns[s] = turns
            }
            value += least
        }
        return value
    }

    /// Works out the costs of all arcs.
    private mutating func price() {
        var own = [Int](repeating: 0, count: seats.entries.count)
        for list in seats.orders {
            let all = list.reduce(0) { $0 + order[$1] }
            for entry in list { own[entry] = 2 * order[entry] - all }
        }
        for (s, wanted) in seats.shares.enumerated() {
            for entry in wanted.entries { own[entry] += share[s] }
        }
        for (a, arc) in seats.arcs.enumerated() {
            costs[a] = arc.cost + own[arc.entry] + (arc.cell >= 0 ? clash[arc.cell] : 0)
        }
    }

    /// The least that a person's turns in a role cost, whichever and however many they hold.
    private func least(_ entry: Int) -> Int {
        let arcs = seats.arcsOf[entry].map { a in
            (cost: costs[a] - flow.prices[seats.arcs[a].demand], most: seats.arcs[a].most)
        }.sorted { $0.cost < $1.cost }
        var at = seats.entries[entry].costs.lowerBound
        var least = seats.costs[at]
        var sum = 0
        for arc in arcs {
            for _ in 0..<arc.most {
                sum += arc.cost
                at += 1
                least = min(least, seats.costs[at] + sum)
            }
        }
        return least
    }

    /// Moves the prices towards what the last turns break; false where they break nothing.
    private mutating func move(by stretch: Int, _ gap: Int, most: Int) -> Bool {
        var used = [Int](repeating: 0, count: clash.count)
        for (a, arc) in seats.arcs.enumerated() where arc.cell >= 0 { used[arc.cell] += flow.held[a] }
        for (c, cell) in seats.cells.enumerated() {
            let over = used[c] - cell.most
            clashPull[c] = over < 0 && clash[c] == 0 ? 0 : (7 * clashPull[c] + 3 * over * RotationPrices.pull) / 10
        }
        for list in seats.orders {
            let all = list.reduce(0) { $0 + flow.turns[$1] }
            for entry in list where seats.entries[entry].isOrdered {
                let over = 2 * flow.turns[entry] - all - 1
                let isIdle = over < 0 && order[entry] == 0
                orderPull[entry] = isIdle ? 0 : (7 * orderPull[entry] + 3 * over * RotationPrices.pull) / 10
            }
        }
        for (s, wanted) in seats.shares.enumerated() {
            let over = wanted.entries.reduce(0) { $0 + flow.turns[$1] } - shareTurns[s]
            sharePull[s] = (7 * sharePull[s] + 3 * over * RotationPrices.pull) / 10
        }
        var norm = 0
        for pulls in [clashPull, orderPull, sharePull] { for pull in pulls { norm += pull * pull } }
        if norm == 0 { return false }
        // Polyak's step: as far as the gap asks, divided by the square of the direction. A direction that is smoothed
        // almost to nothing takes no longer steps than one of a whole turn, and so prices stay small.
        norm = max(norm, RotationPrices.pull * RotationPrices.pull)
        let step = max(1, min(gap, most) / 64 * stretch)
        func moved(_ pull: Int) -> Int {
            step * RotationPrices.pull / norm * pull + step * RotationPrices.pull % norm * pull / norm
        }
        for c in clash.indices { clash[c] = max(0, clash[c] + moved(clashPull[c])) }
        for list in seats.orders {
            for entry in list { order[entry] = max(0, order[entry] + moved(orderPull[entry])) }
            project(list)
        }
        for s in share.indices { share[s] += moved(sharePull[s]) }
        return true
    }

    /// Brings what is weighed of a person's order back to the weight of one repeated role.
    private mutating func project(_ list: [Int]) {
        let most = seats.again * RotationSeats.scale
        while true {
            let all = list.reduce(0) { $0 + order[$1] }
            let positive = list.filter { order[$0] > 0 }.count
            if all <= most { return }
            let less = (all - most + positive - 1) / positive
            for entry in list { order[entry] = max(0, order[entry] - less) }
        }
    }
}
