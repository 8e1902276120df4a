import Testing

@testable import RondoEngine

@Suite("A state kept aside")
struct SnapshotTests {
    @Test("what is put back meets as its groups do, whatever stood there before", arguments: 0..<24)
    func meetingsFollow(seed: Int) {
        let problem = RandomProblem.make(seed: UInt64(seed) &+ 4_000)
        let space = MoveSpace(problem)
        var random = Random(seed: UInt64(seed))
        var state = State(problem, asSquare: seed % 2 == 0)
        Construction(space: space).fill(&state, random: &random)
        var kept = Snapshot(state)
        kept.save(state)
        let solution = state.solution()
        state.wander(200, space, random: &random)
        kept.restore(&state)
        var loaded = State(problem)
        let isLoaded = loaded.load(solution)
        #expect(isLoaded)
        #expect(state.solution() == solution)
        #expect((state.hard, state.soft) == (loaded.hard, loaded.soft))
        if !state.layout.hasGroups { return }
        for pair in 0..<(problem.people.count * problem.people.count) {
            #expect(state.meetings[pair] == loaded.meetings[pair])
        }
    }
}
