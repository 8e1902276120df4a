import Foundation
import RondoDiagnostics
import RondoModel
import Testing

@testable import RondoPluginHost

@Suite("Finding plugins")
struct PluginFinderTests {
    private static func manifest(_ id: String, version: String = "1.0.0") -> String {
        "rondo: plugin/1\nid: \(id)\nname: N\nversion: \(version)\ncontract: 1\ncapabilities: [review/1]\n"
    }

    private static func use(_ id: String, path: String? = nil) -> PluginUse {
        var use = PluginUse()
        use.id = id
        use.path = path
        return use
    }

    /// Places in one folder: `ws/plugins`, `user`, `own`, and `named`.
    private static func finder(_ folder: TestFolder, named: [String] = []) -> PluginFinder {
        var places = PluginPlaces()
        places.workspace = folder.path + "/ws"
        places.user = folder.path + "/user"
        places.own = folder.path + "/own"
        places.named = named.map { folder.path + "/" + $0 }
        return PluginFinder(places)
    }

    @Test("the first place that has it wins: the command line, the workshop's path, workspace, user, Rondo's own")
    func order() throws {
        let folder = try TestFolder()
        let places = ["named", "elsewhere", "ws/plugins/deck", "user/deck", "own/deck"]
        for (index, place) in places.enumerated() {
            try folder.write(Self.manifest("deck", version: "1.0.\(index)"), to: place + "/plugin.yaml")
        }
        let workshop = folder.path + "/ws/workshop.yaml"
        func version(_ finder: PluginFinder, path: String? = nil) -> String? {
            finder.plugin(Self.use("deck", path: path), of: workshop)?.manifest?.version
        }
        #expect(version(Self.finder(folder, named: ["named"]), path: "../elsewhere") == "1.0.0")
        #expect(version(Self.finder(folder), path: "../elsewhere") == "1.0.1")
        for (index, place) in places.enumerated().dropFirst(2) {
            #expect(version(Self.finder(folder)) == "1.0.\(index)")
            try folder.remove(place)
        }
        #expect(version(Self.finder(folder)) == nil)
    }

    @Test("a path that is stated and wrong is not made up for by another plugin of that name")
    func wrongPath() throws {
        let folder = try TestFolder()
        try folder.write(Self.manifest("deck"), to: "user/deck/plugin.yaml")
        let finder = Self.finder(folder)
        #expect(finder.plugin(Self.use("deck", path: "nowhere"), of: folder.path + "/ws/workshop.yaml") == nil)
        #expect(finder.plugin("deck")?.place == .user)
    }

    @Test("a folder may have another name than its plugin, and a link to a folder is a folder")
    func otherNames() throws {
        let folder = try TestFolder()
        try folder.write(Self.manifest("deck"), to: "src/plugin.yaml")
        try FileManager.default.createDirectory(atPath: folder.path + "/user", withIntermediateDirectories: true)
        try folder.link("user/my-copy", to: "../src")
        #expect(Self.finder(folder).plugin("deck")?.folder == folder.path + "/user/my-copy")
    }

    @Test("hostile folders are listed with what is wrong, and nothing hangs or reaches elsewhere")
    func hostile() throws {
        let folder = try TestFolder()
        try folder.write(Self.manifest("deck"), to: "user/good/plugin.yaml")
        try folder.write(String(repeating: "a: [", count: 400_000), to: "user/huge/plugin.yaml")
        try folder.write(String(repeating: "[", count: 60_000), to: "user/deep/plugin.yaml")
        try folder.write(Self.manifest("deck") + "library: ../../x.so\n", to: "user/path/plugin.yaml")
        try folder.write("x", to: "user/pipe/other")
        mkfifo(folder.path + "/user/pipe/plugin.yaml", 0o600)
        try folder.write("x", to: "user/link/other")
        try folder.link("user/link/plugin.yaml", to: "../good/plugin.yaml")
        try folder.write("nothing", to: "user/file")
        let found = Self.finder(folder).all()
        let names = found.map { $0.folder.split(separator: "/").last.map(String.init) ?? "" }
        #expect(names == ["deep", "good", "huge", "link", "path", "pipe"])
        for plugin in found {
            let isGood = plugin.folder.hasSuffix("/good")
            #expect((plugin.manifest != nil) == isGood)
            #expect(plugin.findings.isEmpty == isGood)
        }
        #expect(found[3].findings.first?.message == "this manifest is a link, not a file")
        #expect(found[5].findings.first?.message == "this manifest is not a file")
    }

    @Test("the workspace is the workshop's folder, or the nearest above it with a lock of ours")
    func workspace() throws {
        let folder = try TestFolder()
        try folder.write("x", to: "a/b/c/workshop.yaml")
        let workshop = folder.path + "/a/b/c/workshop.yaml"
        #expect(Workspace.folder(ofWorkshop: workshop) == folder.path + "/a/b/c")
        try folder.write("rondo: lock/1\n", to: "a/rondo.lock")
        #expect(Workspace.folder(ofWorkshop: workshop) == folder.path + "/a")
        try folder.write("rondo: lock/1\n", to: "a/b/c/rondo.lock")
        #expect(Workspace.folder(ofWorkshop: workshop) == folder.path + "/a/b/c")
    }

    @Test("homes follow the XDG base directory specification")
    func homes() {
        #expect(PluginHome.plugins(dataHome: "/d", home: "/h") == "/d/rondo/plugins")
        #expect(PluginHome.plugins(dataHome: nil, home: "/h") == "/h/.local/share/rondo/plugins")
        #expect(PluginHome.plugins(dataHome: "relative", home: "/h") == "/h/.local/share/rondo/plugins")
        #expect(PluginHome.cache(cacheHome: nil, home: "/h") == "/h/.cache/rondo/plugins")
        #expect(PluginHome.cache(cacheHome: nil, home: nil) == nil)
    }
}
