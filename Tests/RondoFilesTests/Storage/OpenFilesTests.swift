import Foundation
import Glibc
import Testing

@testable import RondoFiles

@Suite("Many files that are made sure of together")
struct OpenFilesTests {
    /// More than are open at once, twice over.
    private static func files(_ plan: String) -> [FileToWrite] {
        let count = 2 * OpenFiles.most + 3
        return (0..<count).map { index in
            FileToWrite(
                path: index % 2 == 0 ? "a/\(index).md" : "\(index).md", bytes: Array("\(index) of \(plan)".utf8),
                ownerOnly: index % 3 == 0)
        } + [FileToWrite(path: "plan.json", bytes: Array("plan \(plan)".utf8), ownerOnly: true)]
    }

    private func expect(_ plan: String, at desk: Desk, sourceLocation: SourceLocation = #_sourceLocation) {
        for file in Self.files(plan) {
            let path = "out/" + file.path
            #expect(desk.read(path) == String(decoding: file.bytes, as: UTF8.self), sourceLocation: sourceLocation)
            if file.ownerOnly {
                #expect(Standing(desk.path + "/" + path)?.mode == 0o600, sourceLocation: sourceLocation)
            }
        }
        #expect(desk.leftovers().isEmpty, sourceLocation: sourceLocation)
    }

    @Test("all stand in a new folder, and all change in one that is there")
    func writes() throws {
        let desk = try Desk()
        defer { desk.remove() }
        try OutputFolder(desk.out).replace(Self.files("one"))
        expect("one", at: desk)
        try OutputFolder(desk.out).replace(Self.files("two"))
        expect("two", at: desk)
    }

    @Test("where one can't be written, every earlier one stays and nothing unfinished is left")
    func refused() throws {
        for fails in [1, OpenFiles.most, OpenFiles.most + 1, 2 * OpenFiles.most + 4] {
            let desk = try Desk()
            defer { desk.remove() }
            try OutputFolder(desk.out).replace(Self.files("one"))
            let count = Box(0)
            let disk = Disk { change, _ in
                count.value += change == .write ? 1 : 0
                return change == .write && count.value == fails ? ENOSPC : 0
            }
            let file = Self.files("two")[fails - 1]
            let full = FileFailure.cannotWrite(path: "\(desk.out)/\(file.path)", reason: "the disk is full")
            #expect(throws: full) { try OutputFolder(desk.out, disk: disk).replace(Self.files("two")) }
            expect("one", at: desk)
        }
    }

    @Test("a file that the system can't make sure of is named, and the others are deleted with it")
    func notMadeSureOf() throws {
        let desk = try Desk()
        defer { desk.remove() }
        var open = OpenFiles()
        for name in ["a", "b", "c"] {
            let descriptor = try SafeFile.createNew(desk.path + "/" + name, ownerOnly: false)
            try open.fill(descriptor, at: desk.path + "/" + name, with: [1], Disk())
        }
        // A pipe can be written to, and not be made sure of.
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        defer { close(ends[0]) }
        try open.fill(ends[1], at: desk.path + "/pipe", with: [1], Disk())
        do throws(FileFailure) {
            _ = try open.finish()
            Issue.record("a pipe can't be made sure of")
        } catch {
            #expect(error.path == desk.path + "/pipe")
        }
        open.discard()
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.path).isEmpty)
    }

    @Test("files deleted together are gone, and those that the disk keeps stay")
    func deletes() throws {
        let desk = try Desk()
        defer { desk.remove() }
        let names = (0..<50).map { "\($0)" }
        for name in names { try desk.write("x", to: name) }
        let disk = Disk { _, path in path.hasSuffix("/7") ? EACCES : 0 }
        disk.delete(all: (names + ["nothing"]).map { desk.path + "/" + $0 })
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.path) == ["7"])
    }
}
