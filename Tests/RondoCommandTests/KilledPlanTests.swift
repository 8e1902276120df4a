import Foundation
import Glibc
import Testing

@Suite("A plan that is killed while it is written")
struct KilledPlanTests {
    @Test("The folder holds one plan and everything of its user's, and the next plan clears up")
    func killed() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let plans = [["--steps", "0"], ["--steps", "60", "--seed", "5"]]
        var known: [[String: Data]] = []
        for (number, options) in plans.enumerated() {
            let run = try Run(
                ["plan", Place.example("taster"), "--out", "\(folder.path)/known-\(number)"] + options)
            #expect(run.code == 0 || run.code == 3)
            known.append(try documents("\(folder.path)/known-\(number)"))
        }
        #expect(known[0].keys.sorted() == known[1].keys.sorted())
        #expect(known[0] != known[1])
        let out = folder.path + "/out"
        try FileManager.default.copyItem(atPath: folder.path + "/known-0", toPath: out)
        try FileManager.default.createDirectory(atPath: out + "/photos", withIntermediateDirectories: true)
        for name in ["notes.txt", "photos/a.jpg", "public/mine.txt"] {
            try Data(name.utf8).write(to: URL(fileURLWithPath: out + "/" + name))
        }
        // Killed as soon as it can be seen at work in one place or another, and a little later each time.
        for turn in 0..<5 {
            let options = plans[(turn + 1) % 2]
            _ = try Run(["plan", Place.example("taster"), "--out", out] + options) { process in
                let seen = [hasHidden(".part", in: out + "/facilitators"), hasHidden(".rondo", in: folder.path)]
                while process.isRunning, !seen[turn % 2]() { sched_yield() }
                for _ in 0..<(turn / 2 * 40) { sched_yield() }
                kill(process.processIdentifier, SIGKILL)
            }
            let now = try documents(out)
            #expect(known.contains(now), "turn \(turn)")
            for name in ["notes.txt", "photos/a.jpg", "public/mine.txt"] {
                #expect(FileManager.default.contents(atPath: out + "/" + name) == Data(name.utf8), "turn \(turn)")
            }
            #expect(try [0, 3].contains(Run(["check", out + "/plan.json"]).code))
        }
        let last = try Run(["plan", Place.example("taster"), "--out", out] + plans[0])
        #expect(last.code == 0 || last.code == 3)
        #expect(try documents(out) == known[0])
        let left = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { $0.contains(/(^|\/)\./) && !$0.hasSuffix("/.rondo-documents") }
        #expect(left.isEmpty, "\(left)")
    }

    /// The documents of a folder by their path, without the numbers of calendars, which count how often they changed.
    private func documents(_ folder: String) throws -> [String: Data] {
        var documents: [String: Data] = [:]
        for name in ["index.html", "plan.json"] {
            documents[name] = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
        }
        for audience in ["facilitators", "participants", "public"] {
            for name in try FileManager.default.contentsOfDirectory(atPath: folder + "/" + audience)
            where !name.hasPrefix(".") && name != "mine.txt" {
                let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(audience)/\(name)"))
                let text = String(decoding: bytes, as: UTF8.self).replacing(/SEQUENCE:\d+/, with: "SEQUENCE:n")
                documents["\(audience)/\(name)"] = Data(text.utf8)
            }
        }
        return documents
    }

    private func hasHidden(_ ending: String, in folder: String) -> () -> Bool {
        {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            return names.contains { $0.hasPrefix(".") && $0.hasSuffix(ending) }
        }
    }
}
