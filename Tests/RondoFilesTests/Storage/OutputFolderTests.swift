import Foundation
import Glibc
import Testing

@testable import RondoFiles

@Suite("A folder whose files are replaced all at once")
struct OutputFolderTests {
    private func withDesk(_ body: (Desk) throws -> Void) throws {
        let desk = try Desk()
        defer { desk.remove() }
        try OutputFolder(desk.out).replace(Desk.files("one"))
        try desk.addGuests()
        try body(desk)
    }

    @Test("A change that the disk refuses leaves all old documents or all new ones, and nothing unfinished for long")
    func refusals() throws {
        for errorNumber in [ENOSPC, EIO, EACCES, EPERM] {
            var (index, isDone) = (0, false)
            var codes: Set<Int32> = []
            while !isDone {
                try withDesk { desk in
                    let (count, index) = (Box(0), index)
                    let disk = Disk { _, _ in
                        count.value += 1
                        return count.value == index + 1 ? errorNumber : 0
                    }
                    var thrown: FileFailure?
                    do throws(FileFailure) {
                        try OutputFolder(desk.out, disk: disk).replace(Desk.files("two"))
                    } catch {
                        thrown = error
                        codes.insert(error.exitCode)
                        #expect(error.sentence.hasPrefix(desk.out), "\(error.sentence)")
                        #expect(!error.sentence.contains(".part") && !error.sentence.contains(".rondo"))
                    }
                    #expect(desk.plans() == (thrown == nil ? ["two"] : ["one"]), "\(errorNumber) at \(index)")
                    #expect(desk.missingGuests().isEmpty, "\(errorNumber) at \(index)")
                    if thrown?.exitCode == 74 { #expect(desk.leftovers().isEmpty, "\(index): \(desk.leftovers())") }
                    try OutputFolder(desk.out).replace(Desk.files("three"))
                    #expect(desk.plans() == ["three"])
                    #expect(desk.leftovers().isEmpty, "\(errorNumber) at \(index): \(desk.leftovers())")
                    isDone = count.value <= index
                }
                index += 1
            }
            #expect(index > 40)
            #expect(codes.contains(74))
        }
    }

    @Test("On a full disk no new folder is made, nor those above it")
    func fullDiskAnew() throws {
        let desk = try Desk()
        defer { desk.remove() }
        let count = Box(0)
        let disk = Disk { change, _ in
            count.value += change == .write ? 1 : 0
            return change == .write && count.value == 4 ? ENOSPC : 0
        }
        let out = desk.path + "/a/b/out"
        #expect(throws: FileFailure.cannotWrite(path: out + "/public/timetable.md", reason: "the disk is full")) {
            try OutputFolder(out, disk: disk).replace(Desk.files("one"))
        }
        #expect(FileAccess.allNames(in: desk.path) == [])
    }

