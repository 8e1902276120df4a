import Testing

@testable import RondoEngine

@Suite("Activities side by side")
struct SideBySideTests {
    /// Six people, and two spaces for three each.
    private func crowded(strands: Int = 2) -> Problem {
        SmallProblem.make {
            $0.sessions[0].maxStrands = strands
            for space in 0..<2 { $0.spaces[space].capacity = 3 }
            for option in $0.options.indices { $0.options[option].peopleMost = 6 }
        }
    }

    private func spaces(_ state: borrowing State, _ slot: Int) -> [Int] {
        (0..<state.strandCount(slot)).map { state.space(state.strand(slot, $0)) }
    }

    @Test("as many spaces are taken as everybody needs, and no more than there may be strands")
    func places() {
        var random = Random(seed: 2)
        #expect(State(crowded()).places(0, 0, random: &random).sorted() == [0, 1])
        #expect(State(crowded(strands: 1)).places(0, 0, random: &random).count == 1)
        #expect(State(SmallProblem.make()).places(0, 0, random: &random) == [0], "one room holds all")
    }

    @Test("an activity that is put in is done by everybody at once", arguments: [Move.insertActivity, .tradeRest])
    func everybody(move: Move) {
        let problem = crowded()
        let space = MoveSpace(problem)
        var seen = 0
        for seed in 1...40 {
            var random = Random(seed: UInt64(seed))
            var state = SmallProblem.state(problem, activity: 1, random: &random)
            guard state.make(move, space, random: &random) else { continue }
            state.refresh()
            for i in 0..<state.blockCount(0) {
                let slot = state.slot(0, i)
                guard state.isActivity(slot), slot != 0 else { continue }
                seen += 1
                #expect(spaces(state, slot).sorted() == [0, 1])
                #expect(state.memberCount(slot) == 6)
                #expect(state.capacityUnits(slot) == 0)
            }
        }
        #expect(seen > 5)
    }

    @Test("all strands of a block change their activity in one move, and people stay where they are")
    func replaceAll() throws {
        let problem = crowded()
        var random = Random(seed: 4)
        var state = State(problem)
        state.edit(0, random: &random) { state, _ in
            if let slot = state.insert(0, at: 0, kind: .activity, length: 30) {
                for space in 0..<2 { state.addStrand(slot, option: 0, space: space) }
            }
            _ = state.insert(0, at: 1, kind: .buffer, length: 30)
        }
        state.refresh()
        let before = (0..<6).map { state.place(0, $0) }
        #expect(state.replaceAll(0, with: 2, random: &random))
        state.refresh()
        #expect((0..<2).allSatisfy { state.option(state.strand(0, $0)) == 2 })
        #expect((0..<6).map { state.place(0, $0) } == before)
    }

    @Test("a session is closed in one move, behind a buffer, whatever it ended with", arguments: 1...12)
    func closes(seed: UInt64) {
        let problem = crowded()
        let space = MoveSpace(problem)
        var random = Random(seed: seed)
        var state = SmallProblem.state(problem, activity: 1, random: &random)
        #expect(state.closingUnits(0) == 1)
        #expect(state.make(.closeSession, space, random: &random))
        state.refresh()
        #expect(state.closingUnits(0) == 0)
        #expect(state.closingBufferUnits(0) == 0)
        let closing = state.slot(0, state.blockCount(0) - 1)
        #expect(spaces(state, closing).sorted() == [0, 1])
        let before = state.solution()
        #expect(state.make(.closeSession, space, random: &random), "a block of activities may be the last as well")
        state.refresh()
        #expect(state.closingUnits(0) == 0)
        #expect(state.solution().sessions[0].blocks.count == before.sessions[0].blocks.count)
    }
}
