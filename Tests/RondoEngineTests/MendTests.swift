import Testing

@testable import RondoEngine

@Suite("Mending a first plan")
struct MendTests {
    @Test("breaks less than half as much of what must hold, never more, and counts it rightly")
    func breaksLess() throws {
        var broken = 0
        var left = 0
        for seed in 0..<24 {
            let problem = RandomProblem.make(seed: UInt64(seed))
            let lane = Lane(problem, seed: UInt64(seed), movesTimetable: true)
            lane.begin(from: nil)
            let before = lane.hard
            let isLarge = lane.isToMend
            for _ in 0..<8 { lane.mend() }
            #expect(isLarge || lane.hard == before, "small plans and whole ones stay as they are")
            #expect(lane.hard <= before)
            if isLarge {
                broken += before
                left += lane.hard
            }
            let (solution, score) = lane.bestSolution()
            #expect(score.hard == lane.hard)
            #expect(try #require(Engine.evaluate(problem, solution)) == score)
        }
        #expect(broken > 0)
        #expect(2 * left < broken, "\(left) of \(broken)")
    }

    @Test("isn't done where no step is to be taken, and is told step by step")
    func told() async throws {
        let problem = try #require((0..<24).lazy.map { RandomProblem.make(seed: UInt64($0)) }.first { isToMend($0) })
        let reports = Reports()
        var options = SearchOptions()
        options.steps = 0
        let first = await Engine.solve(problem, options: options) { reports.add($0) }
        #expect(reports.all.map(\.steps) == [0])
        options.steps = 8
        _ = await Engine.solve(problem, options: options) { reports.add($0) }
        let hard = reports.all.dropFirst().filter { $0.steps == 0 }.map(\.hard)
        #expect(hard.count > 1)
        #expect(hard == hard.sorted(by: >))
        #expect(hard.first == first.score.hard)
        #expect(try #require(hard.last) < first.score.hard)
    }

    private func isToMend(_ problem: Problem) -> Bool {
        let lane = Lane(problem, seed: 1, movesTimetable: true)
        lane.begin(from: nil)
        return lane.isToMend
    }
}
