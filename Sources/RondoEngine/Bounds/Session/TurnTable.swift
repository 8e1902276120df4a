/// What the turns of one role still cost at least, by holder and by the lengths that those before took.
struct TurnTable {
    /// By length in steps of the grid: what a turn of it adds to a state.
    private let strides: [Int]
    private let states: Int
    /// `[holder × states + state]`: the least cost from that holder on.
    private var costs: [Int]
    /// By state: minutes of the turns taken.
    private let minutes: [Int]
    /// Minutes of all turns.
    let sum: Int
    /// More than anything costs.
    private static let never = Int.max / 4

    /// Nil where there are too many lengths to tell apart.
    /// - Parameter lengths: of all turns, in steps of the grid.
    init?(_ shares: TurnShares, _ lengths: [Int], below cap: Int) {
        let kinds = Array(Set(lengths)).sorted()
        let counts = kinds.map { kind in lengths.filter { $0 == kind }.count }
        guard kinds.count <= 10, counts.allSatisfy({ $0 < 32 }) else { return nil }
        let table = Parts(kinds.map { 5 * $0 }, counts)
        guard table.states <= 4096 else { return nil }
        states = table.states
        minutes = table.minutes
        sum = 5 * lengths.reduce(0, +)
        var strides = [Int](repeating: 0, count: (kinds.last ?? 0) + 1)
        var stride = 1
        for (kind, count) in zip(kinds, counts) {
            strides[kind] = stride
            stride *= count + 1
        }
        self.strides = strides
        let holders = shares.holders
        let turns = shares.turns(with: lengths.count)
        costs = [Int](repeating: TurnTable.never, count: (holders.count + 1) * states)
        costs[holders.count * states + states - 1] = shares.sharesCost(before: holders.count, taken: sum, sum)
        for i in holders.indices.reversed() {
            let most = shares.mostTurns(holders[i], turns, of: lengths.count, below: cap)
            let parts = table.parts(upTo: most).map { ($0, shares.cost(holders[i], $0.turns, $0.minutes, turns, sum)) }
            for state in 0..<states {
                var best = TurnTable.never
                for (part, cost) in parts where table.fits(part, state) {
                    best = min(best, cost + costs[(i + 1) * states + state + part.offset])
                }
                if best < TurnTable.never { best += shares.sharesCost(before: i, taken: minutes[state], sum) }
                costs[i * states + state] = best
            }
        }
    }

    /// What a turn adds to a state.
    func stride(_ length: Int) -> Int { strides[length] }

    /// The least cost from a holder on.
    @inline(__always)
    func least(_ holder: Int, _ state: Int) -> Int { costs[holder * states + state] }

    /// Minutes taken.
    @inline(__always)
    func minutes(_ state: Int) -> Int { minutes[state] }
}
