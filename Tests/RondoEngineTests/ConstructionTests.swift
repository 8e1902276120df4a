import Testing

@testable import RondoEngine

@Suite("The first plan")
struct ConstructionTests {
    private func built(_ problem: Problem, seed: UInt64 = 1) -> SessionSolution {
        var state = State(problem)
        var random = Random(seed: seed)
        Construction(space: MoveSpace(problem)).fill(&state, random: &random)
        return state.solution().sessions[0]
    }

    private func phases(_ session: SessionSolution, _ problem: Problem) -> [Int] {
        session.blocks.compactMap { $0.strands.first.map { problem.options[$0.option].phase } }
    }

    @Test("follows the arc, opens with an opening and closes with a closing behind a buffer", arguments: 1...8)
    func arc(seed: UInt64) throws {
        let problem = SmallProblem.make()
        let session = built(problem, seed: seed)
        let phases = phases(session, problem)
        #expect(phases == phases.sorted())
        #expect(phases.first == 0)
        #expect(phases.last == 3)
        let closing = try #require(session.blocks.lastIndex { $0.kind == .activity })
        #expect(session.blocks[closing - 1].kind == .buffer)
        #expect(closing == session.blocks.count - 1)
    }

    @Test("leaves fixed points where they are and breaks long gaps", arguments: 1...8)
    func frame(seed: UInt64) throws {
        let problem = SmallProblem.make {
            $0.sessions[0].end = 900
            $0.presentTo = [Int](repeating: 900, count: 6)
            $0.longestStretch = 60
            $0.breakLength = 15
        }
        let session = built(problem, seed: seed)
        let meal = try #require(session.blocks.first { $0.kind == .meal })
        #expect([meal.start, meal.length, meal.fixedPoint] == [660, 30, 0])
        var stretch = 0
        for block in session.blocks {
            stretch = block.kind == .break || block.kind == .meal ? 0 : stretch + block.length
            // What is left over may lengthen a run by one activity's least length.
            #expect(stretch <= 75, "seed \(seed)")
        }
        #expect(session.blocks.contains { $0.kind == .break && $0.length == 15 })
        #expect(session.blocks.reduce(0) { $0 + $1.length } == 300)
    }

    @Test("prefers what is pinned, and what was not done before")
    func choices() {
        func twice(_ change: (inout Problem) -> Void) -> Problem {
            SmallProblem.make {
                // A second activity for each phase.
                for activity in 0..<4 {
                    var option = $0.options[activity]
                    option.activity = 4 + activity
                    $0.options.append(option)
                }
                $0.activityCount = 8
                $0.pastActivity = [UInt8](repeating: 0, count: 8)
                $0.seatsPlain += [1, 1, 1, 1]
                $0.seatsStrand += [1, 1, 1, 1]
                $0.seatsGroup += [0, 0, 0, 0]
                $0.barriers += [0, 0, 0, 0]
                $0.supportUse += [0, 0, 0, 0]
                $0.changesUsed += [0, 0, 0, 0]
                change(&$0)
            }
        }
        func activities(_ problem: Problem) -> [Int] {
            built(problem).blocks.flatMap(\.strands).map { problem.options[$0.option].activity }
        }
        let known = twice { $0.pastActivity = [1, 1, 1, 1, 0, 0, 0, 0] }
        #expect(activities(known).first == 4)
        #expect(activities(known).last == 7)
        let pinned = twice {
            var pin = PinFrame()
            pin.activity = 5
            $0.pins = [pin]
        }
        #expect(activities(pinned).contains(5))
    }

    @Test("makes buffers where nothing can be placed")
    func nothing() {
        let problem = SmallProblem.make { $0.sessions[0].spaces = 0..<0 }
        let session = built(problem)
        #expect(session.blocks.allSatisfy { $0.kind != .activity })
        #expect(session.blocks.reduce(0) { $0 + $1.length } == 120)
    }

    @Test("a break that is longer than its gap doesn't push what follows")
    func longBreaks() throws {
        let problem = SmallProblem.make {
            $0.fixedPoints[0].start = 625
            $0.longestStretch = 20
            $0.breakLength = 30
        }
        let session = built(problem)
        let meal = try #require(session.blocks.first { $0.kind == .meal })
        #expect(meal.start == 625)
        #expect(session.blocks.reduce(0) { $0 + $1.length } == 120)
    }

    @Test("a fixed point has its place where short blocks take all others")
    func manyBlocks() throws {
        let problem = SmallProblem.make {
            $0.sessions[0].end = 1200
            $0.presentTo = [Int](repeating: 1200, count: 6)
            $0.fixedPoints[0].start = 1140
            $0.longestStretch = 600
            for i in $0.options.indices {
                $0.options[i].least = 5
                $0.options[i].ideal = 5
                $0.options[i].most = 10
            }
        }
        let session = built(problem)
        let meal = try #require(session.blocks.first { $0.kind == .meal })
        #expect([meal.start, meal.fixedPoint] == [1140, 0])
        #expect(session.blocks.reduce(0) { $0 + $1.length } == 600)
    }

    @Test("a crowd that needs two rooms stays in them while there is no time to move", arguments: 1...8)
    func crowds(seed: UInt64) {
        let problem = SmallProblem.make {
            $0.sessions[0].maxStrands = 2
            $0.spaces[0].capacity = 3
            $0.spaces[1].capacity = 4
            $0.rules = [
                Rule(.travel, constraint: 0, weight: 5, isHard: true),
                Rule(.capacity, constraint: 1, weight: 5, isHard: true),
            ]
        }
        var state = State(problem)
        var random = Random(seed: seed)
        Construction(space: MoveSpace(problem)).fill(&state, random: &random)
        #expect(state.evaluation().hard == 0)
        let crowds = state.solution().sessions[0].blocks.filter { $0.kind == .activity }.map(\.strands.count)
        #expect(crowds.allSatisfy { $0 == 2 })
    }

    @Test("pauses stand where somebody could not work so long, and blocks are longer by them", arguments: 1...8)
    func pauses(seed: UInt64) {
        func problem(longestRun: Int) -> Problem {
            SmallProblem.make {
                $0.rules = [Rule(.ownRuns, constraint: 0, weight: 3, isHard: true)]
                $0.people[1].longestRun = longestRun
                $0.people[1].restLength = 5
                $0.stepShares = [50]
                for option in $0.options.indices { $0.options[option].stepShares = 0..<1 }
            }
        }
        let free = built(problem(longestRun: 0), seed: seed)
        #expect(free.blocks.flatMap(\.strands).allSatisfy { $0.pauses == 0 })
        let tired = built(problem(longestRun: 15), seed: seed)
        #expect(tired.blocks.flatMap(\.strands).contains { $0.pauses != 0 })
        #expect(tired.blocks.reduce(0) { $0 + $1.length } == 120)
    }

    @Test("what is left over and the closing can't use is time to breathe before it", arguments: 1...8)
    func leftOver(seed: UInt64) throws {
        let problem = SmallProblem.make {
            $0.sessions[0].mustClose = true
            // After the meal nothing but the closing fits, and it ends sooner than the session would.
            for option in 0..<3 { ($0.options[option].least, $0.options[option].ideal) = (55, 55) }
            $0.options[3].most = 20
        }
        let blocks = built(problem, seed: seed).blocks
        let closing = try #require(blocks.last)
        #expect(closing.strands.map(\.option) == [3])
        #expect(closing.length <= 20)
        let buffer = try #require(blocks.dropLast().last)
        #expect(buffer.kind == .buffer && buffer.length > 5)
        #expect(blocks.reduce(0) { $0 + $1.length } == 120)
    }
}
