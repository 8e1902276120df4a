import Foundation
import HostilePluginKit
import RondoDiagnostics
import RondoPluginHost
import Testing

@testable import RondoWorkflow

@Suite("Writing all documents of a plan again, those of plugins too")
struct RenderAllTests {
    private static let document = "participants-handouts/hello.md"

    /// A workspace with a plan whose plugin made a document for each audience.
    private func planned() async throws -> (workspace: PluginWorkspace, saved: SavedPlan) {
        let workspace = try PluginWorkspace([("handouts", "")])
        let saved = try Workflow.save(try await Workflow.plan(workspace.request), in: workspace.folder.path + "/plan")
        try #require(try workspace.folder.files()["plan/" + Self.document] != nil)
        return (workspace, saved)
    }

    @Test("the same plugins give the same documents, and nothing else changes")
    func same() async throws {
        let (workspace, saved) = try await planned()
        defer { workspace.remove() }
        let before = try workspace.folder.files()
        let rendered = try Workflow.renderAll(plan: saved.planFile, plugins: workspace.options)
        #expect(rendered.saved.documents == saved.documents)
        #expect(rendered.warnings.isEmpty && !rendered.lacksRequiredPlugin)
        #expect(try workspace.folder.files() == before)
        #expect(Workflow.text(rendered).contains("handouts 1.0.0: 3 documents"))
    }

    @Test("documents of a plugin that isn't asked any more, or fails, leave; the plan stays as it is")
    func dropped() async throws {
        let (workspace, saved) = try await planned()
        defer { workspace.remove() }
        var options = workspace.options
        options.isOff = true
        let before = try workspace.folder.files()
        let rendered = try Workflow.renderAll(plan: saved.planFile, plugins: options)
        #expect(rendered.saved.documents == saved.documents - 3)
        let after = try workspace.folder.files()
        #expect(after["plan/" + Self.document] == nil)
        #expect(after["plan/plan.json"] == before["plan/plan.json"])
        #expect(after["plan/index.html"] != before["plan/index.html"])

        _ = try Workflow.renderAll(plan: saved.planFile, plugins: workspace.options)
        #expect(try workspace.folder.files()["plan/" + Self.document] == before["plan/" + Self.document])
        try workspace.folder.write("evil", to: "plugins/handouts/libhandouts.so")
        let failed = try Workflow.renderAll(plan: saved.planFile, plugins: workspace.options)
        #expect(failed.warnings.map(\.code) == ["plugin.changed"])
        #expect(failed.warnings.first?.message.hasSuffix("; its documents are missing") == true)
        #expect(try workspace.folder.files()["plan/" + Self.document] == nil)
    }

    @Test("a plan made without the plugin takes its documents away, but not one that somebody changed")
    func changed() async throws {
        let (workspace, saved) = try await planned()
        defer { workspace.remove() }
        try workspace.folder.write("my own words", to: "plan/" + Self.document)
        let again = try Workflow.save(try await Workflow.plan(workspace.without), in: saved.folder)
        #expect(again.kept == [Self.document])
        let files = try workspace.folder.files()
        #expect(files["plan/" + Self.document] == Data("my own words".utf8))
        #expect(files["plan/public-handouts/hello.md"] == nil)
        let text = Workflow.text(try await Workflow.plan(workspace.without), saved: again)
        #expect(text.replacing("\n  ", with: " ").contains(Self.document))
        #expect(text.contains("changed since Rondo"))
    }

    @Test("a required plugin that fails is an error, and the other documents are written")
    func required() async throws {
        let workspace = try PluginWorkspace([("well-behaved", "{required: true}")])
        defer { workspace.remove() }
        let saved = try Workflow.save(try await Workflow.plan(workspace.request), in: workspace.folder.path + "/plan")
        var options = workspace.options
        options.runner = nil
        options.cacheFolder = nil
        let rendered = try Workflow.renderAll(
            plan: saved.planFile, in: workspace.folder.path + "/new", plugins: options)
        #expect(rendered.lacksRequiredPlugin)
        #expect(rendered.warnings.map(\.severity) == [.error])
        #expect(rendered.saved.index == workspace.folder.path + "/new/index.html")
        #expect(try workspace.folder.files()["new/plan.json"] == nil)
        #expect(try workspace.folder.files()["new/public/timetable.md"] != nil)
    }
}
