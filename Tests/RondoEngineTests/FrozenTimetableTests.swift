import Testing

@testable import RondoEngine

@Suite("A frozen timetable")
struct FrozenTimetableTests {
    /// A random problem whose timetable is frozen as the search of another seed left it.
    private func frozen(_ seed: UInt64) async -> Problem {
        var problem = RandomProblem.make(seed: seed)
        var options = SearchOptions()
        options.steps = 400
        options.seed = seed + 100
        problem.frozen = await Engine.solve(problem, options: options).solution
        return problem
    }

    private func options(_ threads: Int = 1) -> SearchOptions {
        var options = SearchOptions()
        options.steps = 3000
        options.threads = threads
        return options
    }

    @Test("stays as it is while groups and turns are decided", arguments: 1...20)
    func stays(seed: UInt64) async throws {
        let problem = await frozen(seed)
        let timetable = try #require(problem.frozen)
        let outcome = await Engine.solve(problem, options: options())
        #expect(outcome.solution.hasTimetable(of: timetable))
        #expect(Engine.evaluate(problem, outcome.solution) == outcome.score)
        // People and seats of the frozen solution mean nothing: without them the search finds the same.
        var bare = problem
        for s in timetable.sessions.indices {
            bare.frozen?.sessions[s].seats = []
            for b in timetable.sessions[s].blocks.indices {
                for k in timetable.sessions[s].blocks[b].strands.indices {
                    bare.frozen?.sessions[s].blocks[b].strands[k].groups = []
                    bare.frozen?.sessions[s].blocks[b].strands[k].seats = []
                }
            }
        }
        let again = await Engine.solve(bare, options: options(2))
        #expect(again.solution == outcome.solution)
    }

    @Test("is filled at once: everybody has a place, and seats that can be held are held")
    func construction() async throws {
        let problem = SmallProblem.make {
            $0.rules = SmallProblem.rules(.emptySeats, .meetings)
            $0.frozen = timetable()
        }
        var options = options()
        options.steps = 0
        let outcome = await Engine.solve(problem, options: options)
        let strand = try #require(outcome.solution.sessions[0].blocks.first?.strands.first)
        #expect(strand.groups.map(\.count) == [3, 3])
        #expect(strand.groups.flatMap { $0 }.sorted() == [0, 1, 2, 3, 4, 5])
        #expect(outcome.score.units[0] == 0)
        #expect(strand.seats.count == 2)
    }

    @Test("is counted as any other, and a start with another timetable is not taken")
    func start() async throws {
        var problem = SmallProblem.make { $0.rules = SmallProblem.rules(.phaseShares, .meetings, .emptySeats) }
        let free = await Engine.solve(problem, options: options())
        problem.frozen = timetable()
        let score = try #require(Engine.evaluate(problem, free.solution))
        #expect(score == free.score)
        let outcome = await Engine.solve(problem, options: options(), from: free.solution)
        #expect(outcome.solution.hasTimetable(of: timetable()))
        let placed = Engine.place(problem, in: outcome.solution, activity: 0, session: nil, block: nil)
        #expect(placed == nil)
    }

    /// 10:00 activity 1 in groups, 10:30 buffer, 11:00 meal, 11:30 buffer.
    private func timetable() -> Solution {
        func block(_ kind: Kind, _ start: Int, fixedPoint: Int = -1) -> BlockSolution {
            var block = BlockSolution()
            block.kind = kind
            block.start = start
            block.length = 30
            block.fixedPoint = fixedPoint
            return block
        }
        var strand = StrandSolution()
        strand.option = 1
        var first = block(.activity, 600)
        first.strands = [strand]
        var session = SessionSolution()
        session.blocks = [first, block(.buffer, 630), block(.meal, 660, fixedPoint: 0), block(.buffer, 690)]
        var solution = Solution()
        solution.sessions = [session]
        return solution
    }
}
