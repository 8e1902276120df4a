import Foundation
import Glibc
import Testing

@Suite("What the commands write, and to whom")
struct OutputTests {
    @Test("In a pipe there is no colour and no progress; one activity is one line")
    func pipe() throws {
        let run = try Run(["activities", "list"])
        #expect(run.code == 0)
        #expect(run.err.isEmpty)
        #expect(!run.out.contains("\u{1B}"))
        let lines = run.out.split(separator: "\n")
        #expect(lines.count >= 60)
        #expect(lines.allSatisfy { $0.contains(/^[a-z0-9-]+ +[a-z]+ +\d/) })
        #expect(try Run(["activities"]).out == run.out)
    }

    @Test("A reader that stops reading ends Rondo quietly")
    func closedPipe() throws {
        for line in ["\"$RONDO\" activities list --format json | head -1", "\"$RONDO\" schema workshop | head -c 1"] {
            let run = try Run(shell: "set -o pipefail; " + line)
            #expect(run.code == 0)
            #expect(run.err.isEmpty)
        }
    }

    @Test("On a terminal there is colour, unless NO_COLOR says otherwise or the terminal is dumb")
    func colour() throws {
        let show = "script -qec '\"$RONDO\" activities show check-in' /dev/null"
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/script") else { return }
        #expect(try Run(shell: show, environment: ["TERM": "xterm"]).out.contains("\u{1B}["))
        #expect(try !Run(shell: show, environment: ["TERM": "xterm", "NO_COLOR": "1"]).out.contains("\u{1B}["))
        #expect(try !Run(shell: show, environment: ["TERM": "dumb"]).out.contains("\u{1B}["))
        #expect(try Run(shell: show, environment: ["TERM": "xterm", "NO_COLOR": ""]).out.contains("\u{1B}["))
    }

    @Test("COLUMNS says how wide a text may be where there is no terminal")
    func columns() throws {
        let narrow = try Run(["activities", "show", "journey-map"], environment: ["COLUMNS": "50"]).out
        let wide = try Run(["activities", "show", "journey-map"], environment: ["COLUMNS": "120"]).out
        #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 50 })
        #expect(wide.split(separator: "\n").contains { $0.count > 80 })
    }

    @Test("A plan prints its timetable, its score and where the files lie; the same bytes with other threads")
    func plan() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let arguments = ["plan", Place.example("taster"), "--steps", "1100", "--out"]
        let one = try Run(arguments + [folder.path + "/one", "--threads", "1"])
        let two = try Run(arguments + [folder.path + "/two", "--threads", "2"])
        #expect(one.code == 0 || one.code == 3)
        #expect(one.err.isEmpty)
        for part in ["The corner plot", "14:00", "Score", "--steps 1100", folder.path + "/one/plan.json"] {
            #expect(one.out.contains(part), "\(part)")
        }
        #expect(one.out.replacingOccurrences(of: "/one", with: "/two") == two.out)
        let files = try folder.files()
        for (name, bytes) in files where name.hasPrefix("one/") {
            #expect(files["two/" + name.dropFirst(4)] == bytes, "\(name)")
        }
    }

    @Test("A time limit that is over at once still gives a plan, and says how to make it again")
    func timeLimit() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let run = try Run(["plan", Place.example("taster"), "--time-limit", "0s", "--out", folder.path])
        #expect(run.code == 0 || run.code == 3)
        #expect(run.out.contains("Stopped early"))
        #expect(try folder.files()["plan.json"] != nil)
    }

    @Test("Ctrl-C gives the best plan so far")
    func interrupt() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let arguments = ["plan", Place.example("open-day"), "--effort", "thorough", "--out", folder.path]
        let run = try Run(arguments) { process in
            while process.isRunning, !watchesInterrupts(process.processIdentifier) { sched_yield() }
            process.interrupt()
        }
        #expect(run.code == 0 || run.code == 3)
        #expect(run.out.contains("Stopped early"))
        #expect(try folder.files()["plan.json"] != nil)
    }

    @Test("Errors never tell what people need")
    func needs() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let text = try String(contentsOfFile: Place.example("day-centre"), encoding: .utf8)
        let broken = text.replacingOccurrences(of: "needs: [low-vision]", with: "needs: [low-vison]")
            .replacingOccurrences(of: "needs: [wheelchair],", with: "needs: [wheelchair], yes-too: [],")
        #expect(broken != text)
        try Data(broken.utf8).write(to: URL(fileURLWithPath: folder.path + "/workshop.yaml"))
        let run = try Run(["plan", folder.path + "/workshop.yaml"])
        #expect(run.code == 2)
        #expect(run.err.contains("yes-too"))
        #expect(!run.err.contains("wheelchair"))
        #expect(!run.err.contains("Cerys"))
    }

    /// True once the system says that a process handles Ctrl-C itself.
    private func watchesInterrupts(_ process: Int32) -> Bool {
        let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
        guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("SigCgt:") }) else { return true }
        let mask = UInt64(line.dropFirst(7).filter { !$0.isWhitespace }, radix: 16) ?? 0
        return mask & 2 != 0
    }
}
