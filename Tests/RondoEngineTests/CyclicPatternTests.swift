import Testing

@testable import RondoEngine

@Suite("Cyclic patterns")
struct CyclicPatternTests {
    /// Pairs that share a table more than once.
    private func repeats(_ rounds: [[Int]], size: Int, people: Int) -> Int {
        var met: [Int: Int] = [:]
        for round in rounds {
            for i in round.indices {
                for j in (i + 1)..<max(i + 1, round.count) where i / size == j / size {
                    if round[i] < people, round[j] < people {
                        met[min(round[i], round[j]) * 1000 + max(round[i], round[j]), default: 0] += 1
                    }
                }
            }
        }
        return met.values.reduce(0) { $0 + $1 - 1 }
    }

    @Test(
        "in every round each point sits once, and empty points sit apart",
        arguments: [(4, 3, 4, 0), (5, 4, 5, 2), (6, 4, 5, 1), (7, 3, 6, 0), (3, 5, 3, 2)])
    func roundsAreWhole(_ tables: Int, _ size: Int, _ rounds: Int, _ empty: Int) throws {
        for seed in 0..<8 {
            var random = Random(seed: UInt64(seed))
            let pattern = CyclicPattern(tables: tables, size: size, rounds: rounds, empty: empty)
            var moves = 0
            let best = pattern.search(patience: 0, acceptance: Acceptance(), moves: &moves, random: &random)
            guard let found = best else { continue }
            #expect(found.count == rounds)
            for round in found {
                #expect(round.sorted() == Array(0..<(tables * size)))
                for start in stride(from: 0, to: round.count, by: size) {
                    #expect(round[start..<(start + size)].filter { $0 >= tables * size - empty }.count <= 1)
                }
            }
        }
    }

    @Test("an attempt's running cost is the repeats of its rounds", arguments: 0..<6)
    func costIsRepeats(seed: Int) {
        var random = Random(seed: UInt64(seed))
        let pattern = CyclicPattern(tables: 6, size: 4, rounds: 6, empty: 0)
        var attempt = CyclicAttempt(pattern, cycle: [6, 3, 2][seed % 3], bases: [1, 2, 3][seed % 3], random: &random)
        for _ in 0..<5 {
            #expect(attempt.cost == repeats(attempt.unfolded(), size: 4, people: 24))
            let moves = attempt.anneal(swaps: 300, acceptance: Acceptance(), random: &random)
            #expect(moves == 300 || attempt.cost == 0)
        }
    }

    @Test("fifteen people in threes meet everybody once in seven rounds")
    func kirkman() throws {
        var random = Random(seed: 3)
        let pattern = CyclicPattern(tables: 5, size: 3, rounds: 7, empty: 0)
        var moves = 0
        let best = pattern.search(patience: 2, acceptance: Acceptance(), moves: &moves, random: &random)
        let found = try #require(best)
        #expect(moves > 0, "what was judged is counted")
        #expect(repeats(found, size: 3, people: 15) == 0)
    }
}
