import Glibc
import Testing

@testable import RondoFiles

@Suite("A save that is killed")
struct KilledSaveTests {
    /// Saves plan "two" at a desk and gives what a kill before each change would leave, with that change.
    private func kills(
        at desk: Desk, refusing: @escaping @Sendable (Disk.Change, String) -> Int32 = { _, _ in 0 }
    ) throws -> [(change: String, desk: Desk)] {
        let left = Box<[(String, Desk)]>([])
        let disk = Disk { change, path in
            if let copy = try? Desk(asLeftBy: desk) { left.value.append(("\(change) \(path)", copy)) }
            return refusing(change, path)
        }
        do {
            try OutputFolder(desk.out, disk: disk).replace(Desk.files("two"))
        } catch {
            for (_, desk) in left.value { desk.remove() }
            throw error
        }
        return left.value
    }

    @Test("leaves all old documents or all new ones at every moment, and everything else in its place")
    func atEveryMoment() throws {
        let desk = try Desk()
        defer { desk.remove() }
        try OutputFolder(desk.out).replace(Desk.files("one"))
        try desk.addGuests()
        let before = desk.numbers()
        let kills = try kills(at: desk)
        #expect(desk.plans() == ["two"])
        #expect(desk.numbers() == before)
        #expect(desk.leftovers().isEmpty)
        #expect(kills.count > 40)
        var seen: [String] = []
        for (change, left) in kills {
            defer { left.remove() }
            let plans = left.plans()
            #expect(plans == ["one"] || plans == ["two"], "\(change)")
            seen += plans
            #expect(left.missingGuests().isEmpty, "\(change)")
            // Whatever comes next finishes or undoes it, and clears up.
            _ = try OutputFolder(left.out)
            #expect(left.plans() == plans, "\(change)")
            #expect(left.missingGuests().isEmpty, "\(change)")
            #expect(left.leftovers().allSatisfy { $0.hasPrefix("out/") && $0.hasSuffix(".part") }, "\(change)")
            try OutputFolder(left.out).replace(Desk.files("three"))
            #expect(left.plans() == ["three"], "\(change)")
            #expect(left.missingGuests().isEmpty, "\(change)")
            #expect(left.leftovers().isEmpty, "\(change): \(left.leftovers())")
            #expect(Set(left.numbers().keys) == Set(before.keys), "\(change)")
        }
        #expect(seen == seen.sorted(), "once it is new it stays new")
        #expect(Set(seen) == ["one", "two"])
    }

    @Test("leaves no folder or the whole one where there was none")
    func newFolder() throws {
        let desk = try Desk()
        defer { desk.remove() }
        let kills = try kills(at: desk)
        #expect(desk.plans() == ["two"])
        #expect(desk.leftovers().isEmpty)
        #expect(kills.count > 10)
        for (change, left) in kills {
            defer { left.remove() }
            let plans = left.plans()
            #expect(Standing(left.out) == nil ? plans == ["nothing"] : plans == ["two"], "\(change)")
            try OutputFolder(left.out).replace(Desk.files("three"))
            #expect(left.plans() == ["three"], "\(change)")
            #expect(left.leftovers().isEmpty, "\(change): \(left.leftovers())")
        }
    }

    @Test("is finished by the next command where no stand-in can be had; the plan itself is whole all the time")
    func inPlace() throws {
        let desk = try Desk()
        defer { desk.remove() }
        try OutputFolder(desk.out).replace(Desk.files("one"))
        try desk.addGuests()
        for errorNumber in [EINVAL, EBUSY, EACCES] {
            let out = desk.out
            let kills = try kills(at: desk) { change, path in
                change == .exchange && (path == out || errorNumber == EINVAL) ? errorNumber : 0
            }
            #expect(desk.plans() == ["two"])
            #expect(desk.leftovers().isEmpty)
            for (change, left) in kills {
                defer { left.remove() }
                let plan = left.read("out/plan.json")
                #expect(plan == "plan.json of one" || plan == "plan.json of two", "\(change)")
                #expect(left.missingGuests().isEmpty, "\(change)")
                OutputFolder.settle(besides: left.out + "/plan.json")
                #expect(left.plans() == ["one"] || left.plans() == ["two"], "\(change)")
                try OutputFolder(left.out).replace(Desk.files("three"))
                #expect(left.plans() == ["three"], "\(change)")
                #expect(left.missingGuests().isEmpty, "\(change)")
                #expect(left.leftovers().isEmpty, "\(change): \(left.leftovers())")
            }
            try OutputFolder(desk.out).replace(Desk.files("one"))
        }
    }

    @Test("and killed again while it is finished, it can still be finished")
    func killedAgain() throws {
        let desk = try Desk()
        defer { desk.remove() }
        try OutputFolder(desk.out).replace(Desk.files("one"))
        try desk.addGuests()
        for (change, left) in try kills(at: desk) {
            defer { left.remove() }
            let plans = left.plans()
            let again = Box<[Desk]>([])
            let disk = Disk { _, _ in
                if let copy = try? Desk(asLeftBy: left) { again.value.append(copy) }
                return 0
            }
            _ = try OutputFolder(left.out, disk: disk)
            for copy in again.value {
                defer { copy.remove() }
                #expect(copy.plans() == plans, "\(change)")
                #expect(copy.missingGuests().isEmpty, "\(change)")
                _ = try OutputFolder(copy.out)
                #expect(copy.plans() == plans, "\(change)")
                #expect(copy.missingGuests().isEmpty, "\(change)")
            }
        }
    }

    @Test("What others did in the folder before the next command is kept")
    func changedMeanwhile() throws {
        let desk = try Desk()
        defer { desk.remove() }
        try OutputFolder(desk.out).replace(Desk.files("one"))
        try desk.addGuests()
        for (change, left) in try kills(at: desk) {
            defer { left.remove() }
            // As editors save: another file takes the name.
            try left.write("mine, newer", to: "newer")
            rename(left.path + "/newer", left.out + "/notes.txt")
            try left.write("new", to: "out/new.txt")
            try left.write("in the folder", to: "out/photos/new.jpg")
            try left.write("new", to: "out/public/new.txt")
            _ = try OutputFolder(left.out)
            let notes = [left.read("out/notes.txt"), left.read("out/notes.txt.1")]
            #expect(notes[0] == "mine, newer" || notes == ["mine", "mine, newer"], "\(change): \(notes)")
            #expect(left.read("out/new.txt") == "new", "\(change)")
            #expect(left.read("out/public/new.txt") == "new", "\(change)")
            #expect(left.read("out/photos/new.jpg") == "in the folder", "\(change)")
            #expect(left.missingGuests().allSatisfy { ["notes.txt", "link"].contains($0) }, "\(change)")
        }
    }
}
