import RondoDiagnostics
import RondoEngine
import RondoModel
import RondoProblemFiles
import RondoReview
import Testing

@testable import RondoPlanning

@Suite("Problems as files")
struct ProblemFileTests {
    /// The file of a random workshop: house rules, history and an earlier plan are among what it may have.
    private func file(_ seed: UInt64) async -> (inputs: Inputs, compiled: CompiledProblem, file: ProblemFile) {
        var inputs = RandomWorkshop.inputs(seed: seed)
        if seed % 3 == 0 {
            var earlier = EarlierPlan()
            earlier.sessions = await Planner.plan(inputs, options: options(seed)).plan?.sessions ?? []
            inputs.earlier = earlier
        }
        let compiled = CompiledProblem.make(inputs).compiled
        let problem = compiled?.problem ?? Problem()
        let workshop = inputs.workshop
        let constraints = ConstraintCatalogue.all.map {
            WeighedConstraint(
                $0.id, weight: ConstraintCatalogue.weight($0.id, in: workshop), isHard: $0.level == .hard)
        }
        return (
            inputs, compiled ?? CompiledProblem(Compilation(inputs)), ProblemFile(problem, constraints: constraints)
        )
    }

    private func options(_ seed: UInt64) -> PlanningOptions {
        PlanningOptions(effort: .quick, seed: seed, steps: Int(seed % 4) * 12)
    }

    @Test("are read back as they were, on 60 random workshops: the same bytes, the same search")
    func roundTrip() async throws {
        for seed in 1...60 as ClosedRange<UInt64> {
            let file = await file(seed).file
            let bytes = file.bytes
            let (found, findings) = ProblemFile.decode(bytes, path: "problem.json")
            #expect(findings.isEmpty, "seed \(seed): \(findings.map(\.message))")
            let read = try #require(found)
            #expect(read.bytes == bytes, "seed \(seed)")
            var search = SearchOptions()
            search.steps = 24
            let there = await Engine.solve(file.problem, options: search)
            let back = await Engine.solve(read.problem, options: search)
            #expect(there.solution == back.solution && there.score == back.score, "seed \(seed)")
        }
    }

    @Test("have their solutions counted as the check counts the plans they make, on 60 random workshops")
    func agreement() async throws {
        for seed in 1...60 as ClosedRange<UInt64> {
            let (inputs, compiled, file) = await file(seed)
            let plan = try #require(await Planner.plan(inputs, options: options(seed)).plan)
            let solution = try #require(compiled.solution(of: plan.sessions), "seed \(seed)")
            let (read, findings) = file.decodeSolution(file.bytes(of: solution), path: "solution.json")
            #expect(read == solution, "seed \(seed): \(findings.map(\.message))")
            let score = try #require(read.flatMap(file.score))
            let checked = Check.run(plan).score
            for (part, other) in zip(score.parts, checked.constraints) {
                #expect([part.units, part.cost] == [other.units, other.cost], "seed \(seed), \(other.id)")
                #expect(part.constraint.id == other.id)
            }
            #expect([score.hard, score.soft] == [checked.hard, checked.soft])
        }
    }
}
