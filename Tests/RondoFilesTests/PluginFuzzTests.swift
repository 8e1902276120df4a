import RondoDiagnostics
import RondoModel
import RondoYAML
import Testing

@testable import RondoFiles

@Suite struct PluginFuzzTests {
    private static let schemas = Dictionary(
        uniqueKeysWithValues: PluginCapability.allCases.map { capability in
            (capability, JSONSchema(PluginSchemas.text(for: [capability.name, "reply"]) ?? ""))
        })

    private static func node(_ bytes: [UInt8]) -> Node? {
        let (root, findings) = JSONReader.read(SourceText(file: "", bytes: bytes, showsLines: false))
        return findings.isEmpty ? root : nil
    }

    @Test(
        "a reply with nothing wrong is taken, and its schema takes it", arguments: PluginSamples.all.map(\.capability))
    func samples(capability: PluginCapability) throws {
        let text = try #require(PluginSamples.all.first { $0.capability == capability }).reply
        let (isTaken, findings) = PluginSamples.read(Array(text.utf8), capability)
        #expect(findings.filter { $0.code != "plugin.says" } == [])
        #expect(isTaken)
        #expect(Self.schemas[capability]?.accepts(try #require(Self.node(Array(text.utf8)))) == true)
    }

    @Test("what has been changed at random is never taken where the schema forbids it", arguments: 0..<120)
    func mutations(seed: UInt64) throws {
        var dice = Dice(seed)
        for (capability, reply) in PluginSamples.all {
            let root = try #require(Self.node(Array(reply.utf8)))
            for _ in 0..<12 {
                var changed = root
                for _ in 0..<dice.int(1...3) { changed = Mutation.change(changed, &dice) }
                let bytes = JSONWriter.canonical(changed)
                let (isTaken, findings) = PluginSamples.read(bytes, capability)
                #expect(isTaken || findings.hasErrors)
                guard let read = Self.node(bytes) else { continue }
                if isTaken, Self.schemas[capability]?.accepts(read) != true {
                    Issue.record(
                        "taken, but not by the schema of \(capability.rawValue): \(String(decoding: bytes, as: UTF8.self))"
                    )
                }
                Self.check(findings, capability)
            }
        }
    }

    @Test("broken bytes never crash", arguments: 0..<100)
    func bytes(seed: UInt64) {
        var dice = Dice(seed)
        let letters = Array("{}[],:\"-0 9truefalsenull\\x%\n#&\u{1B}".utf8) + [0xFF, 0xC2, 0x00]
        for (capability, reply) in PluginSamples.all {
            var bytes = Array(reply.utf8)
            if dice.flag() { bytes = Array(bytes.prefix(dice.int(0...bytes.count))) }
            for _ in 0..<dice.int(0...6) where !bytes.isEmpty {
                bytes[dice.int(0...(bytes.count - 1))] = dice.pick(letters)
            }
            let (isTaken, findings) = PluginSamples.read(bytes, capability)
            #expect(isTaken || findings.hasErrors)
            Self.check(findings, capability)
        }
    }

