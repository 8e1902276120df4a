import RondoDiagnostics
import Testing

@testable import RondoPluginHost

@Suite("The workspace's key")
struct WorkspaceKeyTests {
    @Test("it is made once, random, and its owner's alone; version control leaves it out")
    func made() throws {
        let (one, other) = (try TestFolder(), try TestFolder())
        let key = try WorkspaceKey.read(in: one.path)
        #expect(key.count == 32)
        #expect(try WorkspaceKey.read(in: one.path) == key)
        #expect(try WorkspaceKey.read(in: other.path) != key)
        #expect(try one.permissions(".rondo/key") == 0o600)
        #expect(try one.permissions(".rondo") == 0o700)
        #expect(try one.text(".rondo/.gitignore") == "*\n")
        #expect(try one.names(".rondo") == [".gitignore", "key"])
    }

    @Test("a key that others may read, that is a link, or that is no key is refused and stays as it is")
    func refused() throws {
        func message(_ change: (TestFolder) throws -> Void) throws -> String? {
            let folder = try TestFolder()
            _ = try WorkspaceKey.read(in: folder.path)
            try change(folder)
            do throws(WorkspaceKey.Refusal) {
                _ = try WorkspaceKey.read(in: folder.path)
                return nil
            } catch { return error.finding.message }
        }
        #expect(
            try message { try $0.setPermissions(0o644, of: ".rondo/key") } == "others may read this workspace's key")
        #expect(try message { try $0.write("short", to: ".rondo/key") } == "this is not a workspace's key")
        #expect(
            try message { folder in
                try folder.write([UInt8](repeating: 1, count: 32), to: "mine")
                try folder.remove(".rondo/key")
                try folder.link(".rondo/key", to: "../mine")
            } == "this workspace's key is a link, not a file")
        #expect(
            try message { try $0.setPermissions(0o777, of: ".rondo") }
                == "the folder for this workspace's key can't be used")
    }

    @Test("many who ask at once have the same key")
    func together() async throws {
        let folder = try TestFolder()
        let path = folder.path
        let keys = await withTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<8 { group.addTask { (try? WorkspaceKey.read(in: path)) ?? [] } }
            return await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
        }
        #expect(keys.count == 1 && keys.first?.count == 32)
    }
}
