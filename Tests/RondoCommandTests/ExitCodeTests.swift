import Foundation
import Testing

@Suite("Exit codes")
struct ExitCodeTests {
    @Test("What can't be read is 2, with the file and what is wrong")
    func input() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try Data("people: [".utf8).write(to: URL(fileURLWithPath: folder.path + "/broken.yaml"))
        try Data([0xFF, 0xFE, 0x00]).write(to: URL(fileURLWithPath: folder.path + "/bytes.yaml"))
        try Data().write(to: URL(fileURLWithPath: folder.path + "/empty.yaml"))
        for file in ["/nowhere.yaml", "", "/broken.yaml", "/bytes.yaml", "/empty.yaml"] {
            let run = try Run(["plan", folder.path + file, "--out", folder.path + "/out"])
            #expect(run.code == 2, "\(file)")
            #expect(run.err.contains(folder.path + file))
            #expect(run.err.contains("error["))
            #expect(run.out.isEmpty)
        }
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
        for command in ["check", "review", "explain", "render"] {
            #expect(try Run([command, folder.path + "/nowhere.json"]).code == 2, "\(command)")
        }
        #expect(try Run(["lint", folder.path + "/broken.yaml"]).code == 2)
        #expect(try Run(["activities", "--library", folder.path]).code == 2)
    }

    @Test("A workshop file where a plan or a problem is wanted is told as one, and a plan where a workshop is")
    func mistaken() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let workshop = Place.example("taster")
        let plan = folder.path + "/plan.json"
        try Data("{\n  \"rondo\": \"plan/1\"\n}\n".utf8).write(to: URL(fileURLWithPath: plan))
        for arguments in [
            ["explain"], ["check"], ["review"], ["suggest"], ["render"], ["diff", workshop],
            ["plan", workshop, "--replan"],
            ["plan", workshop, "--history"],
        ] {
            let run = try Run(arguments + [workshop])
            #expect(run.code == 2, "\(arguments)")
            #expect(run.err.contains("this is a workshop file, not a plan"), "\(arguments): \(run.err)")
            #expect(run.err.contains("`rondo plan \(workshop)`"), "\(arguments): \(run.err)")
            #expect(run.err.contains("--conflict") == (arguments == ["explain"]))
        }
        for command in ["plan", "problem"] {
            let run = try Run([command, plan])
            #expect(run.code == 2, "\(command)")
            #expect(run.err.contains("this is a plan, not a workshop file"), "\(run.err)")
        }
        for arguments in [["score", workshop, workshop], ["solve", workshop]] {
            let run = try Run(arguments)
            #expect(run.code == 2)
            #expect(run.err.contains("rondo problem \(workshop) --json --out problem.json"), "\(run.err)")
        }
    }

    @Test("A command line that can't be understood is 64, and says how it is used")
    func usage() throws {
        for arguments in [
            ["plna"], ["plan"], ["plan", "a.yaml", "--effort", "enormous"], ["plan", "a.yaml", "--time-limit", "soon"],
            ["plan", "a.yaml", "--threads", "0"], ["plan", "a.yaml", "--steps", "-1"], ["render", "p", "--as", "poem"],
            ["schema", "song"], ["schema", "plugin"], ["schema", "plugin", "rules"], ["schema", "plan", "rules"],
            ["activities", "--max-length", "long"], ["activities", "show", "jurney-map"],
            ["activities", "--suits", "wings"], ["explain", "p", "--block", "0"], ["lint"], ["--nonsense"],
            ["init", ""],
            ["plan", "a.yaml", "--out", ""], ["solve", "p.json", "--out", "x", "--trace", "./x"],
            ["solve", "p.json", "--out", "p.json"],
        ] {
            let run = try Run(arguments)
            #expect(run.code == 64, "\(arguments)")
            #expect(run.out.isEmpty)
            #expect(!run.err.isEmpty)
        }
        #expect(try Run(["activities", "show", "jurney-map"]).err.contains("maybe: journey-map"))
        #expect(try Run(["plan", "a.yaml", "--efort", "quick"]).err.contains("'--effort'"))
    }

    @Test("A plan that breaks a rule that must hold is 3; it is written all the same, and its check is 3 too")
    func broken() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let run = try Run(["plan", Place.example("impossible"), "--out", folder.path, "--steps", "0"])
        #expect(run.code == 3)
        #expect(run.out.contains("What does not hold"))
        #expect(run.out.contains("space.fit"))
        let check = try Run(["check", folder.path + "/plan.json"])
        #expect(check.code == 3)
        #expect(check.out.contains("The plan is what it says, but something that must hold does not."))
    }

    @Test("What can't be created is 73, what can't be written is 74")
    func output() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try Data().write(to: URL(fileURLWithPath: folder.path + "/file"))
        let inFile = try Run(["plan", Place.example("taster"), "--steps", "0", "--out", folder.path + "/file/out"])
        #expect(inFile.code == 73)
        #expect(inFile.err.contains("can't be created"))
        #expect(try Run(["init", folder.path + "/file"]).code == 73)
        #expect(try Run(["init", folder.path + "/new"]).code == 0)
        let again = try Run(["init", folder.path + "/new"])
        #expect(again.code == 73)
        #expect(again.err.contains("already there"))
        #expect(try Run(["schema", "plan"], output: "/dev/full").code == 74)
        #expect(try Run(["--help"], output: "/dev/full").code == 74)
    }

    @Test("A file that may not grow leaves the earlier plan whole, and is 74")
    func fullDisk() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let out = folder.path + "/out"
        #expect(try Run(["plan", Place.example("taster"), "--steps", "0", "--out", out]).code == 0)
        let before = try folder.files()
        let line =
            "ulimit -f 60; exec \"$RONDO\" plan '\(Place.example("taster"))' --seed 5 --steps 0 --out '\(out)' > /dev/null"
        let run = try Run(shell: line)
        #expect(run.code == 74)
        #expect(run.err.contains("can't be written"))
        #expect(try folder.files() == before)
    }

    @Test("Findings are 2 with an error, and 0 without")
    func lint() throws {
        let clean = try Run(["lint", Place.example("taster")])
        #expect(clean.code == 0)
        #expect(clean.out == "Nothing to mend.\n")
        let json = try Run(["lint", "--format", "json", Place.example("taster")])
        #expect(json.out == "[]\n")
    }
}
