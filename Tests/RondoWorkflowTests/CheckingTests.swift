import Foundation
import RondoDiagnostics
import RondoFiles
import RondoModel
import RondoWorkflow
import Testing

@Suite("Checking, reviewing, explaining and rendering from a file")
struct CheckingTests {
    @Test("A plan as it was written agrees, also with the files it was made from")
    func sound() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        let request = try folder.request()
        let saved = try Workflow.save(try await Workflow.plan(request), in: folder.path + "/plan")
        let checked = try Workflow.check(
            plan: saved.planFile, against: request.workshop, libraryFolders: request.libraryFolders)
        #expect(checked.agrees)
        #expect(checked.holds)
        #expect(Workflow.text(checked).contains("The plan is what it says, and everything that must hold does."))
        #expect(Workflow.json(checked).contains("\"agrees\": true"))
    }

    @Test("A changed name is found by the hashes, a moved turn by the score")
    func changed() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        let saved = try Workflow.save(try await Workflow.plan(try folder.request()), in: folder.path + "/plan")
        let text = try folder.read("plan/plan.json")
        try folder.write(text.replacingOccurrences(of: "\"Asha\"", with: "\"Asja\""), to: "renamed.json")
        let renamed = try Workflow.check(plan: folder.path + "/renamed.json")
        #expect(renamed.disagreements.map(\.code) == ["plan.hash"])
        #expect(!renamed.agrees)
        var plan = try #require(PlanFile.read(path: saved.planFile).plan)
        plan.score.soft -= 1
        try Data(PlanFile.encode(plan)).write(to: URL(fileURLWithPath: folder.path + "/better.json"))
        let better = try Workflow.check(plan: folder.path + "/better.json")
        #expect(better.disagreements.contains { $0.code == "plan.score" })
        #expect(better.holds)
        #expect(try !Workflow.review(plan: folder.path + "/better.json").warnings.isEmpty)
        #expect(try Workflow.review(plan: saved.planFile).warnings.isEmpty)
    }

    @Test("A workshop file that has changed since is told apart from a changed library")
    func outdated() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        let request = try folder.request()
        let saved = try Workflow.save(try await Workflow.plan(request), in: folder.path + "/plan")
        try folder.write(
            try folder.read("workshop.yaml").replacingOccurrences(of: "capacity: 20", with: "capacity: 19"),
            to: "workshop.yaml")
        let checked = try Workflow.check(
            plan: saved.planFile, against: request.workshop, libraryFolders: request.libraryFolders)
        #expect(checked.disagreements.map(\.code) == ["plan.outdated"])
        #expect(checked.disagreements.first?.message == "the workshop file has changed since this plan was made")
        #expect(try Workflow.check(plan: saved.planFile).agrees)
    }

    @Test("A review says what this plan shows, in three forms that hold the same items")
    func review() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        let saved = try Workflow.save(try await Workflow.plan(try folder.request()), in: folder.path + "/plan")
        let review = try Workflow.review(plan: saved.planFile)
        #expect(review.text().contains("this plan shows"))
        #expect(!review.text().contains("is coproduced"))
        let items = review.json().matches(of: /"verdict":/).count
        #expect(items >= 15)
        #expect(review.markdown().components(separatedBy: "\n## ").count == items + 1)
    }

    @Test("An explanation is given for the plan, a person and an activity; unknown names are refused")
    func explain() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        let saved = try Workflow.save(try await Workflow.plan(try folder.request()), in: folder.path + "/plan")
        var request = ExplainRequest()
        #expect(try Workflow.explain(request, plan: saved.planFile).text().contains("weighed"))
        request.person = "asha"
        #expect(try Workflow.explain(request, plan: saved.planFile).text().contains("asha"))
        request.person = nil
        request.block = 1
        _ = try Workflow.explain(request, plan: saved.planFile)
        request.block = 500
        #expect(throws: WorkflowFailure.self) { try Workflow.explain(request, plan: saved.planFile) }
        request.block = nil
        request.activity = "journey-map"
        #expect(try Workflow.explain(request, plan: saved.planFile).json().contains("\"costs\""))
    }

    @Test("A document is refused to those who may not have it, with the reason")
    func refused() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        let saved = try Workflow.save(try await Workflow.plan(try folder.request()), in: folder.path + "/plan")
        var request = RenderRequest()
        #expect(try Workflow.render(request, plan: saved.planFile).contains("Getting started"))
        request.kind = "access-sheet"
        let failure = #expect(throws: WorkflowFailure.self) { try Workflow.render(request, plan: saved.planFile) }
        guard case .request(let sentence) = failure else {
            Issue.record("expected a refusal, got \(String(describing: failure))")
            return
        }
        #expect(sentence.contains("facilitators only"))
        request.audience = "facilitators"
        request.format = "html"
        try Workflow.render(request, plan: saved.planFile, to: folder.path + "/sheet.html")
        #expect(try folder.permissions("sheet.html") == 0o600)
        #expect(try folder.read("sheet.html") == folder.read("plan/facilitators/access-sheet.html"))
    }

    @Test("What is no plan is told by findings")
    func noPlan() throws {
        let folder = try Workspace()
        defer { folder.remove() }
        try folder.write("{\"rondo\": \"plan/1\"", to: "half.json")
        #expect(throws: WorkflowFailure.self) { try Workflow.check(plan: folder.path + "/half.json") }
        #expect(throws: WorkflowFailure.self) { try Workflow.review(plan: folder.path + "/nowhere.json") }
        #expect(throws: WorkflowFailure.self) { try Workflow.render(RenderRequest(), plan: folder.path) }
    }
}
