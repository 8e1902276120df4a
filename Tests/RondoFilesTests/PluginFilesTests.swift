import RondoDiagnostics
import RondoModel
import Testing

@testable import RondoFiles

@Suite struct PluginFilesTests {
    static let manifest = """
        rondo: plugin/1
        id: prompt-deck
        name: Prompt deck
        version: 1.0.0
        contract: 1
        capabilities: [activities/1, import/1]
        sees: [workshop, people]
        needs: [bsl]
        imports: [md]
        settings:
          theme: {type: text, default: "our place", longest: 80, about: what the activities are about}
          how-many: {type: number, default: 8, least: 1, most: 40}
          techniques: {type: list, of: text, one-of: [clay, collage, drawing], most: 2, default: [clay]}
          loud: {type: flag}

        """

    static func read(_ text: String) -> (manifest: PluginManifest?, findings: [Finding]) {
        PluginManifests.read(Array(text.utf8), path: "plugin.yaml")
    }

    @Test("a manifest is read with its hash, and its library has a name")
    func reads() throws {
        let (read, findings) = Self.read(Self.manifest)
        #expect(findings == [])
        let manifest = try #require(read)
        #expect(manifest.library == "libprompt-deck.so")
        #expect(manifest.capabilities == [.activities, .import])
        #expect(manifest.sees == [.workshop, .people])
        #expect(manifest.sha256 == ContentDigest.sha256(Array(Self.manifest.utf8)))
        #expect(manifest.settings.map(\.name) == ["theme", "how-many", "techniques", "loud"])
        #expect(manifest.settings[2].byDefault == ["clay"])
        #expect(manifest.settings[3].byDefault == nil)
    }

    @Test(
        "each slip is found",
        arguments: [
            ("id: prompt-deck", "id: Prompt deck", "'id' takes lower-case letters, digits and hyphens"),
            ("version: 1.0.0", "version: 1.0", "'version' takes three numbers such as 1.0.0, not '1.0'"),
            ("version: 1.0.0", "version: 01.0.0", "'version' takes three numbers such as 1.0.0"),
            ("contract: 1", "contract: 2", "this Rondo speaks contract 1, not 2"),
            (
                "contract: 1", "library: ../evil.so\ncontract: 1",
                "'library' takes the name of a file in the same folder"
            ),
            ("contract: 1", "library: .so\ncontract: 1", "'library' takes the name of a file in the same folder"),
            ("activities/1, import/1", "activities/2, import/1", "'capabilities' takes one of activities/1"),
            ("activities/1, import/1", "import/1, import/1", "something stands twice in 'capabilities'"),
            ("[activities/1, import/1]", "[]", "a plugin has at least one capability"),
            ("sees: [workshop, people]", "sees: [workshop]", "needs are people's"),
            ("imports: [md]", "", "a plugin for import/1 says which files it reads"),
            ("imports: [md]", "imports: [.md]", "'imports' takes an ending such as md"),
            ("activities/1, import/1", "activities/1", "'imports' is for plugins that can be asked for import/1"),
            ("default: 8", "default: 80", "the default is wrong: it is at most 40, not 80"),
            ("default: [clay]", "default: [paper]", "the default is wrong: it takes one of clay, collage, drawing"),
            ("{type: flag}", "{type: flag, longest: 3}", "'longest' is for texts"),
            ("{type: flag}", "{type: flag, default: yes}", "the default is wrong: it takes true or false"),
            ("{type: flag}", "{type: boolean}", "'type' takes one of text, number, flag, list"),
            ("  loud", "  Loud", "'Loud' is no id"),
            ("rondo: plugin/1", "rondo: plugin/2", "this Rondo doesn't know 'plugin/2'"),
            ("rondo: plugin/1", "rondo: lock/1", "this is lock/1 where plugin/1 is wanted"),
        ])
    func slips(part: String, wrong: String, message: String) {
        let (manifest, findings) = Self.read(Self.manifest.replacing(part, with: wrong))
        #expect(manifest == nil)
        #expect(findings.contains { $0.message.hasPrefix(message) }, "\(findings.map(\.message))")
        #expect(findings.allSatisfy { ($0.location?.line ?? 0) > 0 })
    }

    @Test("a lock is written in order of id and read again")
    func lock() throws {
        var lock = PluginLock()
        for id in ["slides", "energy-arc"] {
            var plugin = LockedPlugin()
            plugin.id = id
            plugin.version = "1.0.0"
            plugin.sha256 = ContentDigest.sha256(Array(id.utf8))
            plugin.manifest = String(repeating: "1", count: 64)
            plugin.sees = [.people]
            plugin.needs = ["bsl", "deck/clean-air"]
            plugin.isTrusted = id == "slides"
            lock.plugins.append(plugin)
        }
        let bytes = PluginLocks.encode(lock)
        let (read, findings) = PluginLocks.read(bytes, path: "rondo.lock")
        #expect(findings == [])
        var expected = lock
        expected.plugins.reverse()
        for index in expected.plugins.indices { expected.plugins[index].location = read?.plugins[index].location }
        #expect(read == expected)
        #expect(read.map(PluginLocks.encode) == bytes)
        #expect(read?["slides"]?.isTrusted == true)
        #expect(PluginLocks.read(PluginLocks.encode(PluginLock()), path: "rondo.lock").lock == PluginLock())
    }

    @Test("a lock's hashes are hashes")
    func hashes() {
        let text = "rondo: lock/1\nplugins: {a: {version: 1.0.0, sha256: abc, manifest: \"12\"}}\n"
        let (lock, findings) = PluginLocks.read(Array(text.utf8), path: "rondo.lock")
        #expect(lock == nil)
        #expect(
            findings.map(\.message) == [
                "'sha256' takes 64 hexadecimal digits, not 'abc'",
                "'manifest' takes 64 hexadecimal digits, not the text '12'",
            ])
    }

    @Test("broken manifests and locks never crash", arguments: 0..<200)
    func fuzz(seed: UInt64) {
        var dice = Dice(seed)
        let letters = Array("{}[],:\"-0 9truefalsenull\\x%\n#&".utf8)
        for text in [Self.manifest, String(decoding: PluginLocks.encode(PluginLock()), as: UTF8.self)] {
            var bytes = Array(text.utf8)
            for _ in 0..<dice.int(1...6) { bytes[dice.int(0...(bytes.count - 1))] = dice.pick(letters) }
            let manifest = PluginManifests.read(bytes, path: "p")
            #expect(manifest.manifest != nil || manifest.findings.hasErrors)
            let lock = PluginLocks.read(bytes, path: "p")
            #expect(lock.lock != nil || lock.findings.hasErrors)
        }
    }
}

extension String {
    func replacing(_ part: String, with other: String) -> String {
        split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
    }
}
