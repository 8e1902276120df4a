import RondoModel
import Testing

@testable import RondoPluginHost

@Suite("The lock of a workspace")
struct WorkspaceLockTests {
    private static func entry(_ id: String, version: String = "1.0.0") -> LockedPlugin {
        var entry = LockedPlugin()
        entry.id = id
        entry.version = version
        entry.sha256 = String(repeating: "a", count: 64)
        entry.manifest = String(repeating: "b", count: 64)
        return entry
    }

    @Test("entries are kept in order of id, each once, and can be taken out")
    func order() throws {
        let folder = try TestFolder()
        var lock = try WorkspaceLock(in: folder.path)
        for id in ["slides", "deck", "arc"] { lock.accept(Self.entry(id)) }
        lock.accept(Self.entry("deck", version: "1.1.0"))
        try lock.write()
        let text = try folder.text("rondo.lock")
        var read = try WorkspaceLock(in: folder.path)
        #expect(read.lock.plugins.map(\.id) == ["arc", "deck", "slides"])
        #expect(read.lock["deck"]?.version == "1.1.0")
        try read.write()
        #expect(try folder.text("rondo.lock") == text)
        #expect(try folder.names() == ["rondo.lock"])
        let (first, second) = (read.remove("deck"), read.remove("deck"))
        #expect(first && !second)
        #expect(read.lock.plugins.map(\.id) == ["arc", "slides"])
    }

    @Test("a lock with errors is not taken for an empty one")
    func broken() throws {
        let folder = try TestFolder()
        for text in ["rondo: lock/2\n", "plugins: 3\n", "rondo: lock/1\nplugins: {a: {version: 1}}\n", "\t"] {
            try folder.write(text, to: "rondo.lock")
            #expect(throws: WorkspaceLock.Unreadable.self) { try WorkspaceLock(in: folder.path) }
        }
        try folder.remove("rondo.lock")
        try folder.link("rondo.lock", to: "elsewhere")
        #expect(throws: WorkspaceLock.Unreadable.self) { try WorkspaceLock(in: folder.path) }
    }

    @Test("what accepting would change is told")
    func changes() throws {
        let stage = try Stage()
        try stage.add("deck", "capabilities: [review/1]")
        let host = stage.host { _ in .answered("") }
        let path = stage.folder.path + "/plugins/deck"
        #expect(try host.offer(try host.find(path), trusted: false).isAccepted)
        #expect(try host.offer(try host.find("deck"), trusted: true).changes == ["it would be trusted"])
        try stage.add(
            "deck", "capabilities: [review/1]\nsees: [people]\nneeds: [bsl]", library: "new", isAccepted: false)
        let offer = try host.offer(try host.find("deck"), trusted: false)
        #expect(!offer.isAccepted)
        #expect(
            offer.changes == [
                "its library has changed", "its manifest has changed", "it now also wants to see people",
                "it now also wants to see these needs: bsl",
            ])
        #expect(offer.sees.contains { $0.contains("bsl") })
    }

    @Test("the lines for the workshop file hold what must be given, and a path where it is needed")
    func lines() throws {
        let stage = try Stage()
        let manifest =
            "capabilities: [review/1]\nsettings:\n  theme: {type: text, about: what it is about}\n"
            + "  how-many: {type: number, default: 8}"
        try stage.add("deck", manifest)
        let host = stage.host { _ in .answered("") }
        let offer = try host.offer(try host.find("deck"), trusted: false)
        #expect(
            WorkshopLines.text(offer) == """
                plugins:
                  deck:
                    settings:
                      theme:  # what it is about; must be given
                    #   how-many: 8

                """)
        try stage.folder.write(
            "rondo: plugin/1\nid: far\nname: F\nversion: 1.0.0\ncontract: 1\ncapabilities: [review/1]\n",
            to: "away/far/plugin.yaml")
        try stage.folder.write("x", to: "away/far/libfar.so")
        let far = try host.offer(try host.find(stage.folder.path + "/away/far"), trusted: false)
        #expect(WorkshopLines.text(far) == "plugins:\n  far:\n    path: away/far\n")
    }

    @Test(
        "paths in commands are typed as a shell reads them",
        arguments: [
            ("plugins/deck", "plugins/deck"), ("our own", "'our own'"), ("it's", "'it'\\''s'"), ("$(x)", "'$(x)'"),
            ("-rf", "./-rf"), ("", "''"), ("a\nb", "'a\nb'"),
        ])
    func shell(path: String, word: String) {
        #expect(ShellWord.quoted(path) == word || ShellWord.quoted(path) == "'\(word)'")
    }
}
