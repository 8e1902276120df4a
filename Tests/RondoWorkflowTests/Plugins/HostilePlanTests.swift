import Foundation
import HostilePluginKit
import RondoDiagnostics
import RondoFiles
import RondoModel
import RondoPluginHost
import Testing

@testable import RondoWorkflow

@Suite("Plans with plugins that mean no good")
struct HostilePlanTests {
    /// A plan's bytes without who was asked: those whose answers are in it are named there, whatever they answered.
    private static func bytes(_ plan: Plan) -> [UInt8] {
        var plan = plan
        plan.inputs.plugins = []
        plan.inputs.hashes = []
        return PlanFile.encode(plan)
    }

    @Test("all hostile plugins together change nothing, and each that fails gets one clear sentence")
    func all() async throws {
        // Those in Swift bring megabytes of runtime, which take minutes to hash in a debug build, and nothing new here.
        let ids = try HostilePlugin.all.map(\.name).filter { !$0.isEmpty && !$0.hasPrefix("swift") }
        #expect(ids.count >= 30)
        var workspace = try PluginWorkspace(ids.map { ($0, "") })
        defer { workspace.remove() }
        workspace.keepShort()
        let made = try await Workflow.plan(workspace.request)
        let without = try await Workflow.plan(workspace.without)
        #expect(Self.bytes(made.plan) == Self.bytes(without.plan))
        #expect(made.plan.inputs.rules.isEmpty)
        #expect(!made.lacksRequiredPlugin)
        #expect(made.plugins.outcomes.map(\.id) == ids.sorted())
        for outcome in made.plugins.outcomes {
            guard let failure = outcome.failure else { continue }
            #expect(failure.message.contains("'\(outcome.id)'"))
            #expect(failure.severity == .warning)
            #expect(failure.code.contains("."))
            #expect(failure.message.count < 1000)
            #expect(!failure.message.unicodeScalars.contains { $0.value < 32 })
        }
        let failed = made.plugins.outcomes.filter { $0.failure != nil }
        #expect(failed.count >= 30, "\(failed.map(\.id))")
        #expect(made.warnings.filter { $0.severity == .error }.isEmpty)
        let text = Workflow.text(made, saved: nil)
        #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x9B || $0.value == 0x202E })
    }

    @Test(
        "a plugin that is required and fails leaves the plan as it is, and says that it is not good enough",
        arguments: ["crash-in-call", "reply-lies", "reply-others-ids", "reply-many-findings"])
    func required(_ id: String) async throws {
        let workspace = try PluginWorkspace([(id, "{required: true}")])
        defer { workspace.remove() }
        let made = try await Workflow.plan(workspace.request)
        #expect(made.lacksRequiredPlugin)
        #expect(made.warnings.contains { $0.severity == .error && $0.message.contains("'\(id)'") })
        #expect(Self.bytes(made.plan) == Self.bytes(try await Workflow.plan(workspace.without).plan))
    }

    @Test("a library that is changed after it was accepted is refused with the command that accepts it")
    func changed() async throws {
        let workspace = try PluginWorkspace([("well-behaved", "")])
        defer { workspace.remove() }
        #expect(try await Workflow.plan(workspace.request).plugins.outcomes[0].failure == nil)
        try workspace.folder.write("evil", to: "plugins/well-behaved/libwell-behaved.so")
        let failure = try await Workflow.plan(workspace.request).plugins.outcomes[0].failure
        #expect(failure?.code == "plugin.changed")
        #expect(failure?.remedy?.contains("rondo plugin add \(workspace.folder.path)/plugins/well-behaved") == true)
    }

    @Test("what was answered before needs no runner, and the plan is the same")
    func kept() async throws {
        let workspace = try PluginWorkspace([("well-behaved", "")])
        defer { workspace.remove() }
        let first = try await Workflow.plan(workspace.request)
        #expect(first.plugins.outcomes[0].confinement != nil)
        var request = workspace.request
        request.plugins.runner = nil
        let second = try await Workflow.plan(request)
        #expect(second.plugins.outcomes[0].failure == nil)
        #expect(second.plugins.outcomes[0].confinement == nil)
        #expect(second.plugins.outcomes[0].keptAnswers > 0)
        #expect(PlanFile.encode(second.plan) == PlanFile.encode(first.plan))
    }

    @Test("without plugins nothing is opened: no cache, no key, no lock is looked for")
    func nothing() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        var request = try folder.request()
        request.plugins.workspace = folder.path
        request.plugins.cacheFolder = folder.path + "/cache"
        request.plugins.runner = "/nonexistent"
        try folder.write("this is no lock", to: "rondo.lock")
        let made = try await Workflow.plan(request)
        #expect(made.plugins == PluginAccount())
        #expect(Set(try folder.files().keys) == ["workshop.yaml", "rondo.lock"])
    }
}
