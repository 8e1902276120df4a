import Foundation
import RondoDiagnostics
import RondoFiles
import RondoModel
import RondoPlanning
import RondoReview
import RondoWorkflow
import Testing

@Suite("Suggestions")
struct SuggestionTests {
    @Test("What an activity would cost is what the check finds, constraint by constraint", arguments: UInt64(1)...3)
    func activities(_ seed: UInt64) async throws {
        let plan = try await Gathering.plan(try Gathering.inputs(seed), steps: 200)
        let placed = Set(plan.sessions.flatMap(\.blocks).flatMap(\.strands).map(\.activity))
        let ids = Array(plan.inputs.activities.map(\.id).filter { !placed.contains($0) }.prefix(4))
        let (found, findings) = await Suggester.suggestions(.activities(ids), for: plan, limit: 3, steps: 40)
        #expect(!findings.hasErrors)
        #expect(!found.isEmpty && found.count <= 3)
        let ranks = found.map { [$0.hard, $0.soft] }
        #expect(zip(ranks, ranks.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) })
        for suggestion in found {
            #expect(ids.contains(suggestion.what))
            expectTrue(suggestion, plan)
            let session = try #require(suggestion.plan.sessions.first { $0.session == suggestion.session })
            let block = try #require(session.blocks.first { $0.span.start == suggestion.time })
            #expect(block.strands.contains { $0.activity == suggestion.what })
        }
    }

    @Test("One more person is in the plan that is suggested, and costs what the check finds", arguments: UInt64(1)...3)
    func people(_ seed: UInt64) async throws {
        let plan = try await Gathering.plan(try Gathering.inputs(seed), steps: 200)
        let (found, _) = await Suggester.suggestions(.person, for: plan, limit: 4, steps: 40)
        #expect(!found.isEmpty)
        for suggestion in found {
            expectTrue(suggestion, plan)
            #expect(suggestion.plan.inputs.workshop.people.count == plan.inputs.workshop.people.count + 1)
            let person = try #require(suggestion.plan.inputs.workshop.people.last?.id)
            let there = suggestion.plan.sessions.filter { session in
                session.blocks.contains { $0.strands.contains { $0.people.contains(person) } }
            }.map(\.session)
            #expect(there == (suggestion.session.map { [$0] } ?? plan.sessions.map(\.session)))
            #expect(suggestion.changed.blocks == 0)
        }
    }

    private func expectTrue(_ suggestion: Suggestion, _ plan: Plan) {
        let (before, after) = (Check.run(plan).score, Check.run(suggestion.plan).score)
        for (old, new) in zip(before.constraints, after.constraints) {
            let told = suggestion.costs.first { $0.constraint == old.id }?.cost ?? 0
            #expect(new.cost - old.cost == told, "\(old.id)")
        }
    }

    @Test("An activity that isn't in the library is refused with what to do")
    func unknown() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        let saved = try Workflow.save(try await Workflow.plan(try folder.request()), in: folder.path + "/plan")
        var request = SuggestRequest()
        request.activities = ["jurney-map"]
        let failure = await #expect(throws: WorkflowFailure.self) {
            try await Workflow.suggest(request, plan: saved.planFile)
        }
        guard case .request(let sentence) = failure else {
            Issue.record("expected a refusal, got \(String(describing: failure))")
            return
        }
        #expect(sentence.contains("jurney-map"))
    }

    @Test("An activity that is to be avoided is told with the reason, beside the ways of others")
    func avoided() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        let ask = try folder.request()
        try folder.write(try folder.read("workshop.yaml") + "\navoid: [journey-map]\n", to: "workshop.yaml")
        let saved = try Workflow.save(try await Workflow.plan(ask), in: folder.path + "/plan")
        var request = SuggestRequest()
        request.activities = ["journey-map"]
        let none = try await Workflow.suggest(request, plan: saved.planFile)
        #expect(none.plans.isEmpty)
        #expect(none.text(look: TextLook(width: 400)).contains("journey-map can't be planned: it is on the list of"))
        #expect(!none.text().contains("No way was found"))
        let plan = try #require(PlanFile.read(path: saved.planFile).plan)
        let placed = Set(plan.sessions.flatMap(\.blocks).flatMap(\.strands).map(\.activity))
        request.activities.append(
            try #require(plan.inputs.activities.map(\.id).first { !placed.contains($0) && $0 != "journey-map" }))
        let some = try await Workflow.suggest(request, plan: saved.planFile)
        #expect(some.excluded.map(\.code) == ["suggest.excluded"])
    }

    @Test("What was found is told best first, and as JSON")
    func told() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        let saved = try Workflow.save(try await Workflow.plan(try folder.request()), in: folder.path + "/plan")
        let plan = try #require(PlanFile.read(path: saved.planFile).plan)
        let placed = Set(plan.sessions.flatMap(\.blocks).flatMap(\.strands).map(\.activity))
        var request = SuggestRequest()
        request.activities = Array(plan.inputs.activities.map(\.id).filter { !placed.contains($0) }.prefix(2))
        request.limit = 2
        let found = try await Workflow.suggest(request, plan: saved.planFile)
        let text = found.text()
        #expect(text.contains("1. "))
        #expect(text.contains("Wishes would cost"))
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(found.json().utf8)) as? [[String: Any]])
        #expect(json.count == found.plans.count)
        #expect(json.first?["activity"] is String)
    }
}
