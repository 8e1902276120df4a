import RondoEngine
import Synchronization
import Testing

@testable import RondoProblemFiles

@Suite("Solving problems from files")
struct SolverTests {
    @Test("gives the same bytes with 1, 2 and 8 threads, and the same again")
    func threads() async throws {
        let file = try Sample.file("day-centre")
        var solver = ProblemSolver()
        solver.steps = 2100
        let one = await solver.solve(file)
        for threads in [1, 2, 8] {
            solver.threads = threads
            let other = await solver.solve(file)
            #expect(other.bytes == one.bytes, "\(threads) threads")
            #expect(other.steps == 2100)
        }
        solver.seed = 2
        #expect(await solver.solve(file).bytes != one.bytes)
    }

    @Test("tells what it costs, as whoever counts the solution finds")
    func score() async throws {
        let file = try Sample.file("taster")
        var solver = ProblemSolver()
        solver.steps = 500
        let solved = await solver.solve(file)
        let read = try #require(file.decodeSolution(solved.bytes, path: "s").solution)
        #expect(file.score(read) == solved.score)
        #expect((solved.bound.hard, solved.bound.soft) <= (solved.score.hard, solved.score.soft))
        #expect(solved.bound == file.bound(of: solved.score))
    }

    @Test("goes on until it is cancelled or nothing is better, and never gets worse")
    func openEnded() async throws {
        let file = try Sample.file("taster")
        var solver = ProblemSolver()
        solver.isOpenEnded = true
        let seen = Mutex<[SolverProgress]>([])
        let enough = file.problem.standardSteps / 2
        let solved = await solver.solve(
            file, progress: { progress in seen.withLock { $0.append(progress) } },
            isCancelled: { seen.withLock { $0.last?.steps ?? 0 } >= enough })
        let points = seen.withLock { $0 }
        #expect(points.first?.steps == 0)
        #expect(solved.steps >= enough || solved.bound.proves(solved.score))
        #expect(solved.moves >= 4 * min(enough, solved.steps))
        for (before, after) in zip(points, points.dropFirst()) {
            #expect((after.hard, after.soft) <= (before.hard, before.soft))
            #expect(after.steps >= before.steps && after.moves >= before.moves)
        }
        #expect(solved.score.hard == points.last?.hard && solved.score.soft == points.last?.soft)
    }

    @Test("runs double, begin warm after a better one and hot after none, and the last fills the time left")
    func runs() {
        let run = OpenEndedRun(steps: 1000)
        #expect(run.heat == 100)
        let better = run.next(isBetter: true, took: .seconds(1), left: nil)
        #expect(better == OpenEndedRun(steps: 2000, heat: OpenEndedRun.warm))
        #expect(run.next(isBetter: false, took: .seconds(1), left: nil) == OpenEndedRun(steps: 2000, heat: 100))
        for left in [nil, Duration.seconds(1), .seconds(1 << 40)] {
            let next = OpenEndedRun(steps: .max).next(isBetter: true, took: .seconds(1), left: left)
            #expect(next.steps > 1 << 49, "as many as can be counted")
        }
        for left in 1...40 {
            let next = run.next(isBetter: true, took: .seconds(2), left: .milliseconds(250 * left))
            let time = Double(next.steps) * 2 / 1000
            let given = Double(left) / 4
            #expect(time <= given, "\(given) s left")
            #expect(next.steps == 2000 ? given >= 4 : time >= given * 0.9, "\(given) s left")
        }
        #expect(run.next(isBetter: true, took: .seconds(2), left: .nanoseconds(1)).steps == 1)
        #expect(run.next(isBetter: true, took: .seconds(2), left: .seconds(-1)).steps == 2000)
        #expect(run.next(isBetter: true, took: .zero, left: .seconds(9)).steps == 2000)
    }

    @Test("the first run is short where turns alone are searched, and shorter than any effort")
    func firstRun() {
        var problem = Problem()
        problem.options = [OptionFrame()]
        #expect(OpenEndedRun.first(of: problem, standard: 64_000) == OpenEndedRun(steps: 8_000))
        problem.frozen = Solution()
        #expect(OpenEndedRun.first(of: problem, standard: 64_000) == OpenEndedRun(steps: 1_000))
        problem.options[0].hasGroups = true
        #expect(OpenEndedRun.first(of: problem, standard: 64_000).steps == 8_000, "groups are searched too")
        #expect(OpenEndedRun.first(of: problem, standard: 1).steps == 1)
    }

    @Test("each bound takes more steps than the one before, and never more than can be counted")
    func boundSteps() {
        var steps = Bound.standardSteps
        for _ in 0..<40 {
            let next = BoundSteps.more(than: steps)
            #expect(next > steps || next == steps && steps > Bound.standardSteps << 20)
            steps = next
        }
        #expect(BoundSteps.more(than: .max) == steps)
    }

    @Test("a frozen timetable is solved and stays")
    func frozen() async throws {
        var file = try Sample.file("taster")
        var solver = ProblemSolver()
        solver.steps = 300
        let first = await solver.solve(file)
        file.problem.frozen = file.decodeSolution(first.bytes, path: "s").solution
        let read = try #require(ProblemFile.decode(file.bytes, path: "p").file)
        let second = await solver.solve(read)
        let solution = try #require(read.decodeSolution(second.bytes, path: "s").solution)
        #expect(solution.hasTimetable(of: try #require(file.problem.frozen)))
    }
}
