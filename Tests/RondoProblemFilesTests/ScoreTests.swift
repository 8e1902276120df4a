import RondoEngine
import RondoModel
import RondoReview
import Testing

@testable import RondoPlanning
@testable import RondoProblemFiles

@Suite("Scores of solutions")
struct ScoreTests {
    @Test(
        "agree with the independent check of the planned examples",
        arguments: ["taster", "online", "day-centre", "recovery-college", "impossible", "open-day"])
    func agree(example: String) async throws {
        let inputs = try Sample.inputs(example)
        let compiled = try #require(CompiledProblem.make(inputs).compiled)
        let written = Sample.file(compiled, inputs)
        let file = try #require(ProblemFile.decode(written.bytes, path: "problem.json").file)
        var options = PlanningOptions()
        options.steps = 300
        let plan = try #require(await Planner.plan(inputs, options: options).plan)
        let solution = try #require(compiled.solution(of: plan.sessions))
        let read = try #require(file.decodeSolution(file.bytes(of: solution), path: "solution.json").solution)
        let score = try #require(file.score(read))
        let checked = Check.run(plan).score
        #expect(score.parts.map(\.units) == checked.constraints.map(\.units))
        #expect(score.parts.map(\.constraint.id) == checked.constraints.map(\.id))
        #expect([score.hard, score.soft] == [checked.hard, checked.soft])
    }

    @Test("add units up as docs/score.md says, constants included")
    func small() throws {
        let file = try Sample.smallFile()
        let solution = try #require(file.decodeSolution(Array(Sample.solution.utf8), path: "s").solution)
        let score = try #require(file.score(solution))
        // 0 and 1 stay apart and sit together; 2 and 3 met before; one unit stands whatever is done.
        #expect(score.parts.map(\.units) == [0, 1, 2])
        #expect([score.hard, score.soft] == [5, 4])
        #expect(score.json.hasPrefix("{\n\"rondo\":\"score/1\",\n\"hard\":5,\n\"soft\":4,\n"))
    }

    @Test("take groups in any order and turns in any order")
    func order() throws {
        let file = try Sample.smallFile()
        let other = Sample.solution.replacing("[[0, 1], [2, 3]]", with: "[[3, 2], [1, 0]]")
        let first = try #require(file.decodeSolution(Array(Sample.solution.utf8), path: "s").solution)
        let second = try #require(file.decodeSolution(Array(other.utf8), path: "s").solution)
        #expect(file.score(first) == file.score(second))
    }
}
