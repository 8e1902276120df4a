import HostilePluginKit
import Testing

@testable import RondoPluginHost

@Suite("Trying a plugin by hand")
struct TryTests {
    private func plugin(_ folder: TestFolder, _ capabilities: [String]) throws -> String {
        let path = try NewPlugin(name: "tried", language: .c, capabilities: capabilities, kit: CheckedPlugins.kit)
            .write(in: folder.path)
        try CheckedPlugins.make(path)
        return path
    }

    @Test("Confined and within this process a plugin gives the same reply")
    func same() throws {
        let folder = try TestFolder()
        let asking = try PluginTry(folder: try plugin(folder, ["rules"]), capability: nil)
        let confined = asking.ask(asking.sample, runner: .built)
        let within = asking.askInProcess(asking.sample)
        #expect(confined.answer.outcome == .answered && within.answer.outcome == .answered)
        #expect(confined.reply == within.reply)
        #expect(confined.reply.contains("lively-after-meals"))
        #expect(confined.findings.isEmpty)
    }

    @Test("A broken request is refused, and the refusal is shown as a finding or a reply")
    func refused() throws {
        let folder = try TestFolder()
        let asking = try PluginTry(folder: try plugin(folder, ["rules", "review"]), capability: "review")
        let outcome = asking.ask(Array("{".utf8), runner: .built)
        #expect(outcome.answer.outcome == .refused)
        #expect(outcome.reply.contains("error"))
    }

    @Test("Which capability is meant must be clear")
    func capability() throws {
        let folder = try TestFolder()
        let path = try plugin(folder, ["rules", "review"])
        #expect(throws: MakingFailure.self) { try PluginTry(folder: path, capability: nil) }
        #expect(throws: MakingFailure.self) { try PluginTry(folder: path, capability: "render") }
        #expect(throws: MakingFailure.self) { try PluginTry(folder: path + "/nowhere", capability: nil) }
    }
}
