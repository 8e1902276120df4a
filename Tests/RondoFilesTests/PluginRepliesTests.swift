import RondoDiagnostics
import RondoModel
import Testing

@testable import RondoFiles

@Suite struct PluginRepliesTests {
    /// What is said about a reply, without the plugin's name.
    private func said(_ text: String, _ capability: PluginCapability) -> [String] {
        let start = "plugin 'deck', \(capability.rawValue): ".count
        return PluginSamples.read(Array(text.utf8), capability).findings.map { String($0.message.dropFirst(start)) }
    }

    private func activity(_ keys: String) -> String {
        """
        {"rondo": "reply/1", "activities": [{"id": "x", "title": "X", "phase": "explore",
         "length": {"min": "5m", "max": "9m"}\(keys)}]}
        """
    }

    @Test(
        "each slip of a reply is found at its place",
        arguments: [
            ("", "the reply is empty"),
            ("[]", "a reply is an object"),
            ("{}", "a reply says \"rondo\": \"reply/1\""),
            ("{\"rondo\": \"reply/2\"}", "rondo: a reply says \"rondo\": \"reply/1\""),
            ("{\"rondo\": \"reply/1\",}", "line 1, column 21: a key in quotes is wanted here"),
            ("{\"rondo\": \"reply/1\", \"rondo\": 1}", "the key 'rondo' stands twice; the first is on line 1"),
            ("{\"rondo\": \"reply/1\", \"activitys\": []}", "activitys: unknown key 'activitys'"),
            ("{\"rondo\": \"reply/1\", \"activities\": null}", "activities: 'activities' takes a value, not nothing"),
            ("{\"rondo\": \"reply/1\", \"activities\": {}}", "activities: 'activities' takes a list, not a map"),
            (
                "{\"rondo\": \"reply/1\", \"activities\": [{\"id\": \"a\", \"title\": 5, \"phase\": \"x\"}]}",
                "activities[0]: 'length' is missing"
            ),
            (
                "{\"rondo\": \"reply/1\", \"findings\": [{\"severity\": \"fatal\", \"message\": \"M\"}]}",
                "findings[0].severity: 'severity' takes one of error, warning, note, not the text 'fatal'"
            ),
        ])
    func slips(text: String, message: String) {
        #expect(said(text, .activities).contains(message), "\(said(text, .activities))")
    }

