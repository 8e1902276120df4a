import HostilePluginKit
import RondoPluginHost
import Testing

@Suite("Asking a plugin")
struct PluginRunnerTests {
    @Test("a well-behaved plugin answers under full confinement, and says who it is")
    func answers() throws {
        let answers = PluginRunner.built.run([try HostilePlugin("well-behaved").call()])
        #expect(answers.map(\.outcome) == [.answered])
        #expect(String(decoding: answers[0].reply, as: UTF8.self) == #"{"rondo": "reply/1", "rules": []}"#)
        #expect(answers[0].confinement == .full)
        #expect(answers[0].words == "")
        #expect(answers[0].identity?.id == "well-behaved")
        #expect(answers[0].identity?.version == "1.0.0")
        #expect(answers[0].identity?.contract == 1)
        #expect(answers[0].identity?.capabilities.count == 6)
    }
}
