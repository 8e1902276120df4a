import Testing

@testable import RondoEngine

@Suite("Tables of pairs")
struct PairTableTests {
    @Test("a table holds what was put into it, as a square and hashed", arguments: 0..<64, [true, false])
    func holdsWhatWasPut(seed: Int, asSquare: Bool) {
        var random = Random(seed: UInt64(seed))
        let people = 3 + random.below(60)
        var table = PairTable<UInt16>(people: people, nothing: 7, asSquare: asSquare)
        var wanted: [Int: UInt16] = [:]
        for step in 0..<4_000 {
            // Neighbours collide more than pairs at random do.
            let pair = random.below(2) == 0 ? random.below(people * people) : random.below(min(40, people * people))
            // Most are taken out again, so that gaps are closed often.
            let value = UInt16(random.below(3) == 0 ? random.below(1_000) : 7)
            table[pair] = value
            wanted[pair] = value == 7 ? nil : value
            if step % 1_500 == 1_499 {
                table.removeAll()
                wanted = [:]
            }
        }
        for pair in 0..<(people * people) { #expect(table[pair] == wanted[pair] ?? 7) }
        var listed: [Int: UInt16] = [:]
        table.forEach { pair, value in
            #expect(listed[pair] == nil, "each pair once")
            listed[pair] = value
        }
        #expect(listed == wanted)
    }

    @Test("meetings are taken back to a mark, as a square and hashed", arguments: 0..<16, [true, false])
    func meetingsAreTakenBack(seed: Int, asSquare: Bool) {
        var random = Random(seed: UInt64(seed))
        var meetings = Meetings(people: 20, asSquare: asSquare)
        var counts = [Int](repeating: 0, count: 400)
        var marks: [(mark: Int, counts: [Int])] = []
        for _ in 0..<2_000 {
            let pair = random.below(400)
            let by = counts[pair] > 0 && random.below(2) == 0 ? -1 : 1
            counts[pair] += by
            let now = meetings.add(pair, by: by)
            #expect(now == counts[pair])
            if random.below(50) == 0 { marks.append((meetings.written, counts)) }
            if random.below(60) == 0, let back = marks.popLast() {
                meetings.rollBack(to: back.mark)
                counts = back.counts
            }
            if random.below(300) == 0 {
                meetings.keep()
                marks = []
            }
        }
        for pair in 0..<400 { #expect(meetings[pair] == counts[pair]) }
    }

    @Test("a search for groups finds the same with pairs as a square and hashed", arguments: 0..<12)
    func searchesAgree(seed: Int) {
        var problem = RandomProblem.make(seed: UInt64(seed) &+ 900)
        problem.earlierMembers = []
        var found: [[Int32]] = []
        for asSquare in [true, false] {
            var random = Random(seed: UInt64(seed))
            var state = State(problem, asSquare: asSquare)
            Construction(space: MoveSpace(problem)).fill(&state, random: &random)
            var search = GroupSearch(
                problem, layout: state.layout, notes: state.ground.pairs, acceptance: Acceptance(), asSquare: asSquare)
            guard search.board.load(state) else { return }
            var cost = search.board.recount()
            search.anneal(swaps: 20_000, from: 4_000, to: 200, cost: &cost, enough: Int.min, random: &random)
            found.append((0..<search.board.spots).map { search.board.member[$0] } + [Int32(cost)])
        }
        #expect(found[0] == found[1])
    }
}