    @Test(
        "requests are written as their schema says, read back, and the same bytes each time",
        arguments: PluginCapability.allCases)
    func requests(capability: PluginCapability) throws {
        let request = PluginSamples.request(capability)
        let bytes = PluginRequests.encode(request)
        let node = try #require(Self.node(bytes))
        let schema = JSONSchema(try #require(PluginSchemas.text(for: [capability.name, "request"])))
        #expect(schema.accepts(node), "\(String(decoding: bytes, as: UTF8.self))")
        let (read, findings) = PluginRequests.decode(bytes, capability, path: "r.json")
        #expect(findings == [])
        #expect(read.map(PluginRequests.encode) == bytes)
        #expect(!bytes.contains(0x0A))
    }

    @Test("requests that were changed at random are never taken where the schema forbids it", arguments: 0..<60)
    func changedRequests(seed: UInt64) throws {
        var dice = Dice(seed)
        for capability in PluginCapability.allCases {
            let schema = JSONSchema(try #require(PluginSchemas.text(for: [capability.name, "request"])))
            let root = try #require(Self.node(PluginRequests.encode(PluginSamples.request(capability))))
            for _ in 0..<8 {
                let bytes = JSONWriter.canonical(Mutation.change(root, &dice))
                guard let node = Self.node(bytes) else { continue }
                let (request, findings) = PluginRequests.decode(bytes, capability, path: "r.json")
                #expect(request != nil || findings.hasErrors)
                if request != nil { #expect(schema.accepts(node), "\(String(decoding: bytes, as: UTF8.self))") }
            }
        }
    }

    /// Each names the plugin and what it was asked, shows no line, and holds nothing that a terminal could trip over.
    private static func check(_ findings: [Finding], _ capability: PluginCapability) {
        for finding in findings {
            let start =
                finding.code == "plugin.says" ? "the plugin 'deck' says" : "plugin 'deck', \(capability.rawValue): "
            #expect(finding.message.hasPrefix(start))
            #expect(finding.location == nil && finding.sourceLine == nil)
            #expect(finding.message.unicodeScalars.count < 800)
            let texts = [finding.message, finding.remedy ?? ""]
            #expect(texts.allSatisfy { $0 == VisibleText.shown($0) })
        }
    }
}

/// Changes one thing in some nodes.
enum Mutation {
    static func change(_ node: Node, _ dice: inout Dice) -> Node {
        let here = dice.int(0...9) == 0
        switch node.content {
        case .mapping(var pairs) where !pairs.isEmpty && !here:
            let index = dice.int(0...(pairs.count - 1))
            switch dice.int(0...11) {
            case 0: pairs.remove(at: index)
            case 1: pairs.insert(Pair(word(&dice), pairs[index].value), at: index)
            case 2: pairs[index].key = word(&dice)
            default: pairs[index].value = change(pairs[index].value, &dice)
            }
            return Node(.mapping(pairs))
        case .sequence(var items) where !items.isEmpty && !here:
            let index = dice.int(0...(items.count - 1))
            switch dice.int(0...9) {
            case 0: items.remove(at: index)
            case 1: items.append(items[index])
            case 2: items.append(any(&dice))
            default: items[index] = change(items[index], &dice)
            }
            return Node(.sequence(items))
        case .scalar(let text, let plain):
            switch dice.int(0...4) {
            case 0:
                return Node(
                    .scalar(text, plain: !plain && DataForm.value(of: Node(.scalar(text, plain: true))) != .text(text)))
            case 1:
                var scalars = Array(text.unicodeScalars)
                scalars.insert(
                    dice.pick([" ", "-", "/", "A", "0", "m", "%", "\u{7}", "\u{202E}", "\n", "."]),
                    at: dice.int(0...scalars.count))
                return Node(.scalar(String(String.UnicodeScalarView(scalars)), plain: false))
            default: return any(&dice)
            }
        default: return any(&dice)
        }
    }

    private static func any(_ dice: inout Dice) -> Node {
        switch dice.int(0...8) {
        case 0: .null
        case 1: .flag(dice.flag())
        case 2: .number(dice.pick([0, 1, -1, 5, 1001, Int.max, Int.min]))
        case 3: Node(.scalar(dice.pick(["1.5", "-0", "1e3", "99999999999999999999"]), plain: true))
        case 4: .list([])
        case 5: .map([])
        case 6: .list([any(&dice), any(&dice)])
        case 7: .map([(word(&dice), any(&dice))])
        default: .text(word(&dice))
        }
    }

    private static func word(_ dice: inout Dice) -> String {
        dice.pick([
            "id", "title", "phase", "length", "min", "max", "cost", "with", "person", "activity", "unknown", "steps",
            "share",
            "35m", "1h  30m", "10:30", "25%", "all", "none", "other/x", "deck/clay", "", "A b", "\u{1B}[31m",
            "1 per person",
            "../x.html", "x.html", "<!doctype html><html><head>", "true", "5", "2026-05-12", "soft", "session",
            "settings",
        ])
    }
}
