/// The least cost of a rotation, part by part: what shares of minutes cost jumps with their number of turns, so parts with
/// different numbers are bounded each for itself (branch and bound; Land and Doig, *An automatic method of solving
/// discrete programming problems*, 1960).
struct RotationTree {
    /// Solutions with so many turns of each share.
    private struct Part {
        var ranges: [ClosedRange<Int>]
        var prices: RotationPrices
        /// Least cost of them, times the scale.
        var least: Int
    }

    /// Parts beyond which no more are made.
    private static let most = 200

    /// The least cost of all solutions, times the scale, or as much of it as is found within the budget; `cap` is enough.
    static func least(_ seats: RotationSeats, upTo cap: Int, _ budget: inout BoundBudget) -> Int {
        let whole = seats.shares.map { 0...max(0, $0.costs.count - 1) }
        var first = Part(ranges: whole, prices: RotationPrices(seats), least: 0)
        first.least = first.prices.raise(upTo: cap, &budget)
        var parts = [first]
        var made = 1
        while true {
            // The lowest part says what all of them say.
            let lowest = parts.indices.reduce(0) { parts[$1].least < parts[$0].least ? $1 : $0 }
            let part = parts[lowest]
            guard part.least <= (cap - 1) * RotationSeats.scale, !budget.isOver, made < most,
                let split = part.ranges.indices.first(where: { part.ranges[$0].count > 1 })
            else { return part.least }
            parts.remove(at: lowest)
            let range = part.ranges[split]
            let at = part.prices.shareTurns[split]
            for piece in pieces(range, at) {
                var next = part
                next.ranges[split] = piece
                next.prices.look(at: next.ranges)
                next.least = max(part.least, next.prices.raise(upTo: cap, &budget))
                parts.append(next)
                made += 1
            }
        }
    }

    /// What is below a number, the number, and what is above it.
    private static func pieces(_ range: ClosedRange<Int>, _ at: Int) -> [ClosedRange<Int>] {
        var result = [at...at]
        if at > range.lowerBound { result.append(range.lowerBound...(at - 1)) }
        if at < range.upperBound { result.append((at + 1)...range.upperBound) }
        return result
    }
}
