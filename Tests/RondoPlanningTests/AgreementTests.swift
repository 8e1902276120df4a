import RondoEngine
import RondoModel
import RondoReview
import Testing

@testable import RondoPlanning

@Suite("Planner and check")
struct AgreementTests {
    @Test("count the same units on 300 random workshops, and every constraint is broken in at least ten of them")
    func agree() async {
        let outcomes = await withTaskGroup(of: Outcome.self) { group in
            for seed in 1...300 { group.addTask { await Outcome(seed: UInt64(seed)) } }
            return await group.reduce(into: [Outcome]()) { $0.append($1) }.sorted { $0.seed < $1.seed }
        }
        for outcome in outcomes {
            #expect(outcome.differences.isEmpty, "seed \(outcome.seed): \(outcome.differences)")
            #expect(outcome.isReadBack, "seed \(outcome.seed): the plan can't be read back")
        }
        for (index, entry) in ConstraintCatalogue.all.enumerated() {
            let broken = outcomes.count { $0.units.indices.contains(index) && $0.units[index] > 0 }
            #expect(broken >= 10, "\(entry.id) is broken in \(broken) workshops")
        }
    }

    /// What one workshop came to.
    struct Outcome: Sendable {
        var seed: UInt64
        var differences: [String] = []
        var units: [Int] = []
        var isReadBack = false

        init(seed: UInt64) async {
            self.seed = seed
            var inputs = RandomWorkshop.inputs(seed: seed)
            var options = PlanningOptions(effort: .quick, seed: seed, steps: Int(seed % 4) * 12)
            if seed % 3 == 0 {
                let first = await Planner.plan(inputs, options: options).plan
                var earlier = EarlierPlan()
                earlier.sessions = first?.sessions ?? []
                inputs.earlier = earlier
                var draw = Draw(seed: seed &+ 77)
                if inputs.workshop.people.count > 4 { inputs.workshop.people.removeLast(draw.int(0...1)) }
                if draw.chance(50) { inputs.activities.remove(at: draw.int(0...(inputs.activities.count - 1))) }
                options.seed = seed &+ 1
            }
            guard let plan = await Planner.plan(inputs, options: options).plan else {
                differences = ["no plan"]
                return
            }
            units = plan.score.constraints.map(\.units)
            let found = Check.run(plan).score
            for (planned, checked) in zip(plan.score.constraints, found.constraints) where planned != checked {
                differences.append("\(planned.id): planned \(planned.units), checked \(checked.units)")
            }
            let compilation = Compilation(inputs)
            isReadBack =
                SolutionReader(compilation).solution(plan.sessions).map {
                    EngineCalls.evaluate(compilation.problem, $0)?.units == Array(units + zeros).prefix(64).map { $0 }
                } ?? false
        }

        private var zeros: [Int] { [Int](repeating: 0, count: 64) }
    }
}
