import HostilePluginKit
import Testing

@testable import RondoPluginHost

@Suite("The check as a whole")
struct CheckTests {
    @Test("There are at least forty tests, each with a name of its own in a group, and a clause about what it wants")
    func names() {
        let tests = PluginCheck.tests
        #expect(tests.count >= 40)
        #expect(Set(tests.map(\.name)).count == tests.count)
        for test in tests {
            #expect(test.name.contains(/^[a-z]+\.[a-z-]+$/))
            #expect(!test.wants.isEmpty && !test.wants.hasSuffix(".") && test.wants.first?.isLowercase == true)
        }
        for gate in PluginTests.gates.keys { #expect(tests.contains { $0.name == gate }) }
    }

    @Test("Every test has a plugin that was spoilt for it, but those that need another contract, kernel or size")
    func spoilt() {
        let resources = BadResources.all + BadReplies.all + BadReplies.documents
        let requests = BadBehaviour.broken + BadBehaviour.worlds + BadBehaviour.settings + BadRepetitions.all
        let spoilt = BadFolders.all + BadLibraries.all + BadEntries.all + BadAnswers.all + requests + resources
        let without = PluginCheck.tests.map(\.name).filter { name in !spoilt.contains { $0.test == name } }
        #expect(without == ["library.size", "entry.contract", "resources.landlock"])
    }

    @Test("A new C plugin with every capability passes all tests that are for it")
    func good() throws {
        let folder = try TestFolder()
        let path = try NewPlugin(
            name: "good", language: .c, capabilities: NewPlugin.capabilities, kit: CheckedPlugins.kit
        ).write(in: folder.path)
        try CheckedPlugins.make(path)
        let results = try #require(PluginCheck(folder: path, runner: .built)).run()
        #expect(results.count == PluginCheck.tests.count)
        for result in results {
            switch result.outcome {
            case .passed: break
            case .notForThisPlugin: #expect(["folder.companions", "world.needs"].contains(result.name))
            default: Issue.record("\(result.name): \(result.outcome)")
            }
        }
    }

    @Test("What an earlier failure stands in the way of is not reached, and says why")
    func gates() throws {
        let folder = try TestFolder()
        try folder.write("rondo: plugin/1\nid: [\n", to: "plugin.yaml")
        let check = try #require(PluginCheck(folder: folder.path, runner: .built))
        let results = check.run(only: ["folder", "answer.usual"])
        #expect(results.first?.name == "folder.manifest")
        #expect(results.last?.outcome == .notReached("plugin.yaml has errors"))
        #expect(PluginCheck(folder: folder.path + "/nowhere", runner: .built) == nil)
    }

    @Test("The same seed makes the same broken requests, another seed others")
    func seeds() {
        let good = Array("{\"rondo\":\"request/1\",\"seed\":1}".utf8)
        #expect(
            BrokenRequests.mutated(good, seed: 1).map(\.bytes) == BrokenRequests.mutated(good, seed: 1).map(\.bytes))
        #expect(
            BrokenRequests.mutated(good, seed: 1).map(\.bytes) != BrokenRequests.mutated(good, seed: 2).map(\.bytes))
        #expect(BrokenRequests.garbage(seed: 5).map(\.bytes) == BrokenRequests.garbage(seed: 5).map(\.bytes))
    }
}
