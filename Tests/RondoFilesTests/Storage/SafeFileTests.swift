import Glibc
import RondoDiagnostics
import RondoYAML
import Testing

@testable import RondoFiles

@Suite struct SafeFileTests {
    /// A new empty folder, deleted by `body`'s end.
    private func inFolder(_ body: (String) throws -> Void) throws {
        var template = Array("/tmp/rondo-test-XXXXXX".utf8CString)
        let made = try #require(mkdtemp(&template))
        let folder = String(cString: made)
        defer {
            for name in FileAccess.names(in: folder) ?? [] { unlink(folder + "/" + name) }
            rmdir(folder)
        }
        try body(folder)
    }

    private func mode(_ path: String) -> mode_t {
        var status = stat()
        stat(path, &status)
        return status.st_mode & 0o777
    }

    @Test("a file is replaced whole, and nothing else stays in the folder")
    func replaces() throws {
        try inFolder { folder in
            let path = folder + "/plan.json"
            try SafeFile.write(Array("first".utf8), to: path, ownerOnly: false)
            try SafeFile.write(Array("second".utf8), to: path, ownerOnly: true)
            #expect(FileAccess.read(path, limits: .plan).source?.bytes == Array("second".utf8))
            #expect(FileAccess.names(in: folder) == ["plan.json"])
            #expect(mode(path) == 0o600)
        }
    }

    @Test("a folder that isn't there, or a folder in the file's place, is 73")
    func cannotCreate() throws {
        try inFolder { folder in
            let missing = folder + "/no/plan.json"
            #expect(throws: FileFailure.cannotCreate(path: missing, reason: "there is no such folder")) {
                try SafeFile.write([1], to: missing, ownerOnly: false)
            }
            #expect(throws: FileFailure.cannotCreate(path: folder, reason: "it is a folder")) {
                try SafeFile.write([1], to: folder, ownerOnly: false)
            }
        }
        #expect(FileFailure.cannotCreate(path: "p", reason: "r").exitCode == 73)
        #expect(FileFailure.cannotWrite(path: "p", reason: "r").exitCode == 74)
        #expect(FileFailure.cannotWrite(path: "p", reason: "r").sentence == "p can't be written: r")
    }

    @Test("what a killed process left unfinished can be told and goes; a living one's, and other files, stay")
    func leftovers() throws {
        try inFolder { folder in
            let path = folder + "/plan.json"
            let gone = "/.plan.json.2147483646-0.part"
            let staying = ["/.plan.json.\(getppid())-7.part", "/.mine.json.2147483646-0.part", "/.plan.json.x-0.part"]
            defer { for name in staying + [gone] { unlink(folder + name) } }
            for name in staying + [gone] { try SafeFile.write([1], to: folder + name, ownerOnly: true) }
            SafeFile.removeLeftovers(of: [path])
            #expect(FileAccess.entry(folder + gone) == nil)
            for name in staying { #expect(FileAccess.entry(folder + name) != nil) }
        }
        #expect(SafeFile.unfinished(".a.b.12-3.part")?.name == "a.b")
        #expect(SafeFile.unfinished(".a.b.12-3.part")?.process == 12)
        for name in ["a.12-3.part", ".a.12.part", ".a.-1-3.part", "..12-3.part", ".part", ".12-3.part"] {
            #expect(SafeFile.unfinished(name) == nil)
        }
    }

    @Test("folders are made with those above them")
    func folders() throws {
        try inFolder { folder in
            try SafeFile.makeFolder(folder + "/a/b")
            #expect(FileAccess.entry(folder + "/a/b")?.kind == .folder)
            rmdir(folder + "/a/b")
            rmdir(folder + "/a")
        }
    }

    @Test("what can't be read is a finding without a line")
    func unreadable() throws {
        try inFolder { folder in
            func message(_ path: String) -> String? { FileAccess.read(path, limits: .yaml).finding?.message }
            #expect(message(folder + "/none.yaml") == "there is no such file")
            #expect(message(folder) == "this is a folder, not a file")
            #expect(message("/dev/zero") == "this is not a file")
            let large = folder + "/large.yaml"
            let descriptor = open(large, O_WRONLY | O_CREAT, 0o600)
            ftruncate(descriptor, 100 << 20)
            close(descriptor)
            #expect(message(large) == "this file has more than 1 MiB")
        }
    }
}
