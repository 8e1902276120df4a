import RondoEngine
import RondoModel
import RondoReview
import Testing

@testable import RondoPlanning

/// Ann can't read print, Bo can't be where it is loud, and reading aloud helps one and hurts the other.
@Suite("An adaptation that lifts one person's barrier and raises another's")
struct RaisedBarrierTests {
    private static let seeds: ClosedRange<UInt64> = 1...3

    private func adaptation(_ id: String, _ scope: Adaptation.Scope, raises: [String]) -> Adaptation {
        var adaptation = Adaptation()
        adaptation.id = id
        adaptation.lifts = ["reading"]
        adaptation.raises = raises
        adaptation.scope = scope
        return adaptation
    }

    /// One session where `explore-it`, which is read, is pinned.
    private func inputs(_ change: (inout Inputs) -> Void) -> Inputs {
        SmallWorkshop.inputs { inputs in
            inputs.vocabulary.adaptations = []
            inputs.workshop.sessions = [inputs.workshop.sessions[0]]
            inputs.workshop.sessions[0].spaces = ["den", "hall", "nook"]
            inputs.workshop.roles = []
            for id in ["den", "nook"] where !inputs.workshop.spaces.contains(where: { $0.id == id }) {
                var space = Space()
                space.id = id
                space.capacity = 4
                inputs.workshop.spaces.append(space)
            }
            for i in inputs.workshop.spaces.indices { inputs.workshop.spaces[i].features = ["quiet"] }
            for i in inputs.activities.indices {
                inputs.activities[i].length = LengthRange(min: 5, ideal: 25, max: 120)
            }
            inputs.activities[2].demands = ["reading"]
            inputs.activities[2].adaptations = [adaptation("aloud", .everyone, raises: ["loud"])]
            inputs.workshop.people[0].needs = [StatedNeed("low-vision")]
            inputs.workshop.people[1].needs = [StatedNeed("low-noise")]
            var pin = Pin()
            pin.activity = "explore-it"
            inputs.workshop.pins = [pin]
            change(&inputs)
        }
    }

    private func plan(_ inputs: Inputs, seed: UInt64) async throws -> Plan {
        try #require(await Planner.plan(inputs, options: PlanningOptions(effort: .quick, seed: seed)).plan)
    }

    private func strands(_ plan: Plan) -> [Strand] { plan.sessions.flatMap { $0.blocks.flatMap(\.strands) } }

    private func barriers(_ plan: Plan) -> Int { Check.units(of: "access.barrier", in: plan) }

    /// Reading aloud takes no longer, large print takes five minutes more: by length alone, aloud would be chosen.
    private func withLargePrint() -> Inputs {
        inputs { inputs in
            var print = adaptation("large-print", .person, raises: [])
            print.addsLength = 5
            inputs.activities[2].adaptations.append(print)
        }
    }

    @Test("gives way to one that raises nothing", arguments: seeds)
    func otherAdaptation(seed: UInt64) async throws {
        let plan = try await plan(withLargePrint(), seed: seed)
        let strand = try #require(strands(plan).first { $0.activity == "explore-it" })
        #expect(strand.adaptations.map(\.id) == ["large-print"])
        #expect(strand.adaptations.map(\.people) == [["ann"]])
        #expect(barriers(plan) == 0)
        #expect(plan.score == Check.run(plan).score)
        #expect(plan.score.hard == 0)
    }

    @Test("gives way to an activity that isn't read", arguments: seeds)
    func otherActivity(seed: UInt64) async throws {
        let inputs = inputs { inputs in
            inputs.workshop.pins = []
            inputs.workshop.like = [Reference("explore-it")]
            var walk = inputs.activities[2]
            walk.id = "walk-it"
            walk.demands = []
            walk.adaptations = []
            inputs.activities.append(walk)
        }
        let plan = try await plan(inputs, seed: seed)
        #expect(strands(plan).contains { $0.activity == "walk-it" })
        #expect(!strands(plan).contains { $0.activity == "explore-it" })
        #expect(barriers(plan) == 0)
        #expect(plan.score == Check.run(plan).score)
        #expect(plan.score.hard == 0)
    }

    @Test(
        "is used where the two are in different strands, or not at all where the reader is elsewhere", arguments: seeds)
    func otherStrand(seed: UInt64) async throws {
        let inputs = inputs { inputs in
            inputs.workshop.sessions[0].strands = 2
            var walk = inputs.activities[2]
            walk.id = "walk-it"
            walk.demands = []
            walk.adaptations = []
            inputs.activities.append(walk)
        }
        let plan = try await plan(inputs, seed: seed)
        let strand = try #require(strands(plan).first { $0.activity == "explore-it" })
        let isAloud = strand.adaptations.contains { $0.id == "aloud" }
        #expect(isAloud ? !strand.people.contains("bo") : !strand.people.contains("ann"))
        #expect(barriers(plan) == 0)
        #expect(plan.score == Check.run(plan).score)
        #expect(plan.score.hard == 0)
    }

    @Test("is a barrier to the planner and to the check alike in each strand that uses it for all")
    func charged() async throws {
        let inputs = withLargePrint()
        var plan = try await plan(inputs, seed: 1)
        let compilation = Compilation(inputs)
        var solution = try #require(SolutionReader(compilation).solution(plan.sessions))
        let explored = compilation.options("explore-it")
        let aloud = try #require(explored.first { compilation.ground.variants[$0].changes == 1 })
        for (b, block) in solution.sessions[0].blocks.enumerated() {
            for (s, strand) in block.strands.enumerated() where explored.contains(strand.option) {
                solution.sessions[0].blocks[b].strands[s].option = aloud
            }
        }
        let evaluation = try #require(EngineCalls.evaluate(compilation.problem, solution))
        plan.sessions = PlanBuilder(compilation).sessions(solution)
        plan.score = PlanBuilder(compilation).score(evaluation)
        let changed = strands(plan).filter { $0.activity == "explore-it" }
        #expect(!changed.isEmpty)
        #expect(changed.allSatisfy { $0.adaptations.map(\.id) == ["aloud"] })
        let barriers = try #require(plan.score.constraints.first { $0.id == "access.barrier" })
        #expect(barriers.units == changed.count)
        #expect(plan.score.hard >= barriers.cost)
        #expect(Check.run(plan).score == plan.score)
        #expect(SolutionReader(compilation).solution(plan.sessions) != nil)
    }
}
