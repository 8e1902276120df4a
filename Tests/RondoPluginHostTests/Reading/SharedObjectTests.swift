import Foundation
import Testing

@testable import RondoPluginHost

@Suite("A library's tables are read without loading it")
struct SharedObjectTests {
    private func library() throws -> [UInt8] {
        let folder = try TestFolder()
        let path = try NewPlugin(name: "some", language: .c, capabilities: ["rules"], kit: CheckedPlugins.kit)
            .write(in: folder.path)
        try CheckedPlugins.make(path)
        return try folder.bytes("some/libsome.so")
    }

    @Test("Exports, needs and the stack are as the linker was told")
    func tables() throws {
        let object = try SharedObject(try library())
        #expect(object.exports == ["rondo_plugin_entry"])
        #expect(object.needed == ["libc.so.6"])
        #expect(!object.wantsExecutableStack && !object.changesItsCode && !object.hasWritableCode)
        #expect(object.machine == KnownLibraries.machine)
        #expect(object.wanted.contains { $0.hasPrefix("snprintf") || $0.hasPrefix("mem") || $0.hasPrefix("str") })
    }

    @Test("A library made by hand says what it was made to say, with its symbols or without")
    func tiny() throws {
        var tiny = TinyLibrary(tags: [(1, 1), (14, 6), (15, 11), (22, 0)])
        tiny.texts = Array("\0need\0self\0/a:$ORIGIN\0one\0two\0".utf8)
        tiny.symbols = [22, 26]
        let object = try SharedObject(tiny.bytes)
        #expect(object.needed == ["need"] && object.name == "self" && object.searchPath == ["/a", "$ORIGIN"])
        #expect(object.exports == ["one", "two"] && object.changesItsCode && object.machine == 62)
        let less = try SharedObject(tiny.bytes, withSymbols: false)
        #expect(less.needed == ["need"] && less.symbols.isEmpty)
    }

    @Test("Text that stands outside its table, or without an end, is no text")
    func texts() throws {
        var tiny = TinyLibrary(tags: [(1, 3), (1, 4), (1, .max), (1, 1)])
        tiny.texts = Array("\0ab\0".utf8)
        #expect(try SharedObject(tiny.bytes).needed == ["", "ab"])
        tiny.texts = Array("\0abcd".utf8)
        #expect(try SharedObject(tiny.bytes).needed.isEmpty)
    }

    @Test("One long text that a library names thousands of times takes no more than a few times its size")
    func repeated() throws {
        var tiny = TinyLibrary(tags: Array(repeating: (1, 0), count: 1_000))
        tiny.texts = Array(repeating: 0x61, count: 16_000) + [0]
        tiny.symbols = Array(repeating: 0, count: 5_000)
        let bytes = tiny.bytes
        let object = try SharedObject(bytes)
        let kept = (object.needed + object.symbols.map(\.name)).reduce(0) { $0 + $1.utf8.count }
        #expect(kept > 0 && kept <= 4 * bytes.count)
        tiny.texts = Array(repeating: 0x61, count: 1_000_000) + [0]
        #expect(try SharedObject(tiny.bytes).needed.isEmpty, "a text of a million letters is nobody's name")
    }

    @Test("A library that is cut off anywhere is never read beyond its end")
    func cut() throws {
        var tiny = TinyLibrary(tags: [(1, 1), (14, 6), (30, 4)])
        tiny.texts = Array("\0need\0self\0".utf8)
        tiny.symbols = [1, 6]
        let bytes = tiny.bytes
        for length in 0..<bytes.count { _ = try? SharedObject(Array(bytes.prefix(length))) }
        #expect(try SharedObject(bytes).symbols.count == 2)
    }

    @Test("Every number of a library may be as large, as small or as wrong as it likes")
    func numbers() throws {
        var tiny = TinyLibrary(tags: [(1, 1), (14, 6), (0x6FFF_FEF5, 240), (30, 4)])
        tiny.texts = Array("\0need\0self\0".utf8)
        tiny.symbols = [1, 6]
        let good = tiny.bytes
        let wrong: [UInt64] = [
            0, 1, 8, UInt64(good.count - 1), UInt64(good.count), 0xFFFF, 0x7FFF_FFFF, 0xFFFF_FFFF,
            0x7FFF_FFFF_FFFF_FFF8, 0x7FFF_FFFF_FFFF_FFFF, 0x8000_0000_0000_0000, .max,
        ]
        for size in [2, 4, 8] {
            for at in stride(from: 16, through: good.count - size, by: size) {
                for number in wrong {
                    var bytes = good
                    for byte in 0..<size { bytes[at + byte] = UInt8(truncatingIfNeeded: number >> UInt64(8 * byte)) }
                    _ = try? SharedObject(bytes)
                }
            }
        }
        #expect(try SharedObject(good).name == "self")
    }

    @Test("Bytes that are cut off or changed are never read outside the file", arguments: 0..<20)
    func fuzz(_ seed: Int) throws {
        var tiny = TinyLibrary(tags: [(1, 1), (14, 6), (0x6FFF_FEF5, 240), (15, 6)])
        tiny.texts = Array("\0need\0self\0".utf8)
        tiny.symbols = [1, 6, 0, 3]
        let small = tiny.bytes
        let large = try seed == 0 ? library() : small
        var chance = Chance(seed: UInt64(seed))
        for round in 0..<400 {
            var bytes = round % 4 == 0 ? large : small
            if chance.next() % 4 == 0 { bytes.removeLast(Int(chance.next() % UInt64(bytes.count))) }
            for _ in 0..<(chance.next() % 12) where !bytes.isEmpty {
                let at = Int(chance.next() % UInt64(bytes.count))
                bytes[at] = chance.next() % 2 == 0 ? UInt8(truncatingIfNeeded: chance.next()) : bytes[at] ^ 0x80
            }
            guard let object = try? SharedObject(bytes) else { continue }
            #expect(object.symbols.count <= bytes.count / 24 && object.needed.count <= bytes.count / 16)
        }
    }
}
