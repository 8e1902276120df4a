import Foundation
import Testing

@testable import RondoProblemFiles

@Suite("docs/problem.md")
struct DocumentedExampleTests {
    private func page() throws -> String {
        try String(contentsOfFile: Sample.package + "docs/problem.md", encoding: .utf8)
    }

    private func example(_ name: String) throws -> [UInt8] {
        let after = try #require(try page().components(separatedBy: "```json \(name)\n").dropFirst().first)
        return Array(try #require(after.components(separatedBy: "```").first).utf8)
    }

    @Test("scores its example as it says")
    func score() throws {
        let (file, findings) = ProblemFile.decode(try example("problem"), path: "problem.json")
        #expect(findings.isEmpty)
        let problem = try #require(file)
        let (solution, wrong) = problem.decodeSolution(try example("solution"), path: "solution.json")
        #expect(wrong.isEmpty)
        let read = try #require(solution)
        let score = try #require(problem.score(read))
        #expect(try page().contains("`rondo score` says: hard \(score.hard), soft \(score.soft)."))
        #expect(score.hard == 5)
        #expect(score.soft == 25)
    }

    @Test("names every key and every kind of counting")
    func complete() async throws {
        let text = try page()
        for (word, _) in Words.counting where !word.hasPrefix("wished-") {
            #expect(text.contains("`\(word)`"), "\(word)")
        }
        // Keys of a workshop that uses nearly all of them.
        let written = String(decoding: try Sample.file("recovery-college").bytes, as: UTF8.self)
        for match in written.matches(of: /"([a-z-]+)":/) {
            #expect(text.contains("`\(match.1)`") || text.contains("`\(match.1)["), "\(match.1)")
        }
    }
}
