import Foundation
import HostilePluginKit
import RondoPluginHost
import Synchronization
import Testing

@Suite("Several plugins side by side")
struct SideBySideTests {
    @Test("answers stand in the order of the calls, however many run at once", arguments: [0, 1, 2, 5, 100])
    func order(_ sideBySide: Int) throws {
        let names = [
            "well-behaved", "crash-in-call", "well-behaved", "exit-with-code", "socket-inet", "well-behaved",
            "no-entry",
        ]
        var heard: [Int] = []
        let answers = PluginRunner.built.run(
            try names.map { try HostilePlugin($0).call(milliseconds: 10_000) }, sideBySide: sideBySide,
            onAnswer: { index, _ in heard.append(index) })
        #expect(
            answers.map(\.outcome) == [
                .answered, .crashed("SIGSEGV"), .answered, .left(42), .forbidden("use the network"), .answered,
                .notAPlugin("it has no rondo_plugin_entry"),
            ])
        #expect(heard.sorted() == Array(0..<7))
        if sideBySide < 2 { #expect(heard == Array(0..<7)) }
    }

    @Test("one that sleeps holds up nobody, and one that crashes spoils nobody's answer")
    func slowOne() throws {
        let calls = [
            try HostilePlugin("sleep").call(milliseconds: 500), try HostilePlugin("crash-in-call").call(),
            try HostilePlugin("well-behaved").call(milliseconds: 10_000),
        ]
        var heard: [Int] = []
        let answers = PluginRunner.built.run(calls, sideBySide: 2, onAnswer: { index, _ in heard.append(index) })
        #expect(answers.map(\.outcome) == [.tooLong, .crashed("SIGSEGV"), .answered])
        #expect(answers[0].words == "asleep\n")
        #expect(heard == [1, 2, 0])
    }

    @Test("when the person stops, those at work are ended and the rest is not begun")
    func cancelled() throws {
        let asked = Atomic(0)
        let answers = PluginRunner.built.run(
            try ["sleep", "sleep", "crash-in-call"].map { try HostilePlugin($0).call(milliseconds: 30_000) },
            sideBySide: 2, isCancelled: { asked.add(1, ordering: .relaxed).newValue > 2 })
        #expect(answers.map(\.outcome) == [.cancelled, .cancelled, .cancelled])
    }

    @Test("nothing to ask is nothing to do")
    func none() { #expect(PluginRunner.built.run([]) == []) }

    @Test("a runner that isn't there, or isn't one, is told")
    func noRunner() throws {
        let call = try HostilePlugin("well-behaved").call()
        #expect(
            PluginRunner(executable: "/nowhere/at/all").run([call]).map(\.outcome)
                == [.notStarted("No such file or directory")])
        #expect(
            PluginRunner(executable: "/bin/true").run([call]).map(\.outcome) == [.notStarted("it left with code 0")])
        #expect(PluginRunner(executable: "/nowhere/at/all").probe() == .none)
        #expect(PluginRunner(executable: "/bin/true").probe() == .none)
    }

    @Test("a runner of another version is told")
    func otherVersion() throws {
        var runner = PluginRunner.built
        runner.simulation = ["--something-new=1"]
        let outcome = runner.run([try HostilePlugin("well-behaved").call()])[0].outcome
        #expect(outcome == .notStarted("Rondo and its runner are of different versions"))
    }

    @Test("a runner that someone else kills is a crash")
    func killed() throws {
        // What is mapped can't be taken away, so the plugin plays the someone.
        #expect(try Hostile("kill-itself", .crashed("SIGKILL")).asked().outcome == .crashed("SIGKILL"))
    }
}
