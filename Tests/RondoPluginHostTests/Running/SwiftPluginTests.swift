import HostilePluginKit
import RondoPluginHost
import Testing

@Suite("Plugins in Swift")
struct SwiftPluginTests {
    @Test("one that holds its own part of the runtime answers")
    func isStatic() throws {
        let answer = try Hostile("swift-well-behaved", .answered).asked()
        #expect(answer.outcome == .answered)
        #expect(told(answer) == #"{"rondo": "reply/1", "rules": []}"#)
    }

    @Test("one that is linked to the toolchain's runtime answers where there is one")
    func isDynamic() throws {
        let image = try HostilePlugin("swift-well-behaved").dynamicImage
        let answer = PluginRunner.built.run([PluginCall(image: image, capability: "rules/1", request: [])])[0]
        #expect(answer.outcome == .answered)
        #expect(told(answer) == #"{"rondo": "reply/1", "rules": []}"#)
    }

    @Test("one that brings the whole runtime along answers")
    func companions() throws {
        var image = try HostilePlugin("swift-well-behaved").dynamicImage
        image.companions = try SwiftRuntime.companions
        let answer = PluginRunner.built.run([PluginCall(image: image, capability: "rules/1", request: [])])[0]
        #expect(answer.outcome == .answered)
        #expect(told(answer) == #"{"rondo": "reply/1", "rules": []}"#)
    }

    @Test("one that brings half a runtime is told what is missing")
    func halfARuntime() throws {
        var image = try HostilePlugin("swift-well-behaved").dynamicImage
        image.companions = Array(try SwiftRuntime.companions.prefix(2))
        let answer = PluginRunner.built.run([PluginCall(image: image, capability: "rules/1", request: [])])[0]
        guard case .notLoaded(let words) = answer.outcome else {
            Issue.record("it came to \(answer.outcome)")
            return
        }
        #expect(words.contains("libswift_Concurrency.so: cannot open shared object file"))
    }

    @Test("a trap is a crash, and prints no traceback that would need a program")
    func traps() throws {
        let answer = try Hostile("swift-trap", .answered).asked()
        #expect([.crashed("SIGILL"), .crashed("SIGTRAP")].contains(answer.outcome))
        #expect(try Hostile("swift-recursion", .answered).asked().outcome == .crashed("SIGSEGV"))
    }

    @Test("tasks would need threads")
    func tasks() throws {
        let answer = try Hostile("swift-task", .answered).asked()
        #expect(answer.outcome == .forbidden("start a thread, or do something else that plugins may not do"))
    }

    @Test("Foundation's time zones, languages and JSON need no file; the user's home folder is out of reach")
    func foundation() throws {
        let answer = try Hostile("swift-foundation", .answered).asked()
        #expect(answer.outcome == .answered)
        #expect(told(answer).contains(#""no file; 3600; Sonntag 15 Juni; SWIFT_BACKTRACE; json""#))
        #expect(try Hostile("swift-home", .answered).asked().outcome == .forbidden("use the network"))
    }
}
