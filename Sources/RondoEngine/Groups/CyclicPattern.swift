/// Rounds of tables in which few pairs meet twice, searched among those that turning the people maps onto themselves.
///
/// Points stand in cycles of one length, the rest stays fixed; each base round gives as many rounds as a cycle is
/// long, each turned by one point more. So a search decides over one or a few rounds instead of all, and what a pair
/// does, all pairs of its orbit do. Difference families are built this way (Colbourn and Dinitz, Handbook of
/// Combinatorial Designs, 2nd edition, 2007, II.18), and social golfer problems have been solved with imposed
/// symmetry since Harvey and Winterer (2005).
struct CyclicPattern {
    let tables: Int
    let size: Int
    let rounds: Int
    /// Points that nobody takes: tables are smaller by one where they sit.
    let empty: Int

    private var points: Int { tables * size }

    /// A cycle length with the number of base rounds that it needs.
    private struct Turning {
        let cycle: Int
        let bases: Int
    }

    /// The best rounds found, with attempts twice as long for each of `patience`: `[round][table × size + seat]` is a point, empty points the highest.
    ///
    /// Adds the swaps that it judged to `moves`. Nil where the search found none in which empty points sit at different tables.
    func search(
        patience: Int, acceptance: Acceptance, moves: inout Int, random: inout Random
    ) -> [[Int]]? {
        if rounds < 2 || tables < 2 { return nil }
        var best: [[Int]]?
        var fewest = Int.max
        for turning in turnings() where fewest > leastRepeats {
            var attempt = CyclicAttempt(self, cycle: turning.cycle, bases: turning.bases, random: &random)
            let swaps = (1200 * points * turning.bases) << min(patience, 3)
            moves += attempt.anneal(swaps: swaps, acceptance: acceptance, random: &random)
            let found = attempt.unfolded()
            let repeats = repeats(found)
            if repeats < fewest {
                fewest = repeats
                best = found
            }
        }
        return best
    }

    /// Repeats that no rounds avoid: pairs at tables beyond the pairs that there are.
    private var leastRepeats: Int {
        let people = points - empty
        let seated = rounds * ((tables - empty) * size * (size - 1) + empty * (size - 1) * (size - 2)) / 2
        return max(0, seated - people * (people - 1) / 2)
    }

    private func turnings() -> [Turning] {
        var list: [Turning] = []
        for bases in 1...3 {
            let least = (rounds + bases - 1) / bases
            for cycle in least...(least + (bases == 1 ? 2 : 0)) where cycle > 1 && cycle <= points {
                if points % cycle >= empty { list.append(Turning(cycle: cycle, bases: bases)) }
            }
        }
        return list
    }

    /// Pairs of people that meet again; `Int.max` where two empty points share a table.
    private func repeats(_ found: [[Int]]) -> Int {
        let people = points - empty
        var met = [Bool](repeating: false, count: points * points)
        var repeats = 0
        for round in found {
            for table in 0..<tables {
                for i in 0..<size {
                    for j in (i + 1)..<max(i + 1, size) {
                        let a = round[table * size + i]
                        let b = round[table * size + j]
                        if a >= people, b >= people { return Int.max }
                        if a >= people || b >= people { continue }
                        if met[min(a, b) * points + max(a, b)] { repeats += 1 }
                        met[min(a, b) * points + max(a, b)] = true
                    }
                }
            }
        }
        return repeats
    }
}
