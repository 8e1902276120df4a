import HostilePluginKit
import RondoPluginHost
import Testing

@Suite("Plugins that reach for the network, processes and the system")
struct ForbiddenTests {
    static let stopped: [Hostile] =
        [
            "socket-in-constructor", "socket-inet", "socket-inet6", "socket-unix", "socket-netlink", "socket-vsock",
            "socket-packet", "socket-alg", "socket-pair",
        ].map { Hostile($0, .forbidden("use the network")) }
        + ["fork-in-constructor", "fork", "exec"].map { Hostile($0, .forbidden("start another program")) }
        + [Hostile("thread", .forbidden("start a thread, or do something else that plugins may not do"))]
        + ["write-files", "delete-files", "rename-files", "make-folder", "memory-program"]
        .map { Hostile($0, .forbidden("write or change files")) }
        + ["read-parent-memory", "trace-parent", "kill-parent", "kill-all", "signal-parent-thread", "steal-descriptor"]
        .map { Hostile($0, .forbidden("reach into other programs")) }
        + ["close-every-descriptor", "close-range", "replace-report", "cut-lifeline"]
        .map { Hostile($0, .forbidden("cut the line to Rondo")) }
        + [
            Hostile("io-uring", .forbidden("reach into the system (system call 425)")),
            Hostile("unknown-call", .forbidden("do something that plugins may not do (system call 9999)")),
        ]

    @Test("it is stopped before the system does anything, and what it tried is told", arguments: stopped)
    func isStopped(_ hostile: Hostile) throws {
        let answer = try hostile.asked()
        #expect(answer.outcome == hostile.outcome)
        #expect(answer.reply == [])
    }

    @Test(
        "reaching into the system is told as such",
        arguments: ["userfaultfd", "bpf", "keys", "namespaces", "raise-limits"])
    func system(_ name: String) throws {
        guard case .forbidden(let deed) = try Hostile(name, .answered).asked().outcome else {
            Issue.record("\(name) was let through")
            return
        }
        #expect(deed.hasPrefix("reach into the system (system call "))
    }

    @Test(
        "silencing the filter, or speaking another machine's language, ends the plugin all the same",
        arguments: ["block-traps", "foreign-call"])
    func unsaid(_ name: String) throws {
        #expect(
            try Hostile(name, .answered).asked().outcome
                == .forbidden("start a thread, or do something else that plugins may not do"))
    }

    @Test("the filter's handler can't be replaced, and its signal can't be sent for fun")
    func handler() throws {
        #expect(told(try Hostile("replace-trap-handler", .answered).asked()).contains("\"kept\""))
        #expect(try Hostile("raise-trap", .answered).asked().outcome == .forbidden("reach into other programs"))
    }

    @Test("calls whose arguments no filter can see don't exist")
    func unseen() throws {
        #expect(told(try Hostile("clone3", .answered).asked()).contains("clone3: Function not implemented"))
        #expect(
            told(try Hostile("write-with-openat2", .answered).asked()).contains("openat2: Function not implemented"))
    }

    @Test("what was given away isn't given back")
    func privileges() throws {
        #expect(told(try Hostile("undo-privileges", .answered).asked()).contains("\"-1 -1 -1\""))
        #expect(told(try Hostile("mute-lifeline", .answered).asked()).contains("\"-1 -1 -1\""))
        #expect(told(try Hostile("new-code", .answered).asked()).contains("\"refused\""))
        #expect(told(try Hostile("host-name", .answered).asked()).contains("Operation not permitted"))
    }
}
