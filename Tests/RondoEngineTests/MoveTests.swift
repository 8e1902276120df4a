import Testing

@testable import RondoEngine

@Suite("Moves")
struct MoveTests {
    @Test("after every move the score equals the recount from nothing", arguments: 0..<16)
    func deltasEqualRecount(seed: Int) throws {
        let problem = RandomProblem.make(seed: UInt64(seed))
        let space = MoveSpace(problem)
        var state = State(problem)
        var random = Random(seed: UInt64(seed) &+ 77)
        Construction(space: space).fill(&state, random: &random)
        for step in 0..<120 {
            let move = Move.allCases[random.below(Move.allCases.count)]
            let mark = state.mark
            let before = state.solution()
            let isMade = state.make(move, space, random: &random)
            if isMade {
                state.refresh()
                let recount = try #require(
                    Engine.evaluate(problem, state.solution()), "seed \(seed) step \(step) \(move) is representable")
                let now = state.evaluation()
                for kind in RuleKind.allCases {
                    #expect(
                        now.units[kind.rawValue] == recount.units[kind.rawValue],
                        "\(kind) after \(move), seed \(seed), step \(step)")
                }
                #expect(now == recount, "\(move) seed \(seed) step \(step)")
            }
            if !isMade || random.below(3) == 0 {
                state.rollBack(to: mark)
                #expect(state.solution() == before, "\(move) is taken back, seed \(seed)")
            } else {
                state.keep()
            }
        }
    }

    @Test("blocks always fill their session and fixed points stand still", arguments: 0..<16)
    func sessionsStayFilled(seed: Int) throws {
        let problem = RandomProblem.make(seed: UInt64(seed))
        let space = MoveSpace(problem)
        var state = State(problem)
        var random = Random(seed: UInt64(seed))
        Construction(space: space).fill(&state, random: &random)
        state.wander(400, space, random: &random)
        for (s, session) in state.solution().sessions.enumerated() {
            var minute = problem.sessions[s].start
            for block in session.blocks {
                #expect(block.start == minute)
                #expect(block.length >= 5)
                #expect(block.length % 5 == 0)
                if block.fixedPoint >= 0 {
                    #expect(block.start == problem.fixedPoints[block.fixedPoint].start)
                    #expect(block.length == problem.fixedPoints[block.fixedPoint].length)
                }
                minute += block.length
            }
            #expect(minute == problem.sessions[s].end)
        }
    }

    @Test("a change that breaks off at a ceiling is taken back whole; one below it counts the same", arguments: 0..<16)
    func ceilingsLeaveNothing(seed: Int) throws {
        let problem = RandomProblem.make(seed: UInt64(seed) &+ 50)
        let space = MoveSpace(problem)
        var state = State(problem)
        var random = Random(seed: UInt64(seed))
        Construction(space: space).fill(&state, random: &random)
        let large = Move.allCases.filter(\.isTimetable)
        for step in 0..<120 {
            let mark = state.mark
            let before = state.evaluation()
            state.ceiling = Energy.of(hard: state.hard, soft: state.soft) + (step % 2 == 0 ? 20 : 1 << 40)
            let isMade = state.make(large[random.below(large.count)], space, random: &random) && !state.isHopeless
            state.ceiling = Int.max
            guard isMade else {
                state.rollBack(to: mark)
                #expect(state.evaluation() == before && !state.isHopeless)
                continue
            }
            state.refresh()
            state.keep()
            #expect(Engine.evaluate(problem, state.solution()) == state.evaluation(), "seed \(seed), step \(step)")
        }
    }

    @Test(
        "a pin between the steps of the grid ends no search and breaks no session",
        arguments: [(7, 605), (0, 607), (20, 602)])
    func oddPins(_ length: Int, _ minute: Int) {
        var pin = PinFrame()
        pin.session = 0
        pin.activity = 1
        pin.length = length
        pin.start = minute
        let problem = SmallProblem.make {
            $0.pins = [pin]
            $0.rules = [Rule(.pins, constraint: 0, weight: 10, isHard: true)]
        }
        var state = State(problem)
        var random = Random(seed: 3)
        Construction(space: MoveSpace(problem)).fill(&state, random: &random)
        for _ in 0..<50 {
            let mark = state.mark
            if state.keepPin(random: &random) { state.refresh() } else { state.rollBack(to: mark) }
            state.keep()
        }
        let blocks = state.solution().sessions[0].blocks
        #expect(blocks.allSatisfy { $0.length >= 5 && $0.length % 5 == 0 })
        #expect(blocks.reduce(0) { $0 + $1.length } == 120)
    }
}
