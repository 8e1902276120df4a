/// Which block lengths may still come: any up to a total, or each of a given collection once.
struct LengthSupply {
    /// By state: lengths that may come next, each with the state after it.
    private(set) var next: [[(length: Int, state: Int)]] = []
    /// By state: steps of the grid used so far.
    private(set) var used: [Int] = []
    /// The state in which nothing is left.
    let end: Int

    /// Any of some lengths, up to a total.
    init(total: Int, of lengths: [Int]) {
        used = Array(0...total)
        next = used.map { used in lengths.filter { used + $0 <= total }.map { ($0, used + $0) } }
        end = total
    }

    /// Each of these lengths once, in any order; nil where there are too many ways to tell apart.
    init?(each lengths: [Int]) {
        let kinds = Array(Set(lengths)).sorted()
        let counts = kinds.map { kind in lengths.filter { $0 == kind }.count }
        var strides: [Int] = []
        var states = 1
        for count in counts {
            strides.append(states)
            states *= count + 1
        }
        guard states <= 60_000 else { return nil }
        for state in 0..<states {
            var sum = 0
            var moves: [(length: Int, state: Int)] = []
            for (i, kind) in kinds.enumerated() {
                let taken = state / strides[i] % (counts[i] + 1)
                sum += taken * kind
                if taken < counts[i] { moves.append((kind, state + strides[i])) }
            }
            used.append(sum)
            next.append(moves)
        }
        end = states - 1
    }

    /// Calls `body` with each collection of lengths that adds up to a total, longest first; ends where it says false.
    static func forEach(total: Int, of lengths: [Int], _ body: ([Int]) -> Bool) {
        let sorted = lengths.sorted(by: >)
        var chosen: [Int] = []
        func extend(_ left: Int, from first: Int) -> Bool {
            if left == 0 { return body(chosen) }
            for i in first..<max(first, sorted.count) where sorted[i] <= left {
                chosen.append(sorted[i])
                let goesOn = extend(left - sorted[i], from: i)
                chosen.removeLast()
                if !goesOn { return false }
            }
            return true
        }
        _ = extend(total, from: 0)
    }
}
