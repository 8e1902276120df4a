import Foundation
import RondoDiagnostics
import RondoModel
import RondoYAML
import Testing

@testable import RondoFiles

@Suite("Files in one another's place")
struct MistakenFileTests {
    private func finding(_ text: String, _ wanted: MistakenFile.Kind) -> String? {
        MistakenFile.finding(SourceText(file: "a file", bytes: Array(text.utf8)), wanted: wanted)
            .map { "\($0.code): \($0.message)" }
    }

    @Test("a workshop file isn't taken for a plan, however it is written, and says how to make one")
    func workshop() throws {
        for text in [
            "rondo: workshop/1\n", "# Spring\n\nrondo: \"workshop/1\"\r\nid: x", "id: x\n'rondo' : workshop/1",
            "\u{FEFF}rondo: workshop/1",
        ] {
            #expect(finding(text, .plan) == "plan.unmade: this is a workshop file, not a plan", "\(text)")
            #expect(finding(text, .problem) == "format.unexpected: this is a workshop file, not a problem for solvers")
            #expect(finding(text, .workshop) == nil)
        }
        let remedy = try #require(
            MistakenFile.finding(
                SourceText(file: "w/workshop.yaml", bytes: Array("rondo: workshop/1".utf8)), wanted: .plan)?.remedy)
        #expect(remedy.contains("rondo plan w/workshop.yaml") && remedy.contains("plan.json"))
    }

    @Test("a plan isn't taken for a workshop file or a problem, nor a problem for its solution")
    func plan() {
        for text in ["{\n  \"rondo\": \"plan/1\",", "{\"rondo\":\"plan/1\"}", "\n{\n\t\"rondo\" : \"plan/1\""] {
            #expect(finding(text, .workshop) == "format.unexpected: this is a plan, not a workshop file", "\(text)")
            #expect(finding(text, .problem) == "format.unexpected: this is a plan, not a problem for solvers")
            #expect(finding(text, .plan) == nil)
        }
        #expect(finding("{\n\"rondo\":\"problem/1\"", .solution) != nil)
        #expect(finding("{\n\"rondo\":\"problem/1\"", .plan) != nil)
    }

    @Test("what says nothing of itself, or only further in, is left to the reader of what is wanted")
    func silent() {
        for text in [
            "", "{}", "  rondo: workshop/1", "notes: |\n  rondo: workshop/1", "rondo: song/1", "rondoo: plan/1",
            "rondo",
            "{\n\"a\": 1,\n\"b\": {\n\"rondo\": \"problem/1\"", "\u{0}\u{FF}",
        ] {
            #expect(finding(text, .plan) == nil, "\(text)")
        }
    }

    @Test("plans and workshops read from files say it, and show nothing of what stands there")
    func read() throws {
        let folder = NSTemporaryDirectory() + "rondo-mistaken-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let workshop = folder + "/workshop.yaml"
        try Data("rondo: workshop/1\nid: x\n".utf8).write(to: URL(fileURLWithPath: workshop))
        let wrong = PlanFile.read(path: workshop)
        #expect(wrong.plan == nil)
        #expect(wrong.findings.map(\.code) == ["plan.unmade"])
        #expect(wrong.findings.allSatisfy { $0.sourceLine == nil })
        // Larger than any workshop file may be.
        let plan = folder + "/plan.json"
        let padding = String(repeating: " ", count: ReadingLimits.yaml.bytes)
        for text in ["{\"rondo\": \"plan/1\"}", "{\n  \"rondo\": \"plan/1\"," + padding] {
            try Data(text.utf8).write(to: URL(fileURLWithPath: plan))
            let (inputs, findings) = InputsCollection(workshop: plan, libraryFolders: []).inputs()
            #expect(inputs == nil)
            #expect(findings.map(\.message) == ["this is a plan, not a workshop file"])
        }
    }
}
