/// Which block lengths may still come, and what the turns cost at least with those that came.
///
/// A state is a part of one of the collections that are looked at; state 0 has nothing.
struct LengthSupply {
    /// By state: lengths that may come next, each with the state after it.
    private(set) var next: [[(length: Int, state: Int)]] = []
    /// By state: steps of the grid used so far.
    private(set) var used: [Int] = []
    /// By state: the least cost of the turns, whatever comes; of an end, their cost.
    private(set) var least: [Int] = []
    /// What all lengths add up to: a state that uses so much is an end.
    let total: Int
    /// States that a label can tell apart.
    static let mostStates = 1 << 16

    /// Any of some lengths, up to a total, where the turns cost the same whatever the lengths. A state is what is used.
    init(total: Int, of lengths: [Int], turns: Int) {
        self.total = total
        used = Array(0...total)
        least = used.map { _ in turns }
        next = used.map { used in lengths.filter { used + $0 <= total }.map { ($0, used + $0) } }
    }

    /// The lengths of one of some collections, each once, in any order; nil where there are too many ways to tell
    /// apart.
    init?(total: Int, collections: [(lengths: [Int], cost: Int)]) {
        self.total = total
        // A state's key counts each length in a number system whose digits suffice for the total.
        var units = [UInt64](repeating: 1, count: total + 2)
        for length in 1...total {
            let (unit, isOver) = units[length].multipliedReportingOverflow(by: UInt64(total / length + 1))
            if isOver { return nil }
            units[length + 1] = unit
        }
        var states: [UInt64: Int] = [:]
        var isFull = false
        func state(_ key: UInt64, _ used: Int, _ cost: Int) -> Int {
            if let known = states[key] {
                least[known] = min(least[known], cost)
                return known
            }
            if self.used.count >= LengthSupply.mostStates {
                isFull = true
                return 0
            }
            states[key] = self.used.count
            self.used.append(used)
            next.append([])
            least.append(cost)
            return self.used.count - 1
        }
        for (lengths, cost) in collections {
            let kinds = Array(Set(lengths)).sorted()
            let most = kinds.map { kind in lengths.filter { $0 == kind }.count }
            var taken = [Int](repeating: 0, count: kinds.count)
            while !isFull {
                var key: UInt64 = 0
                var sum = 0
                for (i, kind) in kinds.enumerated() {
                    key += units[kind] * UInt64(taken[i])
                    sum += kind * taken[i]
                }
                let from = state(key, sum, cost)
                for (i, kind) in kinds.enumerated() where taken[i] < most[i] {
                    let to = state(key + units[kind], sum + kind, cost)
                    if !next[from].contains(where: { $0.length == kind }) { next[from].append((kind, to)) }
                }
                guard let digit = kinds.indices.first(where: { taken[$0] < most[$0] }) else { break }
                taken[digit] += 1
                for i in 0..<digit { taken[i] = 0 }
            }
            if isFull { return nil }
        }
        if used.isEmpty { return nil }
    }

    /// The state that has all of a collection, one of those it was made of.
    func end(of lengths: [Int]) -> Int {
        lengths.reduce(0) { state, length in next[state].first { $0.length == length }?.state ?? 0 }
    }

    /// All states, those that use less first.
    func order() -> [Int] {
        used.indices.sorted { (used[$0], $0) < (used[$1], $1) }
    }

    /// Calls `body` with each collection of so many lengths that adds up to a total, longest first; ends where it says
    /// false.
    static func forEach(total: Int, count: Int, of lengths: [Int], _ body: ([Int]) -> Bool) {
        let sorted = lengths.sorted(by: >)
        guard let shortest = sorted.last else { return }
        var chosen: [Int] = []
        func extend(_ left: Int, _ blocks: Int, from first: Int) -> Bool {
            if blocks == 0 { return left > 0 || body(chosen) }
            for i in first..<sorted.count where sorted[i] + (blocks - 1) * shortest <= left {
                if sorted[i] * blocks < left { break }
                chosen.append(sorted[i])
                let goesOn = extend(left - sorted[i], blocks - 1, from: i)
                chosen.removeLast()
                if !goesOn { return false }
            }
            return true
        }
        _ = extend(total, count, from: 0)
    }
}
