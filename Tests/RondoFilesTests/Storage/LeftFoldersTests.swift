import Foundation
import Glibc
import Testing

@testable import RondoFiles

@Suite("Folders that killed processes left behind")
struct LeftFoldersTests {
    @Test("What isn't ours is never touched, whatever it is called")
    func foreign() throws {
        let desk = try Desk()
        defer { desk.remove() }
        try OutputFolder(desk.out).replace(Desk.files("one"))
        let names = [".out.12-0.rondo", ".out.2147483646-3.rondo", ".out.x-0.rondo", ".other.12-0.rondo", ".out.rondo"]
        for name in names {
            try FileManager.default.createDirectory(
                atPath: "\(desk.path)/\(name)", withIntermediateDirectories: true)
            try desk.write("mine", to: name + "/mine.txt")
        }
        try desk.write("a file", to: ".out.13-0.rondo")
        try OutputFolder(desk.out).replace(Desk.files("two"))
        for name in names { #expect(desk.read(name + "/mine.txt") == "mine", "\(name)") }
        #expect(desk.read(".out.13-0.rondo") == "a file")
    }

    @Test("A stand-in that a living process holds stays")
    func held() throws {
        let desk = try Desk()
        defer { desk.remove() }
        let made = try #require(try StandIn.makeEmpty(besides: desk.out, mode: 0o700, Disk()))
        LeftFolders.clear(besides: desk.out, Disk())
        #expect(Standing(made.path) != nil)
    }

    @Test("A folder whose stand-in was taken away gets its place again, with everything in it")
    func restored() throws {
        let desk = try Desk()
        defer { desk.remove() }
        try OutputFolder(desk.out).replace(Desk.files("one"))
        try desk.addGuests()
        let left = Box<Desk?>(nil)
        let disk = Disk { change, path in
            if change == .exchange, path.hasSuffix("timetable.md") { left.value = try? Desk(asLeftBy: desk) }
            return 0
        }
        try OutputFolder(desk.out, disk: disk).replace(Desk.files("two"))
        let other = try #require(left.value)
        defer { other.remove() }
        rename(other.out, other.path + "/taken")
        try OutputFolder(other.out).replace(Desk.files("three"))
        #expect(other.plans() == ["three"])
        #expect(other.missingGuests().isEmpty)
        #expect(Standing(other.out + "/photos")?.kind == .folder)
        // What was taken is a folder like any other from now on.
        try OutputFolder(other.path + "/taken").replace(Desk.files("four"))
        #expect(other.plans("taken") == ["four"])
        #expect(other.plans() == ["three"])
        #expect(other.leftovers().filter { !$0.hasPrefix("taken/") }.isEmpty)
    }
}
