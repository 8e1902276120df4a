import HostilePluginKit
import RondoPluginHost
import Testing

@Suite("The level of confinement is the level that holds, on older kernels too")
struct LevelTests {
    @Test("with system call filters it is full whatever Landlock offers, and every promise holds", arguments: 0...7)
    func filtered(_ abi: Int) throws {
        let runner = PluginRunner.older(landlock: abi)
        #expect(runner.probe() == .full)
        let reading = try Hostile("read-in-constructor", .answered).asked(runner)
        #expect(reading.confinement == .full)
        #expect(told(reading).contains("passwd: No such file or directory; stat: not there; folder: shut"))
        #expect(!told(try Hostile("read-files", .answered).asked(runner)).contains("root:"))
        for name in ["socket-in-constructor", "socket-unix", "fork", "exec", "kill-parent", "write-files", "io-uring"] {
            let answer = try Hostile(name, .answered).asked(runner)
            guard case .forbidden = answer.outcome else {
                Issue.record("\(name) came to \(answer.outcome) with ABI \(abi)")
                continue
            }
        }
    }

    @Test("without filters nothing of a plugin is loaded that isn't trusted", arguments: 0...7)
    func unfiltered(_ abi: Int) throws {
        let runner = PluginRunner.older(landlock: abi, filters: false)
        // Its constructor would crash.
        let answer = try Hostile("crash-in-constructor", .answered).asked(runner)
        #expect(answer.outcome == .notConfined)
        #expect(answer.confinement == runner.probe())
    }

    @Test("without filters and Landlock there is nothing, and it is said")
    func nothing() throws {
        let runner = PluginRunner.older(landlock: 0, filters: false)
        #expect(runner.probe() == .none)
        let answer = try Hostile("read-in-constructor", .answered).asked(runner, trusted: true)
        #expect(answer.outcome == .answered)
        #expect(answer.confinement == .none)
        #expect(told(answer).contains("passwd: root:"))
    }

    @Test("Landlock alone keeps files away, and the clauses say what it doesn't", arguments: 1...7)
    func landlockAlone(_ abi: Int) throws {
        let runner = PluginRunner.older(landlock: abi, filters: false)
        guard case .reduced(let gaps) = runner.probe() else {
            Issue.record("it came to \(runner.probe())")
            return
        }
        let reading = try Hostile("read-in-constructor", .answered).asked(runner, trusted: true)
        #expect(reading.confinement == .reduced(gaps))
        #expect(told(reading).contains("passwd: Permission denied; stat: there; folder: shut"))
        #expect(gaps.contains("it could see the names of your files"))

        #expect(try Hostile("socket-inet6", .answered).asked(runner, trusted: true).outcome == .answered)
        #expect(gaps.contains("it could use the network"))

        let writing = try Hostile("write-files", .answered).asked(runner, trusted: true)
        #expect(writing.outcome == .answered)
        #expect(told(try Hostile("exec", .answered).asked(runner, trusted: true)).contains("rules"))
        #expect(gaps.contains("it could end your other programs") == (abi < 6))
    }

    @Test("a trusted plugin is confined as far as it goes")
    func trusted() throws {
        let answer = try Hostile("socket-inet", .answered).asked(trusted: true)
        #expect(answer.outcome == .forbidden("use the network"))
        #expect(answer.confinement == .full)
    }
}
