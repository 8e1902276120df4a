import RondoEngine
import RondoModel
import Testing

@testable import RondoPlanning

@Suite("Planning")
struct PlannerTests {
    @Test("gives the same plan with any number of threads, and again with the steps that it took")
    func sameAgain() async throws {
        let inputs = RandomWorkshop.inputs(seed: 5)
        let one = await Planner.plan(inputs, options: PlanningOptions(effort: .quick, seed: 3, steps: 60)).plan
        let two = await Planner.plan(inputs, options: PlanningOptions(effort: .quick, seed: 3, steps: 60, threads: 2))
            .plan
        let plan = try #require(one)
        #expect(plan == two)
        #expect(plan.seed == 3)
        #expect(plan.steps == 60)
        #expect(plan.wasStopped)
        #expect(plan.inputs == inputs)
        #expect(plan.sessions.map(\.session) == inputs.workshop.sessions.map(\.id))
    }

    @Test("says of every plan how good it can be, and never more than it is", arguments: 1...12)
    func bound(seed: Int) async throws {
        let inputs = RandomWorkshop.inputs(seed: UInt64(seed))
        let options = PlanningOptions(effort: .quick, seed: UInt64(seed), steps: 200)
        let plan = try #require(await Planner.plan(inputs, options: options).plan)
        let bound = try #require(plan.bound)
        #expect((bound.hard, bound.soft) <= (plan.score.hard, plan.score.soft))
        for part in plan.score.constraints { #expect(bound.units(of: part.id) <= part.units, "\(part.id)") }
        #expect(bound.constraints.allSatisfy { ConstraintCatalogue.entry($0.id) != nil && $0.units > 0 })
    }

    @Test("counts more steps for more people and more time, and eight times more for each effort")
    func steps() {
        let small = SmallWorkshop.compile().problem
        var large = small
        large.people += large.people
        let standard = StepCount.steps(.standard, small)
        #expect(StepCount.steps(.standard, large) > standard)
        #expect(StepCount.steps(.quick, small) == standard / 8)
        #expect(StepCount.steps(.thorough, small) == standard * 8)
    }
}