    @Test("a number is no text in a reply, and an id has no slash")
    func strict() {
        #expect(
            said(activity(", \"summary\": 5"), .activities) == [
                "activities[0].summary: 'summary' takes a text, not '5'"
            ])
        let slash = activity("").replacing("\"x\"", with: "\"deck/x\"")
        #expect(
            said(slash, .activities) == [
                "activities[0].id: 'deck/x' would be a plugin's; an id given here has no slash"
            ])
    }

    @Test("two of the same id are found, in one activity and in two")
    func twice() {
        let two = """
            {"rondo": "reply/1", "vocabulary": {"demands": {"a": {"title": "A"}}, "modes": {"a": {"title": "A"}}}}
            """
        #expect(said(two, .vocabulary) == [])
        let one = activity("").replacing(
            "]}",
            with: ", {\"id\": \"x\", \"title\": \"X\", \"phase\": \"explore\", "
                + "\"length\": {\"min\": \"5m\", \"max\": \"9m\"}}]}")
        #expect(said(one, .activities) == ["activities[1].id: activity 'deck/x' stands twice"])
        let adaptations = "[{\"id\": \"a\", \"title\": \"A\"}, {\"id\": \"a\", \"title\": \"B\"}]"
        #expect(
            said(activity(", \"adaptations\": \(adaptations)"), .activities) == [
                "two adaptations of 'deck/x' have the same id"
            ])
    }

    @Test("phases are not a plugin's to add")
    func phases() {
        let text = "{\"rondo\": \"reply/1\", \"vocabulary\": {\"phases\": {\"p\": {\"title\": \"P\"}}}}"
        #expect(said(text, .vocabulary) == ["vocabulary.phases: unknown key 'phases'"])
    }

    @Test("a reply holds no more than it may")
    func caps() {
        func many(_ count: Int, _ item: String) -> String {
            Array(repeating: item, count: count).joined(separator: ",")
        }
        let finding = "{\"severity\": \"note\", \"message\": \"M\"}"
        let findings = "{\"rondo\": \"reply/1\", \"findings\": [\(many(101, finding))]}"
        #expect(said(findings, .activities) == ["findings: 'findings' has at most 100 items, not 101"])
        let million = "{\"rondo\": \"reply/1\", \"findings\": [\(many(100_000, finding))]}"
        #expect(
            said(million, .review) == ["line 1, column 2333347: the reply holds more than 200000 values"]
                || said(million, .review).count == 1)
        let costs = many(6000, "{\"activity\": \"map\", \"cost\": 1}")
        let rules = (0..<4).map { "{\"id\": \"r\($0)\", \"says\": \"S\", \"level\": \"soft\", \"costs\": [\(costs)]}" }
        let text = "{\"rondo\": \"reply/1\", \"rules\": [\(rules.joined(separator: ","))]}"
        #expect(said(text, .rules) == ["rules: all rules have at most 20000 costs together, not 24000"])
        let deep = "{\"rondo\": \"reply/1\", \"activities\": " + String(repeating: "[", count: 5000)
        #expect(said(deep, .activities).count == 1)
        let large = "{\"rondo\": \"reply/1\", \"x\": \"" + String(repeating: "x", count: 5 << 20) + "\"}"
        #expect(said(large, .activities) == ["the reply has more than 4 MiB"])
        #expect(said(large, .render) == ["x: unknown key 'x'"])
    }

    @Test("an error that the plugin says itself puts the reply aside; its words are made safe to show")
    func ownFindings() {
        let text = """
            {"rondo": "reply/1", "findings": [{"severity": "error", "place": "settings.theme", "message":
             "\\u001b[31mno\\u0007 \(String(repeating: "x", count: 600))", "remedy": "R"}], "activities": []}
            """.replacing("\\\\", with: "\\")
        let reply = PluginReplies.activities(Array(text.utf8), from: PluginWords("deck"))
        #expect(reply.content == nil)
        #expect(reply.findings.count == 1)
        let message = reply.findings.first?.message ?? ""
        #expect(message.hasPrefix("the plugin 'deck' says (settings.theme): \u{FFFD}[31mno\u{FFFD} xxx"))
        #expect(message.hasSuffix("x…"))
        #expect(message.unicodeScalars.count < 600)
    }

    @Test("rules are checked against what the request named, and get the plugin's id")
    func rules() {
        let reply = PluginReplies.rules(Array(PluginSamples.rules.utf8), from: "deck", naming: PluginSamples.words)
        #expect(reply.content?.map(\.id) == ["deck/lift", "deck/calm"])
        #expect(reply.content?.map(\.isHard) == [false, true])
        #expect(reply.content?.first?.costs.map(\.form) == [.placement, .placement, .turn, .meeting])
        #expect(reply.content?.first?.costs[1].laterThan == 900)
        func cost(_ text: String) -> [String] {
            said(
                "{\"rondo\": \"reply/1\", \"rules\": [{\"id\": \"r\", \"says\": \"S\", \"level\": \"soft\", \"costs\": [\(text)]}]}",
                .rules
            ).map { String($0.dropFirst("rules[0].costs[0]".count)) }
        }
        #expect(cost("{\"activity\": \"mop\", \"cost\": 1}") == [".activity: the request names no activity 'mop'"])
        #expect(cost("{\"activity\": \"map\", \"after\": \"activity\", \"cost\": 1}").count == 1)
        #expect(cost("{\"activity\": \"map\", \"after\": \"start\", \"cost\": 1}") == [])
        #expect(cost("{\"activity\": \"map\", \"cost\": 0}") == [".cost: 'cost' is at least 1, not 0"])
        #expect(cost("{\"activity\": \"map\", \"person\": \"p-1\", \"cost\": 1}") == [".person: unknown key 'person'"])
        #expect(cost("{\"person\": \"p-1\", \"with\": \"p-1\", \"cost\": 1}") == [".with: nobody meets themselves"])
        #expect(
            cost("{\"person\": \"ann\", \"role\": \"lead\", \"cost\": 1}") == [
                ".person: the request names no person 'ann'"
            ])
        #expect(cost("{\"person\": \"p-1\", \"cost\": 1}") == [": 'role' is missing"])
        #expect(cost("{\"cost\": 1}").first?.hasPrefix(": a cost is about an activity") == true)
    }

    @Test("a review speaks of sessions, blocks and people that it was shown, and of no others")
    func review() {
        func said(_ keys: String) -> [String] {
            self.said(
                "{\"rondo\": \"reply/1\", \"findings\": [{\"severity\": \"note\", \"message\": \"M\", \(keys)}]}",
                .review)
        }
        #expect(said("\"session\": \"one\", \"block\": 1") == [])
        #expect(said("\"session\": \"two\"") == ["findings[0].session: the request names no session 'two'"])
        #expect(
            said("\"session\": \"one\", \"block\": 2") == [
                "findings[0].block: 'one' has 1 blocks, so there is no block 2"
            ])
        #expect(said("\"block\": 1") == ["findings[0].block: a block is one of a session"])
        #expect(said("\"people\": [\"ann\"]") == ["findings[0].people[0]: the request names no person 'ann'"])
        let reply = PluginReplies.review(
            Array(PluginSamples.review.utf8), from: "deck", about: PluginSamples.request(.review))
        #expect(reply.content?.map(\.severity) == [.warning, .error])
        #expect(reply.content?.first?.people == ["p-1", "p-2"])
    }

    @Test("a refusal says why, whatever stands in it")
    func refusal() {
        let text = "{\"rondo\": \"reply/1\", \"error\": {\"message\": \"no\\u001b theme\"}}"
        let reply = PluginReplies.refusal(Array(text.utf8), from: "deck", .rules)
        #expect(reply.content?.message == "no\u{FFFD} theme")
        #expect(PluginReplies.refusal(Array("{}".utf8), from: "deck", .rules).content == nil)
        #expect(
            PluginReplies.refusal([], from: "deck", .rules).findings.map(\.message) == [
                "plugin 'deck', rules/1: the reply is empty"
            ])
    }

    @Test(
        "bytes that aren't UTF-8 go to an import as base64",
        arguments: [
            ([0xFF], "/w=="), ([0xFF, 0x00], "/wA="), ([0xFF, 0x00, 0x10], "/wAQ"),
            ([0xFF, 0xFE, 0xFD, 0x66], "//79Zg=="),
        ])
    func base64(bytes: [UInt8], text: String) {
        let file = PluginRequests.file(name: "x", bytes: bytes)
        #expect(file.base64 == text)
        #expect(file.text == nil)
    }
}
