import Foundation
import HostilePluginKit
import RondoDiagnostics
import RondoFiles
import RondoModel
import RondoPluginHost
import Testing

@testable import RondoWorkflow

@Suite("What a facilitator reads of each hostile plugin, and that the plan is the one without it")
struct HostileSentenceTests {
    static let ids = ((try? HostilePlugin.all) ?? []).map(\.name)

    @Test("each has its sentence in the table, and changes nothing", arguments: ids)
    func one(_ id: String) async throws {
        guard !HostileSentences.isRecording else { return }
        let expected = try #require(try HostileSentences.read().lines[id], "sentences.md has no line for it")
        let isSlow = expected.finding.contains("plugin.too-long")
        let line = try await Self.line(of: id, milliseconds: isSlow ? 400 : 30_000)
        #expect(line == expected)
    }

    @Test("the table has a line for each plugin and no other")
    func table() async throws {
        if HostileSentences.isRecording {
            var lines: [String: HostileSentences.Line] = [:]
            for id in Self.ids { lines[id] = try await Self.line(of: id, milliseconds: 3_000) }
            try HostileSentences.write(lines)
            Issue.record("recorded \(lines.count) sentences")
        }
        #expect(Self.ids.count >= 112)
        #expect(try HostileSentences.read().lines.keys.sorted() == Self.ids.sorted())
    }

    /// What is read of one plugin, once it is clear that the plan is the same without it.
    private static func line(of id: String, milliseconds: Int) async throws -> HostileSentences.Line {
        let workspace = try Workspace()
        defer { workspace.remove() }
        var request = small(in: workspace)
        request.plugins.patience = milliseconds
        request.plugins.memory = 256 << 20
        request.plugins.named = [try workspace.accept(id, request.plugins)]
        let made = try await Workflow.plan(request)
        let without = try await alone.value
        #expect(content(made.plan) == content(without.plan), "\(id) changes the plan")
        #expect(made.plan.inputs.rules.isEmpty)
        #expect(made.reasons == without.reasons)
        #expect(made.plugins.remarks.isEmpty)
        #expect(made.plugins.documents.isEmpty || id == "handouts")
        #expect(!made.lacksRequiredPlugin)
        let outcome = try #require(made.plugins.outcomes.first)
        #expect(made.plugins.outcomes.count == 1)
        return .told(made.warnings, otherwise: PluginText.line(outcome))
    }

    /// Planned once: nothing that a hostile plugin does may tell this plan from its own.
    private static let alone = Task {
        let workspace = try Workspace()
        defer { workspace.remove() }
        var request = small(in: workspace)
        request.plugins.isOff = true
        let made = try await Workflow.plan(request)
        try #require(made.warnings.isEmpty && made.holds)
        return made
    }

    /// The smallest workshop that plans, with plugins accepted in a workspace of their own.
    private static func small(in workspace: Workspace) -> PlanRequest {
        var request = PlanRequest(workshop: HostilePlugin.folder + "/workshop/workshop.yaml")
        request.libraryFolders = [HostilePlugin.folder + "/workshop/library"]
        request.effort = .quick
        request.steps = 20
        request.plugins.workspace = workspace.path
        request.plugins.runner = PluginRunner.built.executable
        request.plugins.cacheFolder = workspace.path + "/cache"
        return request
    }

    /// A plan's bytes without who was asked: those whose answers are in it are named there, whatever they answered.
    private static func content(_ plan: Plan) -> [UInt8] {
        var plan = plan
        plan.inputs.plugins = []
        plan.inputs.hashes = []
        return PlanFile.encode(plan)
    }
}

extension Workspace {
    /// Puts a hostile plugin into `plugins`, accepts it, and returns its folder.
    fileprivate func accept(_ id: String, _ options: PluginOptions) throws -> String {
        let folder = path + "/plugins/" + id
        try HostilePlugin(id).install(at: folder)
        _ = try Workflow.accept(try Workflow.offer(plugin: folder, trusted: false, options))
        return folder
    }
}
