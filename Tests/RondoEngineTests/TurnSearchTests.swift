import Testing

@testable import RondoEngine

@Suite("The search for turns")
struct TurnSearchTests {
    private func start(_ seed: Int) -> (problem: Problem, random: Random) {
        (RandomProblem.make(seed: UInt64(seed)), Random(seed: UInt64(seed) &+ 9))
    }

    /// Takes a fifth of the turns away.
    private func empty(_ state: inout State, _ random: inout Random) {
        for session in 0..<state.layout.sessions {
            for i in 0..<state.blockCount(session) {
                let slot = state.slot(session, i)
                for k in 0..<state.strandCount(slot) {
                    let strand = state.strand(slot, k)
                    for q in 0..<state.seatCount(strand) where random.below(5) == 0 {
                        state.setSeat(slot, strand, q, -1)
                    }
                }
            }
        }
        state.refresh()
        state.keep()
    }

    private func energy(_ state: borrowing State) -> Int { Energy.of(hard: state.hard, soft: state.soft) }

    @Test("a turn costs the state what the board said before it changed hands", arguments: 0..<32)
    func turnsCostWhatWasSaid(seed: Int) {
        let (problem, seeded) = start(seed)
        var random = seeded
        var state = State(problem)
        Construction(space: MoveSpace(problem)).fill(&state, random: &random)
        empty(&state, &random)
        var board = TurnBoard(problem)
        for round in 0..<9_000 {
            guard board.load(state) else { return }
            let before = energy(state)
            var said = 0
            for _ in 0..<(1 + random.below(6)) {
                let s = Int(board.free[random.below(board.free.count)])
                let seat = board.seats[s]
                let person = Int(board.candidates[Int(seat.from) + random.below(Int(seat.count))])
                if person == Int(seat.holder) { continue }
                said += board.difference(s, to: person)
                board.put(s, person)
            }
            board.store(&state)
            state.refresh()
            state.keep()
            #expect(energy(state) - before == said, "seed \(seed), round \(round)")
        }
        #expect(Engine.evaluate(problem, state.solution()) == state.evaluation(), "what was stored can be read again")
    }

    @Test("the running cost equals the recount after tens of thousands of moves", arguments: 0..<16)
    func runningCostHolds(seed: Int) {
        let (problem, seeded) = start(seed &+ 300)
        var random = seeded
        var state = State(problem)
        Construction(space: MoveSpace(problem)).fill(&state, random: &random)
        var search = TurnSearch(problem, acceptance: Acceptance())
        for temperature in [40_000, 2_000, 200] {
            guard search.board.load(state) else { return }
            let before = energy(state)
            let (least, last) = search.anneal(moves: 8_000, temperature: temperature, random: &random)
            let wantsBest = temperature < 40_000
            if wantsBest { search.restoreBest() }
            search.board.store(&state)
            state.refresh()
            state.keep()
            #expect(energy(state) - before == (wantsBest ? least : last), "seed \(seed) at \(temperature)")
        }
        #expect(search.moves == 24_000)
    }

    @Test("nobody is given a turn that they did not say yes to, or where they don't sit", arguments: 0..<16)
    func onlyTheWillingHoldTurns(seed: Int) {
        let (problem, seeded) = start(seed &+ 700)
        var random = seeded
        var state = State(problem)
        Construction(space: MoveSpace(problem)).fill(&state, random: &random)
        var search = TurnSearch(problem, acceptance: Acceptance())
        guard search.board.load(state) else { return }
        _ = search.anneal(moves: 8_000, temperature: 20_000, random: &random)
        search.board.store(&state)
        state.refresh()
        for session in state.solution().sessions {
            for strand in session.blocks.flatMap(\.strands) {
                for seat in strand.seats where seat.person >= 0 {
                    #expect(problem.roles[seat.role].willing.contains(seat.person))
                    #expect(seat.group < 0 || strand.groups[seat.group].contains(seat.person))
                }
            }
        }
        #expect(Engine.evaluate(problem, state.solution()) != nil)
    }

    @Test("a turn that was fixed for somebody comes to them", arguments: 0..<16)
    func pinnedTurnsAreFound(seed: Int) {
        var (problem, random) = start(seed &+ 40)
        var state = State(problem)
        Construction(space: MoveSpace(problem)).fill(&state, random: &random)
        var board = TurnBoard(problem)
        guard board.load(state), let s = board.free.first(where: { board.seats[Int($0)].count > 1 }) else { return }
        let seat = board.seats[Int(s)]
        var pin = PinFrame()
        pin.session = board.times[Int(seat.time)].session
        pin.activity = problem.options[state.option(board.addresses[Int(s)].strand)].activity
        pin.role = Int(seat.role)
        let others = (0..<Int(seat.count)).map { Int(board.candidates[Int(seat.from) + $0]) }
        pin.person = others.first { $0 != Int(seat.holder) } ?? 0
        problem.pins = [pin]
        problem.rules = [Rule(.pins, constraint: 0, weight: 10, isHard: true)]
        let plan = state.solution()
        var pinned = State(problem)
        let isLoaded = pinned.load(plan)
        #expect(isLoaded)
        var search = TurnSearch(problem, acceptance: Acceptance())
        guard search.board.load(pinned) else { return }
        _ = search.anneal(moves: 5_000, temperature: 256, random: &random)
        search.board.store(&pinned)
        pinned.refresh()
        #expect(pinned.hard == 0)
    }

    @Test("a division by its reciprocal is exact", arguments: 0..<8)
    func quotientsAreExact(seed: Int) {
        var random = Random(seed: UInt64(seed))
        for _ in 0..<20_000 {
            let divisor = 1 + random.below(1 << (1 + random.below(30)))
            let quotient = random.below(1 << (1 + random.below(20)))
            let rests = [0, divisor - 1, random.below(divisor)]
            for rest in rests {
                #expect(FairBoard.quotient(quotient * divisor + rest, divisor, 1 / Double(divisor)) == quotient)
            }
        }
    }
}
