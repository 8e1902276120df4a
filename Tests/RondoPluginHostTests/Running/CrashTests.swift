import HostilePluginKit
import RondoPluginHost
import Testing

@Suite("Plugins that crash, leave, or don't keep to the contract")
struct CrashTests {
    static let crashing = [
        Hostile("crash-in-constructor", .crashed("SIGSEGV")),
        Hostile("crash-at-entry", .crashed("SIGSEGV")),
        Hostile("wild-at-entry", .crashed("SIGSEGV")),
        Hostile("crash-in-call", .crashed("SIGSEGV")),
        Hostile("abort-in-call", .crashed("SIGABRT")),
        Hostile("answer-then-crash", .crashed("SIGSEGV")),
        Hostile("stack-overflow", .crashed("SIGSEGV")),
        Hostile("change-request", .crashed("SIGSEGV")),
        Hostile("allocate", .crashed("SIGSEGV")),
    ]
    @Test("a crash is told by its signal, wherever it happens, and its reply isn't read", arguments: crashing)
    func crash(_ hostile: Hostile) throws {
        let answer = try hostile.asked()
        #expect(answer.outcome == hostile.outcome)
        #expect(answer.reply == [])
    }

    static let leaving = [
        Hostile("exit-in-constructor", .left(0)),
        Hostile("exit-silently", .left(0)),
        Hostile("exit-with-code", .left(42)),
        Hostile("half-frame", .left(0)),
        Hostile("forge-reply", .left(7)),
    ]
    @Test("who leaves before the end has not answered, whatever it wrote", arguments: leaving)
    func leaves(_ hostile: Hostile) throws {
        let answer = try hostile.asked()
        #expect(answer.outcome == hostile.outcome)
        #expect(answer.reply == [])
    }

    static let unfit = [
        Hostile("no-entry", .notAPlugin("it has no rondo_plugin_entry")),
        Hostile("null-at-entry", .notAPlugin("it says that it can't work with this Rondo")),
        Hostile("other-contract", .notAPlugin("it was written for another contract than this Rondo knows")),
        Hostile("short-description", .notAPlugin("its description is too short")),
    ]
    @Test("a library that is no plugin for this contract is told so", arguments: unfit)
    func notAPlugin(_ hostile: Hostile) throws { #expect(try hostile.asked().outcome == hostile.outcome) }

    @Test("a library that needs what nobody has is told in the loader's words")
    func missing() throws {
        let answer = try Hostile("missing-function", .answered).asked()
        #expect(answer.outcome == .notLoaded("undefined symbol: rondo_give_me_everything"))
    }

    @Test("bytes that are no library are told in the loader's words")
    func noLibrary() {
        for bytes in [[], Array("not a library".utf8), [0x7F, 0x45, 0x4C, 0x46]] {
            let call = PluginCall(image: LibraryImage(library: bytes), capability: "rules/1", request: [])
            guard case .notLoaded(let words) = PluginRunner.built.run([call])[0].outcome else {
                Issue.record("\(bytes) was loaded")
                continue
            }
            #expect(words.contains("file too short") || words.contains("invalid ELF header"))
        }
    }

    @Test("a capability that it doesn't have is not asked for; it still says who it is")
    func unknownCapability() throws {
        let answer = PluginRunner.built.run([try HostilePlugin("well-behaved").call("dreams/1")])[0]
        #expect(answer.outcome == .notAPlugin("it doesn't offer what it is asked for"))
        #expect(answer.identity?.id == "well-behaved")
    }

    @Test("a plugin that claims to be another is passed on as it says, for the host to compare")
    func otherIdentity() throws {
        #expect(try Hostile("other-id", .answered).asked().identity?.id == "prompt-deck")
    }

    @Test("refusing, failing and nonsense are told apart")
    func returns() throws {
        let refused = try Hostile("reply-refuses-oddly", .refused).asked()
        #expect(refused.outcome == .refused)
        #expect(told(refused).contains("error"))
        let nonsense = try Hostile("returns-nonsense", .failed).asked()
        #expect(nonsense.outcome == .failed)
        #expect(nonsense.reply == [])
    }
}
