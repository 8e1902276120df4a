import RondoModel
import Testing

@testable import RondoWorkflow

@Suite("What the check confirms before a plan is handed on")
struct ConfirmationTests {
    @Test("A planner that claims another score than the check finds is a fault, not a plan")
    func disagreement() async throws {
        var plan = try await Workflow.plan(Workspace.example("taster")).plan
        #expect(try Workflow.confirmed(plan) == plan)
        plan.score.soft -= 1
        let failure = #expect(throws: WorkflowFailure.self) { try Workflow.confirmed(plan) }
        guard case .fault(let sentence) = failure else {
            Issue.record("expected a fault, got \(String(describing: failure))")
            return
        }
        #expect(sentence.contains("the planner and the check disagree"))
    }

    @Test("What is unmet comes from the check, whatever the planner said")
    func unmet() async throws {
        var plan = try await Workflow.plan(Workspace.example("impossible")).plan
        let unmet = plan.unmet
        #expect(!unmet.isEmpty)
        plan.unmet = []
        #expect(try Workflow.confirmed(plan).unmet == unmet)
    }
}
