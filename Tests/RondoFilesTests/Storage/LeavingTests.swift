import Foundation
import Glibc
import Testing

@testable import RondoFiles

@Suite("Documents that an earlier save wrote and this one doesn't")
struct LeavingTests {
    /// The documents of a plan, with one of a plugin in a folder of its own and one beside others.
    private static func withMore(_ plan: String) -> [FileToWrite] {
        let more = ["participants-slides/talk.html", "public/slides.html"].map {
            FileToWrite(path: $0, bytes: Array("\($0) of \(plan)".utf8), ownerOnly: false)
        }
        return more + Desk.files(plan)
    }

    /// Which of these documents stand in a folder.
    private func more(_ desk: Desk) -> [String] {
        ["participants-slides/talk.html", "public/slides.html"].filter { desk.read("out/" + $0) != nil }
    }

    @Test("leave in the same step, with the folder that they had for themselves; files of others stay")
    func leave() throws {
        let desk = try Desk()
        defer { desk.remove() }
        #expect(try OutputFolder(desk.out).renew(Self.withMore("one")) == [])
        try desk.addGuests()
        #expect(more(desk).count == 2)
        #expect(try OutputFolder(desk.out).renew(Desk.files("two")) == [])
        #expect(more(desk).isEmpty)
        #expect(Standing(desk.out + "/participants-slides") == nil)
        #expect(desk.plans() == ["two"])
        #expect(desk.missingGuests().isEmpty)
        #expect(desk.leftovers() == ["out/.rondo-documents"])
    }

    @Test("stay where somebody changed them, put something else there, or has files beside them; it is said each time")
    func changed() throws {
        let desk = try Desk()
        defer { desk.remove() }
        _ = try OutputFolder(desk.out).renew(Self.withMore("one"))
        try desk.write("my words", to: "out/public/slides.html")
        try desk.write("mine", to: "out/participants-slides/mine.txt")
        for plan in ["two", "three"] {
            #expect(try OutputFolder(desk.out).renew(Desk.files(plan)) == ["public/slides.html"])
            #expect(more(desk) == ["public/slides.html"])
        }
        #expect(desk.read("out/public/slides.html") == "my words")
        #expect(desk.read("out/participants-slides/mine.txt") == "mine")
        // Once it is gone, nothing is said of it.
        unlink(desk.out + "/public/slides.html")
        #expect(try OutputFolder(desk.out).renew(Desk.files("four")) == [])

        _ = try OutputFolder(desk.out).renew(Self.withMore("five"))
        unlink(desk.out + "/public/slides.html")
        symlink("mine.txt", desk.out + "/public/slides.html")
        #expect(try OutputFolder(desk.out).renew(Desk.files("six")) == ["public/slides.html"])
        #expect(Standing(desk.out + "/public/slides.html")?.kind == .link)
    }

    @Test("are never the plan, nor anything that no record names")
    func never() throws {
        let desk = try Desk()
        defer { desk.remove() }
        try OutputFolder(desk.out).replace(Self.withMore("one"))
        #expect(try OutputFolder(desk.out).renew(Array(Desk.files("two").dropLast())) == [])
        #expect(try OutputFolder(desk.out).renew(Array(Desk.files("three").dropLast())) == [])
        #expect(more(desk).count == 2)
        #expect(desk.read("out/plan.json") == "plan.json of one")
    }

    @Test("are all there or all gone with the rest, at whatever moment the save is killed")
    func killed() throws {
        let desk = try Desk()
        defer { desk.remove() }
        _ = try OutputFolder(desk.out).renew(Self.withMore("one"))
        try desk.addGuests()
        for refusal in [Int32(0), EPERM] {
            _ = try OutputFolder(desk.out).renew(Self.withMore("one"))
            let left = Box<[(String, Desk)]>([])
            // Where nothing can be exchanged the documents change in place, and the next command finishes it.
            let disk = Disk { change, path in
                if let copy = try? Desk(asLeftBy: desk) { left.value.append(("\(change) \(path)", copy)) }
                return change == .exchange && path == desk.out ? refusal : 0
            }
            #expect(try OutputFolder(desk.out, disk: disk).renew(Desk.files("two")) == [])
            #expect(more(desk).isEmpty)
            var seen: Set<Int> = []
            for (change, left) in left.value {
                defer { left.remove() }
                if refusal == 0 { #expect(more(left).count == (left.plans() == ["one"] ? 2 : 0), "\(change)") }
                _ = try OutputFolder(left.out)
                let plans = left.plans()
                #expect(plans == ["one"] || plans == ["two"], "\(change)")
                #expect(more(left).count == (plans == ["one"] ? 2 : 0), "\(change)")
                #expect(left.missingGuests().isEmpty, "\(change)")
                seen.insert(more(left).count)
                #expect(try OutputFolder(left.out).renew(Desk.files("three")) == [], "\(change)")
                #expect(more(left).isEmpty, "\(change)")
                #expect(left.leftovers() == ["out/.rondo-documents"], "\(change)")
            }
            #expect(seen == [0, 2])
        }
    }

    @Test("have their places again where one document can't be replaced")
    func undone() throws {
        let desk = try Desk()
        defer { desk.remove() }
        _ = try OutputFolder(desk.out).renew(Self.withMore("one"))
        let disk = Disk { change, path in change == .exchange && path.hasSuffix("/plan.json") ? EPERM : 0 }
        #expect(throws: FileFailure.self) { try OutputFolder(desk.out, disk: disk).renew(Desk.files("two")) }
        #expect(desk.plans() == ["one"])
        #expect(more(desk).count == 2)
        #expect(desk.leftovers() == ["out/.rondo-documents"])
        #expect(try OutputFolder(desk.out).renew(Desk.files("three")) == [])
        #expect(more(desk).isEmpty)
    }

    @Test("are known from a record that reads what it wrote, and nothing else")
    func record() {
        let record = WrittenRecord(of: Self.withMore("one"))
        #expect(record.hashes.count == 7)
        #expect(WrittenRecord(record.text) == record)
        let hash = ContentDigest.sha256([])
        for path in ["../plan.json", "/etc/passwd", "a/b/c", "a/..", "./a", "", "a/"] {
            let text = "rondo documents/1\n\(hash) \(path)\nend\n"
            #expect(WrittenRecord(text).hashes.isEmpty, "\(path)")
        }
        for text in ["", "rondo documents/2\nend\n", String(record.text.dropLast(5)), "\(record.text) "] {
            #expect(WrittenRecord(text) == WrittenRecord())
        }
        #expect(WrittenRecord("rondo documents/1\n\(hash) a/b\nend\n").hashes == ["a/b": hash])
    }
}
