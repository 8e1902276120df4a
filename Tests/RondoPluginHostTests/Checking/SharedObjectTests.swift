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

    @Test("Bytes that are cut off or changed are never read outside the file")
    func fuzz() throws {
        let good = try library()
        var chance = Chance(seed: 7)
        for _ in 0..<300 {
            var bytes = good
            if chance.next() % 2 == 0 { bytes.removeLast(Int(chance.next() % UInt64(bytes.count))) }
            for _ in 0..<(chance.next() % 40) where !bytes.isEmpty {
                let headers = min(bytes.count, 4_096)
                bytes[Int(chance.next() % UInt64(headers))] = UInt8(truncatingIfNeeded: chance.next())
            }
            _ = try? SharedObject(bytes)
        }
    }
}