    @Test("A path that is seen from the working folder is named in messages as it was given")
    func relativePath() throws {
        let name = "rondo-relative-\(getpid())"
        let disk = Disk { change, path in change == .write && path.hasSuffix("timetable.md") ? ENOSPC : 0 }
        #expect(throws: FileFailure.cannotWrite(path: name + "/public/timetable.md", reason: "the disk is full")) {
            try OutputFolder(name, disk: disk).replace(Desk.files("one"))
        }
        #expect(Standing(name) == nil)
    }

    @Test("Everything else in the folder stays the same thing, with the folder and its permissions")
    func guests() throws {
        try withDesk { desk in
            chmod(desk.out, 0o2750)
            chmod(desk.out + "/public", 0o711)
            let (numbers, own, inner) = (desk.numbers(), Standing(desk.out), Standing(desk.out + "/public"))
            try OutputFolder(desk.out + "/").replace(Desk.files("two"))
            #expect(desk.plans() == ["two"])
            #expect(desk.numbers() == numbers)
            #expect(Standing(desk.out) == own)
            #expect(Standing(desk.out + "/public") == inner)
            #expect(Standing(desk.out + "/plan.json")?.mode == 0o600)
            #expect(Standing(desk.out + "/facilitators/run-sheet.md")?.mode == 0o600)
            #expect(desk.missingGuests().isEmpty)
        }
    }

    @Test("While the documents change, the folder's place has its permissions and everything in it")
    func inBetween() throws {
        try withDesk { desk in
            chmod(desk.out, 0o710)
            chmod(desk.out + "/facilitators", 0o700)
            let (own, seen) = (Standing(desk.out), Box(0))
            let disk = Disk { change, path in
                guard change == .exchange, path.hasSuffix("timetable.md") else { return 0 }
                seen.value += 1
                let now = Standing(desk.out)
                #expect(now?.number != own?.number)
                #expect(now?.mode == own?.mode && now?.owner == own?.owner && now?.group == own?.group)
                #expect(Standing(desk.out + "/facilitators")?.mode == 0o700)
                #expect(desk.plans() == ["two"])
                #expect(desk.missingGuests().isEmpty)
                return 0
            }
            try OutputFolder(desk.out, disk: disk).replace(Desk.files("two"))
            #expect(seen.value == 1)
        }
    }

    @Test("A folder that is reached by a link, or that holds its documents behind one, stays so")
    func links() throws {
        try withDesk { desk in
            symlink("out", desk.path + "/way")
            rename(desk.out + "/facilitators", desk.path + "/elsewhere")
            symlink("../elsewhere", desk.out + "/facilitators")
            unlink(desk.out + "/index.html")
            symlink("notes.txt", desk.out + "/index.html")
            try OutputFolder(desk.path + "/way").replace(Desk.files("two"))
            #expect(desk.plans() == ["two"])
            #expect(Standing(desk.path + "/way")?.kind == .link)
            #expect(Standing(desk.out + "/facilitators")?.kind == .link)
            #expect(Standing(desk.out + "/index.html")?.kind == .file)
            #expect(desk.read("out/notes.txt") == "mine")
            #expect(desk.leftovers().isEmpty)
        }
    }

    @Test("What can't be the folder is said, and stays")
    func notAFolder() throws {
        try withDesk { desk in
            symlink("nowhere", desk.path + "/dead")
            for (name, reason) in [("out/notes.txt", "it is a file"), ("dead", "it is a link that leads nowhere")] {
                let path = desk.path + "/" + name
                #expect(throws: FileFailure.cannotCreate(path: path, reason: reason)) { _ = try OutputFolder(path) }
            }
            unlink(desk.out + "/public/timetable.md")
            mkdir(desk.out + "/public/timetable.md", 0o700)
            let path = desk.out + "/public/timetable.md"
            #expect(throws: FileFailure.cannotCreate(path: path, reason: "it is a folder")) {
                try OutputFolder(desk.out).replace(Desk.files("two"))
            }
            #expect(desk.read("out/plan.json") == "plan.json of one")
            #expect(desk.leftovers().isEmpty)
        }
    }

    @Test("While one holds a folder no other can; each that gets it leaves all of its own documents")
    func oneAtATime() async throws {
        let desk = try Desk()
        defer { desk.remove() }
        try OutputFolder(desk.out).replace(Desk.files("one"))
        do {
            let held = try OutputFolder(desk.out)
            let busy = FileFailure.cannotCreate(path: desk.out, reason: "another process is writing there")
            #expect(throws: busy) { _ = try OutputFolder(desk.out, disk: Disk(), attempts: 1) }
            #expect(held.earlier("plan.json") == Array("plan.json of one".utf8))
        }
        for place in [desk.out, desk.path + "/new"] {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<6 {
                    group.addTask { try OutputFolder(place).replace(Desk.files("plan \(number)")) }
                }
                try await group.waitForAll()
            }
            let plans = desk.plans(PathText.name(of: place))
            #expect(plans.count == 1 && plans.first?.hasPrefix("plan ") == true, "\(plans)")
        }
        #expect(desk.leftovers().isEmpty, "\(desk.leftovers())")
    }
}
