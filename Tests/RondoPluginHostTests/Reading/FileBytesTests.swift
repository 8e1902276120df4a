import Foundation
import Testing

@testable import RondoPluginHost

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

@Suite("Reading files that nobody vouches for")
struct FileBytesTests {
    @Test("a file's bytes come back whole")
    func whole() throws {
        let folder = try TestFolder()
        let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 * 7) }
        try folder.write(bytes, to: "a")
        #expect(try FileBytes.read(folder.path + "/a", atMost: 1 << 20).bytes == bytes)
    }

    @Test("a pipe, a folder, a link, a device and nothing at all are told apart, and none is waited for")
    func otherThings() throws {
        let folder = try TestFolder()
        try folder.write("x", to: "file")
        mkfifo(folder.path + "/pipe", 0o600)
        try folder.link("link", to: "file")
        func clause(_ path: String) -> String? {
            do throws(FileRefusal) {
                _ = try FileBytes.read(path, atMost: 10)
                return nil
            } catch { return error.clause }
        }
        #expect(clause(folder.path + "/pipe") == "is not a file")
        #expect(clause(folder.path) == "is not a file")
        #expect(clause(folder.path + "/link") == "is a link, not a file")
        #expect(clause("/dev/zero") == "is not a file")
        #expect(clause(folder.path + "/nothing") == "isn't there")
        #expect(clause(folder.path + "/file/below") == "isn't there")
    }

    @Test("a file that is too large isn't read, however large it says it is")
    func tooLarge() throws {
        let folder = try TestFolder()
        try folder.write([0], to: "sparse")
        truncate(folder.path + "/sparse", 1 << 40)
        #expect(throws: FileRefusal(clause: "is too large", isTooLarge: true)) {
            try FileBytes.read(folder.path + "/sparse", atMost: 256 << 20)
        }
    }

    @Test("whoever changes a file gives it another identity, even with its time set back")
    func identity() throws {
        let folder = try TestFolder()
        try folder.write("one", to: "a")
        let before = try FileBytes.identity(folder.path + "/a", atMost: 10)
        #expect(try FileBytes.identity(folder.path + "/a", atMost: 10) == before)
        try folder.age("a", seconds: 1000)
        #expect(try FileBytes.identity(folder.path + "/a", atMost: 10) != before)
    }
}
