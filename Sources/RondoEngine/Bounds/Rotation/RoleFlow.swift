/// The cheapest way to have all seats of one role held, where what a person costs rises with each further turn.
///
/// Seats are added one by one, each along the shortest way to change hands (successive shortest paths; Ahuja, Magnanti
/// and Orlin, *Network Flows*, 1993). What comes out is a price for each demand: a bound follows from any prices, and
/// from these the best one.
struct RoleFlow {
    private let seats: RotationSeats
    /// `[arc]`: seats held.
    private(set) var held: [Int]
    /// `[entry]`: turns.
    private(set) var turns: [Int]
    /// `[demand]`: what one more seat would cost.
    private(set) var prices: [Int]
    /// `[entry]`, from the first of `rises`: cost of each further turn, never less than the one before.
    private let rises: [Int]
    private var demandCost: [Int]
    private var entryCost: [Int]
    /// `[demand]`: arc on which its cost came; `[entry]` the same.
    private var demandFrom: [Int]
    private var entryFrom: [Int]
    private var queue: [Int] = []
    private var isQueued: [Bool]
    /// Arcs that were looked at.
    private(set) var steps = 0

    /// More than anything costs.
    static let never = Int.max / 4
    /// A price at which a person would hold a seat whatever else it costs.
    private static let dear = 1 << 40

    init(_ seats: RotationSeats) {
        self.seats = seats
        held = [Int](repeating: 0, count: seats.arcs.count)
        turns = [Int](repeating: 0, count: seats.entries.count)
        prices = [Int](repeating: 0, count: seats.demands.count)
        demandCost = [Int](repeating: 0, count: seats.demands.count)
        entryCost = [Int](repeating: 0, count: seats.entries.count)
        demandFrom = [Int](repeating: -1, count: seats.demands.count)
        entryFrom = [Int](repeating: -1, count: seats.entries.count)
        isQueued = [Bool](repeating: false, count: seats.demands.count)
        var rises = [Int](repeating: 0, count: seats.costs.count)
        for entry in seats.entries { RoleFlow.fill(&rises, entry.costs, seats.costs) }
        self.rises = rises
    }

    /// Rises of the largest convex function that is nowhere above some costs, rounded down.
    private static func fill(_ rises: inout [Int], _ range: Range<Int>, _ costs: [Int]) {
        var corners: [Int] = []
        for k in range {
            while corners.count > 1 {
                let (a, b) = (corners[corners.count - 2], corners[corners.count - 1])
                if (costs[b] - costs[a]) * (k - b) < (costs[k] - costs[b]) * (b - a) { break }
                corners.removeLast()
            }
            corners.append(k)
        }
        for (a, b) in zip(corners, corners.dropFirst()) {
            for k in a..<b { rises[k] = (costs[b] - costs[a]) / (b - a) }
        }
    }

    /// What one more turn of an entry costs, without the seat.
    @inline(__always)
    private func rise(_ entry: Int) -> Int {
        let costs = seats.entries[entry].costs
        let at = costs.lowerBound + turns[entry]
        return at + 1 < costs.upperBound ? rises[at] : RoleFlow.never
    }

    /// Has all seats of a role held, with these costs of arcs; false where that can't be.
    mutating func solve(_ role: Int, _ costs: [Int]) -> Bool {
        let part = seats.roles[role]
        for entry in part.entries {
            turns[entry] = 0
            for arc in seats.arcsOf[entry] { held[arc] = 0 }
        }
        for demand in part.demands {
            for _ in 0..<seats.demands[demand].seats where !add(demand, part, costs) { return false }
        }
        settle(part, costs)
        return true
    }

    /// Has one more seat of a demand held.
    private mutating func add(_ demand: Int, _ part: (demands: [Int], entries: [Int]), _ costs: [Int]) -> Bool {
        for other in part.demands { demandCost[other] = RoleFlow.never }
        for entry in part.entries { entryCost[entry] = RoleFlow.never }
        demandCost[demand] = 0
        queue.removeAll(keepingCapacity: true)
        queue.append(demand)
        var best = RoleFlow.never
        var last = -1
        var next = 0
        while next < queue.count {
            let from = queue[next]
            next += 1
            isQueued[from] = false
            let arcs = seats.demands[from].arcs
            steps += arcs.count
            for a in arcs where held[a] < seats.arcs[a].most {
                let entry = seats.arcs[a].entry
                let cost = demandCost[from] + costs[a]
                if cost >= entryCost[entry] { continue }
                entryCost[entry] = cost
                entryFrom[entry] = a
                let whole = cost + rise(entry)
                if whole < best { (best, last) = (whole, entry) }
                for back in seats.arcsOf[entry] where held[back] > 0 {
                    let other = seats.arcs[back].demand
                    let less = cost - costs[back]
                    if less >= demandCost[other] { continue }
                    demandCost[other] = less
                    demandFrom[other] = back
                    if !isQueued[other] {
                        isQueued[other] = true
                        queue.append(other)
                    }
                }
            }
        }
        if last < 0 || best >= RoleFlow.never { return false }
        turns[last] += 1
        var entry = last
        while true {
            let arc = entryFrom[entry]
            held[arc] += 1
            let from = seats.arcs[arc].demand
            if from == demand { return true }
            held[demandFrom[from]] -= 1
            entry = seats.arcs[demandFrom[from]].entry
        }
    }

    /// Works out the prices.
    private mutating func settle(_ part: (demands: [Int], entries: [Int]), _ costs: [Int]) {
        for entry in part.entries { entryCost[entry] = rise(entry) }
        for demand in part.demands { prices[demand] = RoleFlow.never }
        var isMoving = true
        var rounds = part.demands.count + 2
        while isMoving, rounds > 0 {
            isMoving = false
            rounds -= 1
            for demand in part.demands {
                let arcs = seats.demands[demand].arcs
                steps += arcs.count
                var least = prices[demand]
                for a in arcs where held[a] < seats.arcs[a].most && entryCost[seats.arcs[a].entry] < RoleFlow.never {
                    least = min(least, costs[a] + entryCost[seats.arcs[a].entry])
                }
                if least == prices[demand] { continue }
                prices[demand] = least
                for a in arcs where held[a] > 0 {
                    let entry = seats.arcs[a].entry
                    if least - costs[a] < entryCost[entry] {
                        entryCost[entry] = least - costs[a]
                        isMoving = true
                    }
                }
            }
        }
        for demand in part.demands where prices[demand] >= RoleFlow.never { prices[demand] = RoleFlow.dear }
    }
}
