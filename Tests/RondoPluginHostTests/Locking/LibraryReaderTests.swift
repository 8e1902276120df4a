import RondoFiles
import Testing

@testable import RondoPluginHost

@Suite("Reading libraries")
struct LibraryReaderTests {
    private static let none = HashMemo(folder: nil)

    private static func clause(_ folder: String, _ library: String, _ companions: [String] = []) -> String? {
        do throws(FileRefusal) {
            _ = try LibraryReader.read(folder: folder, library: library, companions: companions, memo: none)
            return nil
        } catch { return error.clause }
    }

    @Test("one library's hash is its own; with companions it is that of all their lines")
    func hashes() throws {
        let folder = try TestFolder()
        try folder.write("abc", to: "liba.so")
        try folder.write("def", to: "libb.so")
        let (one, two) = (ContentDigest.sha256(Array("abc".utf8)), ContentDigest.sha256(Array("def".utf8)))
        let alone = try LibraryReader.read(folder: folder.path, library: "liba.so", companions: [], memo: Self.none)
        #expect(alone.sha256 == one)
        #expect(alone.image == LibraryImage(library: Array("abc".utf8)))
        let both = try LibraryReader.read(
            folder: folder.path, library: "liba.so", companions: ["libb.so"], memo: Self.none)
        #expect(both.sha256 == ContentDigest.sha256(Array("\(one)\n\(two)\n".utf8)))
        #expect(both.image.companions == [Array("def".utf8)])
    }

    @Test("a library that lies elsewhere, is a link or is missing is refused by name")
    func refused() throws {
        let folder = try TestFolder()
        try folder.write("abc", to: "liba.so")
        try folder.link("linked.so", to: "liba.so")
        for path in ["../liba.so", "/etc/passwd", "a/b.so", "..", "", "a\u{1B}[2J"] {
            #expect(Self.clause(folder.path, path)?.contains("is a path") == true, "\(path)")
        }
        #expect(Self.clause(folder.path, "linked.so") == "its library linked.so is a link, not a file")
        #expect(Self.clause(folder.path, "none.so") == "its library none.so isn't there")
        #expect(Self.clause(folder.path, "liba.so", ["../x.so"])?.contains("is a path") == true)
    }

    @Test("a library that was hashed before is not read again until it changes")
    func memo() throws {
        let folder = try TestFolder()
        try folder.write("abc", to: "liba.so")
        let memo = HashMemo(folder: folder.path + "/memo")
        func hash() throws -> String {
            try LibraryReader.hash(folder: folder.path, library: "liba.so", companions: [], memo: memo).sha256
        }
        let first = try hash()
        #expect(first == ContentDigest.sha256(Array("abc".utf8)))
        // What was noted right after the file changed isn't believed; as if it had been noted long after:
        let name = try #require(try folder.names("memo").first)
        let other = String(repeating: "0", count: 64)
        try folder.write(other + "\n", to: "memo/" + name)
        #expect(try hash() == first)
        try folder.write(other + "\n", to: "memo/" + name)
        try folder.age("memo/" + name, seconds: -3600)
        #expect(try hash() == other)
        try folder.write("abd", to: "liba.so")
        #expect(try hash() == ContentDigest.sha256(Array("abd".utf8)))
        try folder.write("garbage", to: "memo/" + name)
        #expect(try hash() == ContentDigest.sha256(Array("abd".utf8)))
    }
}
