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
}
