import Foundation
import Testing

@Suite("Looking at plugins and accepting them from the command line")
struct PluginCommandTests {
    /// A folder with one plugin in `plugins`, whose library nobody loads.
    private static func workspace(_ manifest: String = manifest) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let plugin = folder.path + "/plugins/deck"
        try FileManager.default.createDirectory(atPath: plugin, withIntermediateDirectories: true)
        try Data(manifest.utf8).write(to: URL(fileURLWithPath: plugin + "/plugin.yaml"))
        try Data("no library".utf8).write(to: URL(fileURLWithPath: plugin + "/libdeck.so"))
        return folder
    }

    private static let manifest = """
        rondo: plugin/1
        id: deck
        name: Deck of \u{202E}prompts
        version: 1.0.0
        contract: 1
        capabilities: [review/1]
        sees: [people]
        needs: [bsl]

        """

    /// Nothing of the machine's own plugins, and a home that is the test's.
    private static func run(_ folder: TemporaryFolder, _ arguments: [String]) throws -> Run {
        let home = folder.path + "/home"
        return try Run(
            arguments,
            environment: ["HOME": home, "RONDO_PLUGINS": folder.path + "/none", "XDG_DATA_HOME": home, "NO_COLOR": "1"])
    }

    @Test("a plugin is shown, accepted, listed and taken out again")
    func whole() throws {
        let folder = try Self.workspace()
        defer { folder.remove() }
        let here = ["--workspace", folder.path]
        let before = try Self.run(folder, ["plugin", "list"] + here)
        #expect(before.code == 0 && before.out.contains("not accepted yet"))
        let refused = try Self.run(folder, ["plugin", "add", "deck"] + here)
        #expect(refused.code == 64)
        #expect(refused.out.contains("bsl") && refused.out.contains("under pseudonyms"))
        #expect(refused.err.contains("--yes"))
        #expect(try folder.files()["rondo.lock"] == nil)
        let added = try Self.run(folder, ["plugin", "add", "deck", "--yes"] + here)
        #expect(added.code == 0 && added.out.contains("plugins:\n  deck:\n"))
        #expect(!added.out.unicodeScalars.contains { $0.value == 0x202E })
        let list = try Self.run(folder, ["plugin", "list", "--format", "json"] + here)
        #expect(list.out.contains("\"state\": \"accepted\"") || list.out.contains("\"state\":\"accepted\""))
        let info = try Self.run(folder, ["plugin", "info", "deck"] + here)
        #expect(info.code == 0 && info.out.contains("accepted") && info.out.contains("bsl"))
        let removed = try Self.run(folder, ["plugin", "remove", "deck"] + here)
        #expect(removed.code == 0)
        #expect(try Self.run(folder, ["plugin", "remove", "deck"] + here).code == 64)
    }

    @Test("what can't be accepted is refused with its reason")
    func refused() throws {
        let folder = try Self.workspace("rondo: plugin/1\nid: deck\n")
        defer { folder.remove() }
        let here = ["--workspace", folder.path]
        let broken = try Self.run(folder, ["plugin", "add", "deck", "--yes"] + here)
        #expect(broken.code == 64 || broken.code == 2)
        let path = try Self.run(folder, ["plugin", "add", folder.path + "/plugins/deck", "--yes"] + here)
        #expect(path.code == 2 && path.err.contains("plugin.yaml"))
        let none = try Self.run(folder, ["plugin", "add", "dekc", "--yes"] + here)
        #expect(none.code == 64 && none.err.contains("no plugin 'dekc'"))
        #expect(try Self.run(folder, ["plugin", "info", folder.path] + here).code == 64)
    }

    @Test("a doctor tells what has changed since it was accepted, and ends with 2")
    func doctor() throws {
        let folder = try Self.workspace()
        defer { folder.remove() }
        let here = ["--workspace", folder.path]
        let well = try Self.run(folder, ["doctor"] + here)
        #expect(well.out.contains("libyaml 0.") && well.out.contains("activities in"))
        _ = try Self.run(folder, ["plugin", "add", "deck", "--yes"] + here)
        try Data("another".utf8).write(to: URL(fileURLWithPath: folder.path + "/plugins/deck/libdeck.so"))
        let ill = try Self.run(folder, ["doctor", "--format", "json"] + here)
        #expect(ill.code == 2)
        #expect(ill.out.contains("its library has changed"))
        try Data("\t".utf8).write(to: URL(fileURLWithPath: folder.path + "/rondo.lock"))
        #expect(try Self.run(folder, ["doctor"] + here).code == 2)
        #expect(try Self.run(folder, ["plugin", "list"] + here).code == 2)
    }

    @Test("a plugin on the command line that was never accepted isn't run, and the plan is the one without it")
    func unaccepted() throws {
        let folder = try Self.workspace()
        defer { folder.remove() }
        let start = folder.path + "/ws"
        #expect(try Self.run(folder, ["init", start]).code == 0)
        func plan(_ name: String, _ more: [String]) throws -> Run {
            try Self.run(
                folder,
                [
                    "plan", start + "/workshop.yaml", "--steps", "0", "--effort", "quick", "--out",
                    folder.path + "/" + name,
                ]
                    + more)
        }
        let with = try plan("with", ["--plugin", folder.path + "/plugins/deck"])
        let without = try plan("without", ["--no-plugins"])
        #expect(with.code == without.code)
        #expect(with.err.contains("plugin.locked") && with.err.contains("rondo plugin add"))
        let files = try folder.files()
        #expect(files["with/plan.json"] == files["without/plan.json"])
        #expect(files["with/index.html"] == files["without/index.html"])
        #expect(try plan("odd", ["--plugin", folder.path]).code == 64)
        #expect(try plan("odd", ["--plugin", folder.path, "--no-plugins"]).code == 64)
    }

    @Test("importing needs a plugin that was accepted and reads such files")
    func importing() throws {
        let folder = try Self.workspace()
        defer { folder.remove() }
        let card = folder.path + "/card.md"
        try Data("# Card".utf8).write(to: URL(fileURLWithPath: card))
        let here = ["--workspace", folder.path, "--out", folder.path + "/out"]
        let other = try Self.run(folder, ["import", card, "--plugin", "deck"] + here)
        #expect(other.code == 64 && other.err.contains("doesn't read files"))
        let reader = Self.manifest.replacingOccurrences(of: "[review/1]", with: "[import/1]") + "imports: [md]\n"
        try Data(reader.utf8).write(to: URL(fileURLWithPath: folder.path + "/plugins/deck/plugin.yaml"))
        let locked = try Self.run(folder, ["import", card, "--plugin", "deck"] + here)
        #expect(locked.code == 2 && locked.err.contains("was not accepted"))
        let ending = try Self.run(folder, ["import", folder.path + "/card.pdf", "--plugin", "deck"] + here)
        #expect(ending.code == 64 && ending.err.contains("md"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
    }
}
