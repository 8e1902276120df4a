import RondoModel
import RondoReview
import Testing

@testable import RondoPlanning

@Suite("Explanations")
struct ExplainerTests {
    @Test("say of each alternative exactly what the check finds on it", arguments: 1...10)
    func costsAreTrue(seed: Int) async throws {
        let inputs = RandomWorkshop.inputs(seed: UInt64(seed) &+ 1000)
        let options = PlanningOptions(effort: .quick, seed: UInt64(seed), steps: 20)
        let plan = try #require(await Planner.plan(inputs, options: options).plan)
        let base = Check.run(plan).score
        var draw = Draw(seed: UInt64(seed))
        let session = draw.pick(plan.sessions)
        let placed = session.blocks.flatMap(\.strands).map(\.activity)
        let absent = inputs.activities.map(\.id).filter { id in !plan.sessions.contains { $0.holds(id) } }
        var questions = [
            Question(session: session.session, block: draw.int(0...(session.blocks.count - 1))),
            Question(person: draw.pick(inputs.workshop.people).id),
            Question(session: session.session), Question(),
        ]
        if !placed.isEmpty { questions.append(Question(activity: draw.pick(placed))) }
        if !absent.isEmpty { questions.append(Question(activity: draw.pick(absent))) }
        for question in questions {
            let (explanation, findings) = Explainer.explain(plan, question)
            #expect(findings.isEmpty, "\(question): \(findings)")
            for statement in try #require(explanation).statements {
                #expect(!statement.text.isEmpty)
                guard let alternative = statement.alternative else {
                    #expect(statement.costs.isEmpty)
                    continue
                }
                let found = Check.run(alternative).score
                #expect(found == alternative.score, "seed \(seed): \(statement.text)")
                #expect(found.hard - base.hard == statement.hard, "seed \(seed): \(statement.text)")
                #expect(found.soft - base.soft == statement.soft, "seed \(seed): \(statement.text)")
                let units = zip(found.constraints, base.constraints).filter { $0.units != $1.units }
                #expect(units.map { $0.0.units - $0.1.units } == statement.costs.map(\.units))
            }
        }
    }
}
