import Foundation
import RondoWorkflow
import Testing

@Suite("The plan that another was made from")
struct PlanBeforeTests {
    private let name = "plan/plan-before.json"

    @Test("It stays beside the plan that takes its place, for its owner alone, and both can be compared")
    func kept() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        var request = try folder.request()
        let first = try Workflow.save(try await Workflow.plan(request), in: folder.path + "/plan")
        #expect(first.before == nil)
        #expect(try folder.files()[name] == nil)
        let earlier = try folder.read("plan/plan.json")
        request.earlierPlan = folder.path + "/plan/../plan/plan.json"
        let made = try await Workflow.plan(request)
        let again = try Workflow.save(made, in: folder.path + "/plan")
        #expect(again.before == folder.path + "/" + name)
        #expect(try folder.read(name) == earlier)
        #expect(try folder.read("plan/plan.json") != earlier)
        #expect(try folder.permissions(name) & 0o077 == 0)
        #expect(Workflow.text(made, saved: again).contains("plan-before.json"))
        #expect(Workflow.json(made, saved: again, conflicts: nil).contains("plan-before.json"))
        _ = try Workflow.compare(try #require(again.before), again.planFile)
    }

    @Test("It stays as it is where a plan is made from it again, or afresh, and documents are written again")
    func stays() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        let afresh = try folder.request()
        var request = afresh
        let plan = try Workflow.save(try await Workflow.plan(request), in: folder.path + "/plan").planFile
        request.earlierPlan = plan
        let before = try #require(
            try Workflow.save(try await Workflow.plan(request), in: folder.path + "/plan").before)
        let earlier = try folder.read(name)
        request.earlierPlan = before
        #expect(try Workflow.save(try await Workflow.plan(request), in: folder.path + "/plan").before == nil)
        #expect(try folder.read(name) == earlier)
        #expect(try Workflow.save(try await Workflow.plan(afresh), in: folder.path + "/plan").before == nil)
        _ = try Workflow.renderAll(plan: plan)
        #expect(try folder.read(name) == earlier)
        // In a folder of its own the new plan takes nothing's place.
        let elsewhere = try Workflow.save(try await Workflow.plan(request), in: folder.path + "/other")
        #expect(elsewhere.before == nil)
        #expect(try folder.files()["other/plan-before.json"] == nil)
    }
}
