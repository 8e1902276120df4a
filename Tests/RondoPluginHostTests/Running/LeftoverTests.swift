import Foundation
import HostilePluginKit
import RondoPluginHost
import Testing

@Suite("Nothing is left behind")
struct LeftoverTests {
    @Test("after many hostile plugins side by side there is no process, zombie or descriptor of theirs")
    func nothingLeft() async {
        await #expect(processExitsWith: .success) {
            let names = [
                "well-behaved", "crash-in-constructor", "exit-silently", "fork", "exec", "close-every-descriptor",
                "stop-itself", "print-forever", "reply-too-large", "write-every-descriptor", "no-entry", "sleep",
            ]
            let calls = try (names + names).map { try HostilePlugin($0).call(milliseconds: 200) }
            _ = PluginRunner.built.run(Array(calls.prefix(1)))
            let before = try descriptors()
            let answers = PluginRunner.built.run(calls, sideBySide: 6)
            #expect(answers.count == calls.count)
            let trusted = calls.map { call in
                var call = call
                call.isTrusted = true
                return call
            }
            _ = PluginRunner.older(landlock: 7, filters: false).run(Array(trusted.prefix(4)), sideBySide: 2)
            guard try descriptors() == before, wait(nil) == -1, errno == ECHILD else { exit(1) }
        }
    }

    @Test("when the host is killed in the middle of a call, the runner ends with it")
    func hostKilled() throws {
        let host = try KillableHost(cuts: false)
        #expect(try host.kill() == "")
    }

    @Test("when the host's end of the lifeline is gone, the runner ends even if nobody died")
    func lifelineCut() throws {
        let host = try KillableHost(cuts: true)
        #expect(try host.cut() == "ended by signal \(SIGKILL)\n")
    }
}

/// The numbers of this process's open descriptors.
private func descriptors() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").sorted()
}
