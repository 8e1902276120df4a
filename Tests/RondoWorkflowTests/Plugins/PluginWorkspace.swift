import Foundation
import HostilePluginKit
import RondoModel
import RondoPluginHost

@testable import RondoWorkflow

/// A workspace whose workshop uses plugins of the tests.
struct PluginWorkspace {
    let folder: Workspace
    private(set) var request: PlanRequest

    /// The workshop that `rondo init` writes, with these plugins accepted and used; each entry is what stands under it.
    init(_ plugins: [(id: String, more: String)]) throws {
        folder = try Workspace()
        request = try folder.request()
        request.plugins = options
        for plugin in plugins { try install(plugin.id) }
        let lines = plugins.map { "  \($0.id): \($0.more)\n" }.joined()
        let workshop = try String(contentsOfFile: request.workshop, encoding: .utf8)
        try folder.write(workshop + "\nplugins:\n" + lines, to: "workshop.yaml")
    }

    /// Gives each plugin little time and memory.
    mutating func keepShort() {
        request.plugins.patience = 1500
        request.plugins.memory = 128 << 20
    }

    func remove() { folder.remove() }

    /// Where its plugins lie; answers are kept in the workspace itself.
    var options: PluginOptions {
        var options = PluginOptions()
        options.workspace = folder.path
        options.runner = PluginRunner.built.executable
        options.cacheFolder = folder.path + "/cache"
        return options
    }

    /// The same request without plugins.
    var without: PlanRequest {
        var request = request
        request.plugins.isOff = true
        return request
    }

    /// Puts a hostile plugin into the workspace's `plugins` and accepts it.
    func install(_ id: String) throws {
        let path = folder.path + "/plugins/" + id
        try HostilePlugin(id).install(at: path)
        try accept(id)
    }

    func accept(_ id: String) throws {
        _ = try Workflow.accept(try Workflow.offer(plugin: id, trusted: false, options))
    }
}
