import HostilePluginKit
import RondoPluginHost
import Testing

@Suite("Plugins that take time and memory")
struct ResourceTests {
    static let endless = [
        "endless-loop", "endless-constructor", "sleep", "stop-itself", "catch-crash",
    ]
    @Test("who isn't done in time is ended, asleep, stopped or at work", arguments: endless)
    func tooLong(_ name: String) throws {
        #expect(try Hostile(name, .tooLong, milliseconds: 300).asked().outcome == .tooLong)
    }

    @Test("memory beyond the limit isn't there")
    func memory() throws {
        #expect(told(try Hostile("allocate-one", .answered).asked()).contains("refused"))
    }

    @Test("a limit that leaves no room to start is told, not hung on")
    func noRoom() throws {
        var call = try HostilePlugin("well-behaved").call()
        call.limits.memory = 1 << 20
        let outcome = PluginRunner.built.run([call])[0].outcome
        switch outcome {
        case .notStarted, .notLoaded, .crashed: break
        default: Issue.record("it came to \(outcome)")
        }
    }
}
