import Foundation
import Testing

@Suite("Making, building, trying and checking a plugin from the command line")
struct PluginMakingTests {
    /// Runs `rondo plugin …` in the folder, where the kit is the repository's own.
    private static func run(_ folder: TemporaryFolder, _ arguments: String) throws -> Run {
        try Run(
            shell: "cd \(folder.path) && \"$RONDO\" plugin \(arguments)",
            environment: [
                "RONDO_PLUGIN_KIT": Place.package + "/plugins/PluginKit", "HOME": folder.path, "NO_COLOR": "1",
            ]
        )
    }

    /// A folder with a plugin `small` in C for house rules, built.
    private static func built() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        #expect(try run(folder, "new small --language c --capability rules").code == 0)
        #expect(try run(folder, "build small").code == 0)
        return folder
    }

    @Test("a new package in C has what the documentation says, and nothing is overwritten")
    func new() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let made = try Self.run(folder, "new our-rules --language c --capability rules --capability review --in made")
        #expect(made.code == 0)
        #expect(made.out.contains("rondo plugin build made/our-rules"))
        let files = try folder.files().keys.filter { !$0.contains("/PluginKit/") }
        #expect(
            files.sorted()
                == [
                    ".ci/run", ".gitignore", "Makefile", "README.md", "plugin.yaml", "settings.example.yaml",
                    "src/json.h",
                    "src/plugin.c", "src/plugin.h", "src/review.c", "src/rules.c", "tests/requests/review.json",
                    "tests/requests/rules.json", "tests/test.c",
                ].map { "made/our-rules/" + $0 })
        let header = "made/our-rules/PluginKit/Sources/CRondoPlugin/include/rondo_plugin.h"
        #expect(try folder.files()[header] != nil)
        let before = try folder.files()
        let again = try Self.run(folder, "new our-rules --in made")
        #expect(again.code == 73 && again.err.contains("made/our-rules can't be created: it is already there"))
        #expect(try folder.files() == before)
    }

    @Test(
        "what can't be made is refused with what would do",
        arguments: [
            ("new Big", "such as 'prompt-deck'"), ("new small --capability dreams", "there are activities/1"),
            ("new small --language rust", "swift"),
        ])
    func refused(_ arguments: String, _ words: String) throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let run = try Self.run(folder, arguments)
        #expect(run.code == 64 && run.out.isEmpty)
        #expect(run.err.contains(words))
        #expect(try folder.files().isEmpty)
    }

    @Test("building makes the library that plugin.yaml names; what can't be built is told with its place")
    func building() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        _ = try Self.run(folder, "new small --language c --capability rules")
        let built = try Self.run(folder, "build small")
        #expect(built.code == 0 && built.out.hasSuffix("small/libsmall.so\n"))
        #expect(try folder.files()["small/libsmall.so"]?.starts(with: [0x7F, 0x45, 0x4C, 0x46]) == true)
        #expect(built.err.contains("make"))

        let source = folder.path + "/small/src/rules.c"
        try Data("this is no C".utf8).write(to: URL(fileURLWithPath: source))
        let broken = try Self.run(folder, "build small")
        #expect(broken.code == 2)
        #expect((broken.out + broken.err).contains("src/rules.c:1"))
        let nowhere = try Self.run(folder, "build nowhere")
        #expect(nowhere.code == 2)
        #expect(nowhere.err.contains("no plugin.yaml in nowhere") && nowhere.err.contains("rondo plugin new"))
    }

    @Test("a new plugin passes its check; a library that is none fails it with 3, its place and a remedy")
    func check() throws {
        let folder = try Self.built()
        defer { folder.remove() }
        let good = try Self.run(folder, "check small --only-failed")
        #expect(good.code == 0)
        #expect(good.out.hasPrefix("small 0.1.0\n") && good.out.contains(" 0 failed"))
        #expect(!good.out.contains("passed  ") && !good.out.contains("FAILED"))

        let library = folder.path + "/small/libsmall.so"
        try Data("not a library".utf8).write(to: URL(fileURLWithPath: library))
        let bad = try Self.run(folder, "check small --only-failed")
        #expect(bad.code == 3)
        #expect(bad.out.contains("FAILED  library.readable") && bad.out.contains("libsmall.so: it isn't an ELF file"))
        #expect(bad.out.contains("maybe: build it with 'rondo plugin build'"))
        #expect(!bad.out.contains("passed  "))

        let json = try Self.run(folder, "check small --json")
        #expect(json.code == 3)
        let report = try #require(try JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [String: Any])
        #expect(report["plugin"] as? String == "small")
        let tests = try #require(report["tests"] as? [[String: Any]])
        #expect(tests.count > 100)
        #expect(tests.filter { $0["outcome"] as? String == "failed" }.count == report["failed"] as? Int)
        #expect(tests.contains { $0["name"] as? String == "library.readable" && $0["outcome"] as? String == "failed" })
    }

    @Test("some tests alone can be run, all can be listed, and an unknown one is refused")
    func some() throws {
        let folder = try Self.built()
        defer { folder.remove() }
        let one = try Self.run(folder, "check small --only entry.loads --json")
        #expect(one.code == 0)
        let report = try #require(try JSONSerialization.jsonObject(with: Data(one.out.utf8)) as? [String: Any])
        #expect(report["passed"] as? Int == 1 && (report["tests"] as? [Any])?.count == 1)
        let list = try Self.run(folder, "check --list")
        #expect(list.code == 0 && list.out.split(separator: "\n").count > 100)
        let unknown = try Self.run(folder, "check small --only nonsense")
        #expect(unknown.code == 64 && unknown.err.contains("there is no test 'nonsense'"))
        #expect(try Self.run(folder, "check nowhere").code == 2)
    }

    @Test("trying prints the reply on standard output, and how it went on the other")
    func trying() throws {
        let folder = try Self.built()
        defer { folder.remove() }
        let shown = try Self.run(folder, "try small --show-request > request.json")
        #expect(shown.code == 0)
        let tried = try Self.run(folder, "try small --capability rules --request request.json")
        #expect(tried.code == 0)
        let reply = try #require(try JSONSerialization.jsonObject(with: Data(tried.out.utf8)) as? [String: Any])
        #expect(reply["rondo"] as? String == "reply/1" && reply["rules"] != nil)
        #expect(tried.err.contains("outcome: it answered\n") && tried.err.contains("confinement: "))
        let piped = try Self.run(folder, "try small --request - < request.json")
        #expect(piped.code == 0 && piped.out == tried.out)
        let inside = try Self.run(folder, "try small --request request.json --in-process")
        #expect(inside.code == 0 && inside.out == tried.out)
    }

    @Test("what can't be tried says where and why, and ends as the documentation says")
    func cannotTry() throws {
        let folder = try Self.built()
        defer { folder.remove() }
        let other = try Self.run(folder, "try small --capability render")
        #expect(other.code == 64 && other.err.contains("small has no capability 'render'; it has rules/1"))
        let missing = try Self.run(folder, "try small --request none.json")
        #expect(missing.code == 2 && missing.err.contains("none.json can't be read") && missing.out.isEmpty)
        #expect(missing.err.contains("--show-request"))
        let nowhere = try Self.run(folder, "try nowhere")
        #expect(nowhere.code == 2 && nowhere.err.contains("no plugin.yaml in nowhere"))
        #expect(nowhere.err.contains("maybe: rondo plugin new"))
        let odd = try Self.run(folder, "try small --request - <<< '{\"rondo\": 7'")
        #expect([2, 3].contains(odd.code) && odd.out.count < 2000 && !odd.err.isEmpty)
        try Data("not a library".utf8).write(to: URL(fileURLWithPath: folder.path + "/small/libsmall.so"))
        let broken = try Self.run(folder, "try small")
        #expect(broken.code == 3 && broken.out.isEmpty)
        #expect(broken.err.contains("it can't be loaded"))
    }
}
