import Testing

@testable import RondoEngine

@Suite("Deltas over half a million moves")
struct MoveDeltaTests {
    /// Problems of a seed, and moves made on each: 16 seeds make half a million.
    private static let shapes = 32
    private static let moves = 1_024

    @Test("what moves say they cost is what a recount finds, half a million moves long", arguments: 0..<16)
    func deltasEqualRecounts(seed: Int) throws {
        var made = 0
        for shape in 0..<Self.shapes {
            let problem = RandomProblem.make(seed: UInt64(seed * Self.shapes + shape) &+ 10_000)
            made += try walk(problem, seed: UInt64(seed), shape: shape)
        }
        #expect(made == Self.shapes * Self.moves)
    }

    /// Makes moves, some of which it takes back, and recounts after each; how many it made.
    private func walk(_ problem: Problem, seed: UInt64, shape: Int) throws -> Int {
        let space = MoveSpace(problem)
        // Half of them with pairs as large problems have them.
        var state = State(problem, asSquare: shape % 2 == 0)
        var recount = State(problem)
        var random = Random(seed: seed &* 77 &+ UInt64(shape))
        Construction(space: space).fill(&state, random: &random)
        var made = 0
        var tries = 0
        while made < Self.moves, tries < 100 * Self.moves {
            tries += 1
            let move = Move.allCases[random.below(Move.allCases.count)]
            let mark = state.mark
            guard state.make(move, space, random: &random) else {
                state.rollBack(to: mark)
                continue
            }
            state.refresh()
            made += 1
            let place = "\(move), seed \(seed), shape \(shape), move \(made)"
            let said = totals(state, rules: problem.rules.count)
            state.touchEverything()
            state.refresh()
            let counted = totals(state, rules: problem.rules.count)
            try #require(said == counted, "all units counted again after \(place)")
            if made % 8 == 0 {
                // Who sits, meets and has turns is counted from nothing too; a mistake in it doesn't go away by itself.
                if made % 128 == 0 { recount = State(problem) }
                let isLoaded = recount.load(state.solution())
                try #require(isLoaded, "representable after \(place)")
                try #require(totals(recount, rules: problem.rules.count) == said, "recount after \(place)")
            }
            let worse = Energy.of(hard: state.hard - mark.hard, soft: state.soft - mark.soft)
            if worse > random.below(400) { state.rollBack(to: mark) } else { state.keep() }
        }
        return made
    }

    /// Both costs, then each rule's units.
    private func totals(_ state: borrowing State, rules: Int) -> [Int] {
        var totals = [state.hard, state.soft]
        for i in 0..<rules { totals.append(state.columns[state.layout.ruleTotal + i]) }
        return totals
    }
}
