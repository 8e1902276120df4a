import HostilePluginKit
import RondoPluginHost
import Testing

@Suite("Replies, and what a plugin prints")
struct ReplyTests {
    static let boundless = [
        "reply-too-large", "reply-never-ends", "reply-billion-findings", "reply-forged-large",
    ]
    @Test("more than a reply may have is not read", arguments: boundless)
    func tooMuch(_ name: String) throws {
        var call = try HostilePlugin(name).call(milliseconds: 10_000)
        call.limits.reply = 100_000
        let answer = PluginRunner.built.run([call])[0]
        // One that writes without end whatever it is told is ended by the clock, unless Rondo counted first.
        #expect(answer.outcome == .tooMuch || name == "reply-never-ends" && answer.outcome == .tooLong)
        #expect(answer.reply == [])
    }

    @Test("a reply may have exactly as many bytes as it may have")
    func limit() throws {
        var call = try HostilePlugin("well-behaved").call()
        call.limits.reply = 33
        #expect(PluginRunner.built.run([call])[0].outcome == .answered)
        call.limits.reply = 32
        #expect(PluginRunner.built.run([call])[0].outcome == .tooMuch)
    }

    static let passed = [
        "reply-truncated", "reply-empty", "reply-not-json", "reply-not-utf8", "reply-deep", "reply-duplicate-keys",
        "reply-lies", "reply-others-ids", "reply-many-findings", "reply-escapes", "forge-in-constructor",
    ]
    @Test("bytes that were said are passed on as they are, for the reader of replies to judge", arguments: passed)
    func passedOn(_ name: String) throws {
        let answer = try Hostile(name, .answered).asked()
        #expect(answer.outcome == .answered)
        #expect(answer.reply.isEmpty == ["reply-empty", "write-at-entry"].contains(name))
    }

    @Test("what is written before it was asked doesn't count")
    func tooEarly() throws {
        let answer = try Hostile("write-at-entry", .answered).asked()
        #expect(answer.outcome == .answered)
        #expect(answer.reply == [])
    }

    static let garbling = ["write-every-descriptor", "huge-frame", "forge-level", "forge-broken", "forge-unconfined"]
    @Test("garbage on the runner's own descriptor is told", arguments: garbling)
    func garbled(_ name: String) throws {
        let answer = try Hostile(name, .answered).asked()
        #expect(answer.outcome == .forbidden("pass its own words off as Rondo's"))
        #expect(answer.confinement == .full)
    }

    @Test("what it prints is shown without anything that a terminal obeys, from both outputs")
    func printed() throws {
        let answer = try Hostile("print-escapes", .answered).asked()
        #expect(answer.outcome == .answered)
        #expect(answer.words.contains("[2J") && answer.words.contains("hello"))
        #expect(answer.words.contains("[31mred"))
        #expect(answer.words.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 32 && $0.value != 0x9B })
    }

    @Test("what it prints is cut at the limit, and a full pipe holds nobody up")
    func flood() throws {
        let answer = try Hostile("print-a-lot", .answered).asked()
        #expect(answer.outcome == .answered)
        #expect(answer.words.utf8.count == CallLimits().words)
        #expect(answer.words.hasPrefix("sixteen letters\nsixteen letters\n"))
        #expect(try Hostile("print-forever", .tooLong, milliseconds: 300).asked().outcome == .tooLong)
    }
}
