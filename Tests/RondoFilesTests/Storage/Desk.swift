import Foundation
import Glibc

@testable import RondoFiles

/// A folder for a test alone, in which a plan's folder `out` stands with files of its user beside the documents.
struct Desk {
    let path: String
    var out: String { path + "/out" }

    /// What the user of the folder keeps in it, by path and text.
    static let guests = [
        "notes.txt": "mine", ".hidden": "hidden", "photos/a.jpg": "a", "photos/deep/b.jpg": "b",
        "public/mine.txt": "read only", "public/more/c.txt": "c", "link": "mine",
    ]

    init() throws {
        // In memory where that can be had: making sure that files are on a disk takes most of the time of a save.
        let memory = "/dev/shm/"
        let place = FileManager.default.isWritableFile(atPath: memory) ? memory : NSTemporaryDirectory()
        path = place + "rondo-desk-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// Another desk with everything of this one under further names: what a process killed now would leave.
    init(asLeftBy other: Desk) throws {
        try self.init()
        Self.copy(other.path, to: path)
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }

    /// Puts the user's files there.
    func addGuests() throws {
        for folder in ["photos/deep", "public/more"] {
            try FileManager.default.createDirectory(atPath: "\(out)/\(folder)", withIntermediateDirectories: true)
        }
        for (name, text) in Self.guests.sorted(by: { $0.key < $1.key }) where name != "link" {
            try write(text, to: "out/" + name)
        }
        symlink("notes.txt", out + "/link")
        symlink("nowhere", out + "/dangling")
        mkfifo(out + "/pipe", 0o600)
        chmod(out + "/public/mine.txt", 0o444)
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
    }

    func read(_ name: String) -> String? {
        FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The documents of one plan, the plan last; every document says of which.
    static func files(_ plan: String) -> [FileToWrite] {
        [
            ("facilitators/run-sheet.md", true), ("public/timetable.ics", false), ("public/timetable.md", false),
            ("index.html", false), ("plan.json", true),
        ].map { FileToWrite(path: $0.0, bytes: Array("\($0.0) of \(plan)".utf8), ownerOnly: $0.1) }
    }

    /// What every document of a folder says, without repeats: of which plans they are.
    func plans(_ folder: String = "out") -> Set<String> {
        Set(
            Self.files("").map { file in
                let text = read(folder + "/" + file.path) ?? file.path + " of nothing"
                return String(text.dropFirst(file.path.count + 4))
            })
    }

    /// Everything of the user that can't be read as it was.
    func missingGuests() -> [String] {
        var missing = Self.guests.filter { read("out/" + $0.key) != $0.value }.map(\.key)
        if Standing.link(out + "/dangling") == nil { missing.append("dangling") }
        if Standing(out + "/pipe") == nil { missing.append("pipe") }
        return missing.sorted()
    }

    /// Every path in it that is hidden, and not the user's own.
    func leftovers() -> [String] {
        ((try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []).filter {
            PathText.name(of: $0).hasPrefix(".") && $0 != "out/.hidden"
        }.sorted()
    }

    /// What the system numbers everything in `out` by that is not a document.
    func numbers() -> [String: UInt64] {
        let documents = Set(Self.files("").map(\.path))
        var numbers = ["": Standing(out)?.number ?? 0]
        for name in (try? FileManager.default.subpathsOfDirectory(atPath: out)) ?? [] where !documents.contains(name) {
            numbers[name] = Standing(out + "/" + name)?.number
        }
        return numbers
    }

    private static func copy(_ from: String, to: String) {
        for name in FileAccess.allNames(in: from) ?? [] {
            let (one, other) = (from + "/" + name, to + "/" + name)
            if Standing(one)?.kind == .folder {
                mkdir(other, 0o700)
                copy(one, to: other)
            } else {
                linkat(AT_FDCWD, one, AT_FDCWD, other, 0)
            }
        }
    }
}

/// Something that a disk's changes count up or are watched with; each test has its own, on one thread.
final class Box<Value>: @unchecked Sendable {
    var value: Value
    init(_ value: Value) { self.value = value }
}
