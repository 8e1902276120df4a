import Foundation
import RondoDiagnostics
import RondoFiles
import RondoModel
import RondoWorkflow
import Testing

@Suite("What happened before, and planning again")
struct SeriesTests {
    @Test("Plans that took place count: their sessions, turns and encounters stand in the ledger")
    func history() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        var request = try folder.request()
        let first = try await Workflow.plan(request)
        let saved = try Workflow.save(first, in: folder.path + "/spring")
        try folder.write(
            try folder.read("workshop.yaml").replacingOccurrences(of: "2027-04-14", with: "2027-05-14")
                .replacingOccurrences(of: "{id: first,", with: "{id: second,"), to: "workshop.yaml")
        request.history = [saved.planFile]
        let second = try await Workflow.plan(request)
        #expect(second.plan.inputs.ledger.sessions.map(\.session) == ["first"])
        #expect(second.plan.inputs.ledger.sessions.first?.turns.isEmpty == false)
        #expect(second.plan.inputs.hashes != first.plan.inputs.hashes)
    }

    @Test("Planning again from the same file changes nothing that it needn't")
    func replanning() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        var request = try folder.request()
        let saved = try Workflow.save(try await Workflow.plan(request), in: folder.path + "/plan")
        request.earlierPlan = saved.planFile
        request.seed = 99
        let again = try await Workflow.plan(request)
        let earlier = try #require(PlanFile.read(path: saved.planFile).plan)
        #expect(again.plan.inputs.earlier?.sessions == earlier.sessions)
        let stable = try #require(again.plan.score.constraints.first { $0.id == "plan.stable" })
        #expect(stable.units == 0 || again.plan.score.soft - stable.cost < earlier.score.soft)
    }

    @Test("A plan of another workshop is no plan to start from")
    func otherWorkshop() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        let saved = try Workflow.save(
            try await Workflow.plan(Workspace.example("taster")), in: folder.path + "/taster")
        var request = try folder.request()
        request.earlierPlan = saved.planFile
        let failure = await #expect(throws: WorkflowFailure.self) { try await Workflow.plan(request) }
        guard case .input(let findings) = failure else {
            Issue.record("expected findings, got \(String(describing: failure))")
            return
        }
        #expect(findings.map(\.code) == ["replan.other"])
    }
}
