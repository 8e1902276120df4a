import Foundation
import RondoDiagnostics
import RondoModel
import RondoYAML
import Testing

@testable import RondoFiles

/// The pages about plugins show what is really read and written.
@Suite struct PluginPagesTests {
    private static let folder =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path + "/docs/"

    /// The blocks in one language under each heading of a page.
    private static func blocks(_ page: String, _ language: String) throws -> [(heading: String, text: String)] {
        let text = try String(contentsOfFile: folder + page, encoding: .utf8)
        var found: [(String, String)] = []
        for section in text.components(separatedBy: "\n## ") {
            let heading = String(section.prefix { $0 != "\n" })
            for block in section.components(separatedBy: "```\(language)\n").dropFirst() {
                found.append((heading, block.components(separatedBy: "\n```")[0] + "\n"))
            }
        }
        return found
    }

    /// An example, whole: members of a request without its braces get them, and what every request has.
    private static func whole(_ text: String) throws -> Node {
        let text = text.hasPrefix("{") ? text : "{\(text)}"
        let (root, findings) = JSONReader.read(SourceText(file: "example", bytes: Array(text.utf8)))
        #expect(findings == [], "\(text)")
        return try #require(root)
    }

    @Test("every example of a request and a reply is what its decoder takes, and its schema")
    func capabilities() throws {
        var seen: [String: Int] = [:]
        for (heading, text) in try Self.blocks("plugins/capabilities.md", "json") {
            let example = try Self.whole(text)
            let capability = PluginCapability.allCases.first { heading.hasPrefix("`\($0.rawValue)`") } ?? .rules
            let (kind, name) = try Self.check(example, capability)
            seen["\(name) \(kind)", default: 0] += 1
        }
        for capability in PluginCapability.allCases {
            #expect(seen["\(capability.name) reply"] == 1 + (capability == .rules ? 1 : 0))
        }
        for name in ["rules request", "review request", "render request", "import request", "any refusal"] {
            #expect(seen[name] == 1, "\(name)")
        }
    }

    private static func check(_ example: Node, _ capability: PluginCapability) throws -> (String, String) {
        func fits(_ node: Node, _ words: [String]) throws {
            #expect(JSONSchema(try #require(PluginSchemas.text(for: words))).accepts(node), "\(words)")
        }
        let bytes = JSONWriter.canonical(example)
        if example["error"] != nil {
            let reply = PluginReplies.refusal(bytes, from: "deck", capability)
            #expect(reply.findings == [])
            #expect(reply.content?.message == "the theme is empty")
            try fits(example, ["refusal"])
            return ("refusal", "any")
        }
        guard example["rondo"]?.text == "reply/1" else {
            let common = Node.map([
                ("rondo", .text("request/1")), ("capability", .text(capability.rawValue)), ("seed", .number(1)),
                ("language", .text("en")), ("settings", .map([])),
            ])
            let known = (example.pairs ?? []).map(\.key)
            let request = Node(
                .mapping((common.pairs ?? []).filter { !known.contains($0.key) } + (example.pairs ?? [])))
            let (read, findings) = PluginRequests.decode(JSONWriter.canonical(request), capability, path: "example")
            #expect(findings == [])
            #expect(read != nil)
            try fits(request, [capability.name, "request"])
            return ("request", capability.name)
        }
        let findings: [Finding]
        switch capability {
        case .rules:
            findings = PluginReplies.rules(bytes, from: "deck", naming: words(of: example)).findings
        case .review:
            var request = PluginRequest(.review)
            request.plan = .map([
                DataPair("sessions", [.map([DataPair("id", "day-1"), DataPair("blocks", [.map([])])])])
            ])
            findings = PluginReplies.review(bytes, from: "deck", about: request).findings
        default: findings = PluginSamples.read(bytes, capability).findings
        }
        #expect(findings.filter { $0.code != "plugin.says" } == [])
        try fits(example, [capability.name, "reply"])
        return ("reply", capability.name)
    }

    /// What a request would have named, taken from the rules themselves.
    private static func words(of example: Node) -> RuleWords {
        let costs = (example["rules"]?.items ?? []).flatMap { $0["costs"]?.items ?? [] }
        func all(_ key: String) -> [String] { costs.compactMap { $0[key]?.text } }
        var words = RuleWords()
        words.activities = all("activity")
        words.sessions = all("session")
        words.roles = all("role")
        words.people = all("person") + all("with")
        return words
    }

    @Test("the manifest, the workshop's key and the lock of the manifest's page are read")
    func manifest() throws {
        let blocks = try Self.blocks("plugins/manifest.md", "yaml").map(\.text)
        #expect(blocks.count == 3)
        let manifest = PluginManifests.read(Array(blocks[0].utf8), path: "plugin.yaml")
        #expect(manifest.findings == [])
        #expect(manifest.manifest?.id == "prompt-deck")
        let read = Fixture.read(Fixture.workshop(["plugins": blocks[1]]))
        #expect(read.findings == [])
        #expect(read.inputs?.workshop.plugins.map(\.id) == ["energy-arc", "prompt-deck", "our-own"])
        let lock = PluginLocks.read(Array(blocks[2].utf8), path: "rondo.lock")
        #expect(lock.findings == [])
        #expect(lock.lock?["prompt-deck"]?.sees == [.workshop, .sessions])
    }

    @Test("the manifests of the plugins that come with Rondo are read without a finding")
    func shipped() throws {
        let plugins = Self.folder + "../plugins/"
        let names = try FileManager.default.contentsOfDirectory(atPath: plugins).sorted()
        var count = 0
        for name in names where FileManager.default.fileExists(atPath: plugins + name + "/plugin.yaml") {
            let (manifest, findings) = PluginManifests.read(path: plugins + name + "/plugin.yaml")
            #expect(findings == [], "\(name)")
            #expect(manifest?.id == name)
            count += 1
        }
        #expect(count >= 3)
    }
}
