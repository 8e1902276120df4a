import Synchronization
import Testing

@testable import RondoEngine

@Suite("Searching the timetable first")
struct TimetableFirstTests {
    @Test("is for several sessions of no crowd whose timetable is free, and leaves out what is wished for turns alone")
    func lighter() throws {
        var problem = Self.problem(0)
        let lighter = try #require(problem.withoutWishesForTurns)
        let left = Set(lighter.rules.map(\.kind))
        for rule in problem.rules {
            let isWish = !rule.isHard && rule.kind.reads.contains(.turns) && !rule.kind.isHouseRule
            #expect(left.contains(rule.kind) != isWish, "\(rule.kind)")
        }
        #expect(!left.contains(.fairShares) && left.contains(.emptySeats) && left.contains(.repeats))
        #expect(lighter.withoutWishesForTurns == nil, "nothing is left to leave out")
        var single = problem
        single.sessions.removeLast(single.sessions.count - 1)
        #expect(single.withoutWishesForTurns == nil)
        var crowd = problem
        while crowd.people.count <= 100 { crowd.people.append(PersonFrame()) }
        #expect(crowd.withoutWishesForTurns == nil)
        problem.frozen = Solution()
        #expect(problem.withoutWishesForTurns == nil)
    }

    @Test(
        "gives what it says it costs, the same with 1, 2 and 8 threads, and tells costs that never rise",
        arguments: 0..<8)
    func counted(seed: Int) async throws {
        let problem = Self.problem(seed)
        var options = SearchOptions()
        options.steps = 900
        options.seed = UInt64(seed)
        let told = Reports()
        let one = await Engine.solve(problem, options: options) { told.add($0) }
        #expect(try #require(Engine.evaluate(problem, one.solution)) == one.score)
        #expect(one.steps == 900 || one.score.soft == 0)
        #expect(told.all.last?.hard == one.score.hard && told.all.last?.soft == one.score.soft)
        for (before, after) in zip(told.all, told.all.dropFirst()) {
            #expect((after.hard, after.soft) <= (before.hard, before.soft))
            #expect(after.steps >= before.steps && after.moves >= before.moves && after.of == 900)
        }
        for threads in [2, 8] {
            options.threads = threads
            let other = await Engine.solve(problem, options: options)
            #expect(other.solution == one.solution, "\(threads) threads")
        }
    }

    @Test(
        "asks before each slice of both parts how many threads are free, and finds the same with one",
        arguments: 0..<4)
    func threads(seed: Int) async throws {
        let problem = Self.problem(seed)
        var options = SearchOptions()
        options.steps = 6_000
        options.seed = UInt64(seed)
        let asked = Mutex(0)
        let lent = await Engine.solve(
            problem, options: options,
            threads: {
                asked.withLock { $0 += 1 }
                return 1
            })
        // 2,000 steps are two slices of at most 1,024, and 4,000 are four.
        #expect(asked.withLock { $0 } == 6)
        options.threads = 1
        let alone = await Engine.solve(problem, options: options)
        #expect(alone.solution == lent.solution)
    }

    @Test("a search stopped before it came to turns still shares them out, and is repeated by its steps")
    func stopped() async throws {
        var settled = 0
        var bare = 0
        for seed in 0..<8 {
            let problem = Self.problem(seed)
            var options = SearchOptions()
            options.steps = 30_000
            options.seed = UInt64(seed)
            let told = Reports()
            let stopped = await Engine.solve(
                problem, options: options, progress: { told.add($0) },
                isCancelled: { (told.all.last?.steps ?? 0) >= 2000 })
            #expect(stopped.wasStopped && stopped.steps == 2048)
            #expect(try #require(Engine.evaluate(problem, stopped.solution)) == stopped.score)
            options.stopAfter = stopped.steps
            let again = await Engine.solve(problem, options: options)
            #expect(again.solution == stopped.solution && again.steps == stopped.steps && again.wasStopped)
            var first = options
            first.steps = 10_000
            let lighter = try #require(problem.withoutWishesForTurns)
            let draft = await Engine.search(lighter, first, nil, movesTimetable: true, isCancelled: { false }) {
                if $0.isJoin { _ = $0.best.bestSolution() }
            }
            let before = try #require(Engine.evaluate(problem, draft.solution))
            #expect((stopped.score.hard, stopped.score.soft) <= (before.hard, before.soft))
            bare += Energy.of(hard: before.hard, soft: before.soft)
            settled += Energy.of(hard: stopped.score.hard, soft: stopped.score.soft)
        }
        #expect(settled < bare, "\(settled), \(bare)")
    }

    @Test("stopped where the second part would begin, it ends as one that was stopped in the first")
    func between() async throws {
        let problem = Self.problem(1)
        var options = SearchOptions()
        options.steps = 3000
        options.stopAfter = 1000
        let found = await Engine.solve(problem, options: options)
        #expect(found.steps == 1000 && found.wasStopped)
        #expect(try #require(Engine.evaluate(problem, found.solution)) == found.score)
    }

    @Test("no step gives what the construction made, and a start is never left for something worse")
    func start() async throws {
        let problem = Self.problem(2)
        var options = SearchOptions()
        options.steps = 0
        let none = await Engine.solve(problem, options: options)
        #expect(none.steps == 0 && none.moves == 0)
        options.steps = 6000
        let start = await Engine.solve(problem, options: options)
        options.leavesTimetable = true
        for steps in [1, 30, 300] {
            options.steps = steps
            options.seed = UInt64(steps)
            let found = await Engine.solve(problem, options: options, from: start.solution)
            #expect((found.score.hard, found.score.soft) <= (start.score.hard, start.score.soft))
            #expect(try #require(Engine.evaluate(problem, found.solution)) == found.score)
        }
    }

    @Test("a search from a solution that should be kept doesn't look for another timetable")
    func kept() async throws {
        let problem = Self.problem(3)
        var options = SearchOptions()
        options.steps = 300
        let start = await Engine.solve(problem, options: options).solution
        (options.seed, options.heat) = (2, 25)
        let found = await Engine.solve(problem, options: options, from: start)
        let plain = await Engine.search(
            problem, options, start, movesTimetable: true, isCancelled: { false }, tell: { _ in })
        #expect(found.solution == plain.solution && found.moves == plain.moves)
        let told = Reports()
        _ = await Engine.solve(problem, options: options, from: start) { told.add($0) }
        #expect(told.all.map(\.steps) == [0, 300], "one search")
        options.leavesTimetable = true
        let both = Reports()
        _ = await Engine.solve(problem, options: options, from: start) { both.add($0) }
        #expect(both.all.map(\.steps) == [0, 100, 100, 300], "two, one after the other")
    }

    /// Two or three sessions with every rule.
    private static func problem(_ number: Int) -> Problem {
        let all = (0..<64).map { RandomProblem.make(seed: UInt64($0)) }.filter { $0.sessions.count > 1 }
        return all[number]
    }
}
