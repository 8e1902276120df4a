import Foundation
import Testing

@Suite("Why it is impossible, on the command line")
struct ConflictCommandTests {
    private let example = Place.example("impossible")

    @Test("explain --conflict --json names the lines of the file, how sure it is and what would help")
    func json() throws {
        let run = try Run(["explain", example, "--conflict", "--json"])
        #expect(run.code == 0)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any])
        #expect(object["holds"] as? Bool == false)
        #expect(object["cut-short"] as? Bool == false)
        let conflicts = try #require(object["conflicts"] as? [[String: Any]])
        #expect(conflicts.count == 2)
        #expect(conflicts.allSatisfy { $0["certainty"] as? String == "proven" })
        let scribe = try #require(conflicts.first { $0["constraint"] as? String == "role.filled" })
        let lines = try #require(scribe["lines"] as? [[String: Any]])
        #expect(lines.contains { $0["line"] as? Int == 21 && $0["kind"] as? String == "role" })
        #expect(lines.allSatisfy { $0["confirmed"] as? Bool == true })
        let ways = try #require(scribe["ways"] as? [[String: Any]])
        #expect(ways.contains { $0["says"] as? String == "ask cleo: would you also say yes to scribe?" })
    }

    @Test("a stopped plan tells what sums show, and that the search was cut short; a plan in its file names keys")
    func stopped() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let arguments = ["plan", example, "--steps", "0", "--out", folder.path + "/out"]
        let run = try Run(arguments, environment: ["COLUMNS": "400"])
        #expect(run.code == 3)
        #expect(run.out.contains("These lines cannot hold together:"))
        #expect(run.out.contains("workshop.yaml:21: scribe is held by 1 at once, per session"))
        #expect(run.out.contains("The search was cut short"))
        #expect(!run.out.contains("Each line was left out in turn"))
        #expect(!run.out.contains("No single change was found"))
        let json = try Run(arguments + ["--json"])
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [String: Any])
        #expect(object["stopped"] as? Bool == true)
        #expect(object["cut-short"] as? Bool == true)
        #expect((object["conflicts"] as? [Any])?.isEmpty == false)
        let told = try Run(
            ["explain", folder.path + "/out/plan.json", "--conflict"], environment: ["COLUMNS": "400"])
        #expect(told.code == 0)
        #expect(told.out.contains("   - roles scribe: scribe is held by 1 at once, per session"))
        #expect(told.out.contains("That is a sum, not a guess. Each line was left out in turn"))
        #expect(told.out.contains("Ask cleo: would you also say yes to scribe?"))
        #expect(!told.out.contains("cut short"))
        // An edited plan is counted again.
        let plan = folder.path + "/out/plan.json"
        let text = try String(contentsOfFile: plan, encoding: .utf8)
        let edited = text.replacingOccurrences(of: "\"units\": 1,", with: "\"units\": 0,")
        #expect(edited != text)
        try Data(edited.utf8).write(to: URL(fileURLWithPath: plan))
        #expect(try Run(["explain", plan, "--conflict"], environment: ["COLUMNS": "400"]).out == told.out)
    }

    @Test("a reason is told once: by the conflict, which has its ways out")
    func once() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let run = try Run(
            ["plan", example, "--effort", "quick", "--out", folder.path + "/out"], environment: ["COLUMNS": "400"])
        #expect(run.code == 3)
        #expect(run.out.contains("- session evening needs 1 of scribe and has 0."))
        #expect(run.out.contains("1. In session evening scribe needs 1 person at once, and nobody has said yes."))
        #expect(!run.out.contains("What stands in the way"))
        #expect(!run.out.contains("What would help: "))
        #expect(run.out.components(separatedBy: "What would help, cheapest first").count == 3)
    }

    @Test("where everything holds there is nothing to tell, and other questions beside it are refused")
    func refused() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let made = try Run(["plan", Place.example("taster"), "--steps", "0", "--out", folder.path + "/out"])
        if made.code == 0 {
            let run = try Run(["explain", folder.path + "/out/plan.json", "--conflict"])
            #expect(run.out.contains("there is no conflict"))
        }
        #expect(try Run(["explain", example, "--conflict", "--person", "cleo"]).code == 64)
    }
}
