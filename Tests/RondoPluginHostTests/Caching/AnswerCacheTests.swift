import Testing

@testable import RondoPluginHost

@Suite("What plugins answered before")
struct AnswerCacheTests {
    private static let entry = AnswerCache.Entry(reply: Array("{\"rondo\": \"reply/1\"}".utf8), words: "hello\nthere")

    @Test("what is kept comes back, and lies where only its owner can read it")
    func kept() throws {
        let folder = try TestFolder()
        let cache = AnswerCache(folder: folder.path + "/rondo/plugins")
        #expect(cache.entry("a") == nil)
        cache.keep(Self.entry, as: "a")
        #expect(cache.entry("a") == Self.entry)
        #expect(cache.entry("b") == nil)
        #expect(try folder.permissions("rondo/plugins") == 0o700)
        #expect(try folder.permissions("rondo/plugins/a.answer") == 0o600)
        #expect(try folder.names("rondo/plugins") == ["a.answer"])
    }

    @Test("an entry that was cut or changed anywhere counts as none")
    func corrupt() throws {
        let folder = try TestFolder()
        let cache = AnswerCache(folder: folder.path)
        try folder.setPermissions(0o700, of: "")
        cache.keep(Self.entry, as: "a")
        let whole = try folder.bytes("a.answer")
        for index in whole.indices {
            var changed = whole
            changed[index] ^= 0x10
            try folder.write(changed, to: "a.answer")
            #expect(cache.entry("a") == nil, "byte \(index)")
            try folder.write(Array(whole[..<index]), to: "a.answer")
            #expect(cache.entry("a") == nil, "cut at \(index)")
        }
        try folder.write(whole, to: "a.answer")
        #expect(cache.entry("a") == Self.entry)
    }

    @Test("nothing is read from a folder that others may write to")
    func foreign() throws {
        let folder = try TestFolder()
        let cache = AnswerCache(folder: folder.path)
        try folder.setPermissions(0o700, of: "")
        cache.keep(Self.entry, as: "a")
        try folder.setPermissions(0o777, of: "")
        #expect(cache.entry("a") == nil)
        cache.keep(Self.entry, as: "b")
        #expect(try folder.names() == ["a.answer"])
    }

    @Test("what was used longest ago goes first, by number and by size")
    func bounded() throws {
        let folder = try TestFolder()
        try folder.setPermissions(0o700, of: "")
        var bounds = AnswerCache.Bounds()
        bounds.entries = 3
        let cache = AnswerCache(folder: folder.path, bounds: bounds)
        for (index, name) in ["a", "b", "c"].enumerated() {
            cache.keep(Self.entry, as: name)
            try folder.age(name + ".answer", seconds: Double(100 - index))
        }
        #expect(cache.entry("a") != nil)
        cache.keep(Self.entry, as: "d")
        #expect(try folder.names() == ["a.answer", "c.answer", "d.answer"])
        bounds.bytes = 200
        AnswerCache(folder: folder.path, bounds: bounds).keep(Self.entry, as: "e")
        #expect(try folder.names().contains("e.answer"))
        #expect(try folder.names().count < 3)
    }

    @Test("another library, manifest, contract or question is another entry")
    func names() {
        let base = AnswerCache.name(library: "l", manifest: "m", contract: 1, request: [1])
        let others = [
            AnswerCache.name(library: "k", manifest: "m", contract: 1, request: [1]),
            AnswerCache.name(library: "l", manifest: "n", contract: 1, request: [1]),
            AnswerCache.name(library: "l", manifest: "m", contract: 2, request: [1]),
            AnswerCache.name(library: "l", manifest: "m", contract: 1, request: [2]),
            AnswerCache.name(library: "m", manifest: "l", contract: 1, request: [1]),
        ]
        #expect(Set(others + [base]).count == 6)
        #expect(base == AnswerCache.name(library: "l", manifest: "m", contract: 1, request: [1]))
    }
}
