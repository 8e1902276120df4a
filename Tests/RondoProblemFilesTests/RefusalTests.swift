import RondoDiagnostics
import RondoEngine
import Testing

@testable import RondoProblemFiles

@Suite("What a reader of problems and solutions refuses")
struct RefusalTests {
    private func solution(_ from: String, _ to: String) throws -> Finding {
        let text = Sample.solution.replacing(from, with: to)
        try #require(text != Sample.solution)
        let (solution, findings) = try Sample.smallFile().decodeSolution(Array(text.utf8), path: "solution.json")
        #expect(solution == nil)
        #expect(findings.count == 1)
        return try #require(findings.first)
    }

    private func problem(_ from: String, _ to: String) throws -> Finding {
        let text = Sample.small.replacing(from, with: to)
        try #require(text != Sample.small)
        let (file, findings) = ProblemFile.decode(Array(text.utf8), path: "problem.json")
        #expect(file == nil)
        #expect(findings.count == 1)
        return try #require(findings.first)
    }

    @Test("a solution is told its place and what would mend it")
    func place() throws {
        let finding = try solution("\"length\": 30", "\"length\": 25")
        #expect(finding.code == "solution.end")
        #expect(finding.message == "sessions[0].blocks end at 635")
        #expect(finding.remedy == "the session ends at 640")
        #expect(finding.location?.line == 1)
        #expect(finding.location?.column == 49)
    }

    @Test("a problem that lacks something is told what, and where to read what it may hold")
    func missing() throws {
        let (_, findings) = ProblemFile.decode(Array("{\"rondo\": \"problem/1\"}".utf8), path: "problem.json")
        #expect(findings.map(\.message) == ["this file lacks 'people'"])
        #expect(findings.first?.remedy?.contains("docs/problem.md") == true)
    }

    @Test(
        "solutions that break what no solution may",
        arguments: [
            ("\"start\": 610", "\"start\": 615", "solution.gap"),
            ("\"length\": 30", "\"length\": 35", "solution.end"),
            ("\"length\": 30", "\"length\": 28", "problem.grid"),
            ("\"arrival\", \"start\": 600", "\"buffer\", \"start\": 600", "solution.fixed"),
            (
                "{\"kind\": \"arrival\", \"start\": 600, \"length\": 10}",
                "{\"kind\": \"meal\", \"start\": 600, \"length\": 10}", "solution.fixed"
            ),
            ("\"space\": 0", "\"space\": 1", "solution.space"), ("\"space\": 0", "\"space\": 2", "problem.range"),
            ("\"option\": 0", "\"option\": 1", "problem.range"),
            ("\"pauses\": [1]", "\"pauses\": [2]", "problem.range"),
            ("[[0, 1], [2, 3]]", "[[0, 1], [2, 3, 4]]", "solution.people"),
            ("[[0, 1], [2, 3]]", "[[0, 1], [2, 1]]", "solution.people"),
            ("[[0, 1], [2, 3]]", "[[0, 1], [2]]", "solution.groups"),
            ("[[0, 1], [2, 3]]", "[[0, 1]]", "solution.people"),
            ("[[0, 1], [2, 3]]", "[[0, 1, 2, 3]]", "solution.groups"),
            ("[[0, -1, 1]]", "[[0, -1, 2]]", "solution.turn"), ("[[0, -1, 1]]", "[[0, -1, 4]]", "solution.turn"),
            ("[[0, -1, 1]]", "[[0, 0, 1]]", "solution.turn"),
            ("[[0, -1, 1]]", "[[0, -1, 1], [0, -1, 0]]", "solution.turn"),
            ("[[0, -1, 1]]", "[[0, -1]]", "problem.form"), ("solution/1", "solution/2", "problem.version"),
            ("\"option\": 0, ", "", "problem.missing"), ("\"option\": 0", "\"option\": \"0\"", "problem.form"),
            ("\"option\": 0", "\"options\": 0", "problem.key"), ("\"option\": 0", "\"option\": 0.0", "problem.form"),
            ("{\"kind\": \"activity\"", "{\"kind\": \"buffer\"", "solution.strands"),
            ("\"sessions\": [", "\"sessions\": [{}, ", "solution.sessions"),
            ("solution/1\",", "solution/1\"", "json.syntax"),
        ])
    func solutions(from: String, to: String, code: String) throws {
        #expect(try solution(from, to).code == code)
    }

    @Test(
        "problems that the engine couldn't take",
        arguments: [
            ("\"role.filled\"", "\"group.apart\"", "problem.twice"),
            ("\"empty-seats\"", "\"meetings\"", "problem.twice"),
            ("\"empty-seats\"", "\"empty-session-seats\"", "problem.word"),
            ("\"weight\": 10", "\"weight\": -1", "problem.range"),
            ("\"start\": 600, \"end\"", "\"start\": 602, \"end\"", "problem.grid"),
            ("\"end\": 640", "\"end\": 600", "problem.range"), ("\"spaces\": [0]", "\"spaces\": []", "problem.spaces"),
            ("\"spaces\": [0]", "\"spaces\": [2]", "problem.range"),
            ("\"phases\": [100]", "\"phases\": []", "problem.form"),
            ("\"start\": 600, \"length\": 10", "\"start\": 635, \"length\": 10", "problem.fixed"),
            ("[[0, 600, 600]]", "[[0, 590, 600]]", "problem.presence"),
            ("\"yes-to\": [0]", "\"yes-to\": [1]", "problem.range"),
            ("\"group\": [2, 2, 2]", "\"group\": [2, 1, 2]", "problem.form"), ("[[0, 1]]", "[[1, 0]]", "problem.pairs"),
            ("[[2, 3, 1]]", "[[2, 3, 0]]", "problem.range"), ("[[0, 1, 1, 0]]", "[[0, 1, 1, 300]]", "problem.range"),
            ("\"phase\": 0", "\"phase\": 1", "problem.range"), ("{\"attendance\": 30}", "{}", "problem.missing"),
            ("\"rondo\": \"problem/1\"", "\"rondo\": \"problem/2\"", "problem.version"),
            ("\"steps\": [50]", "\"steps\": [50, 40]", "problem.form"),
            ("\"people\": [2, 9]", "\"people\": [2]", "problem.form"),
            ("\"activities\": 1", "\"activities\": 99999999", "problem.range"),
        ])
    func problems(from: String, to: String, code: String) throws {
        #expect(try problem(from, to).code == code)
    }

    @Test("a solution of another timetable than the frozen one")
    func frozen() throws {
        let blocks = """
            "frozen": [{"blocks": [{"kind": "arrival", "start": 600, "length": 10}, {"kind": "activity", "start": 610,
            "length": 30, "strands": [{"option": 0, "space": 0}]}]}], "past"
            """
        let text = Sample.small.replacing("\"past\"", with: blocks)
        let file = try #require(ProblemFile.decode(Array(text.utf8), path: "p").file)
        #expect(file.problem.frozen?.sessions[0].blocks.count == 2)
        let findings = file.decodeSolution(Array(Sample.solution.utf8), path: "s").findings
        #expect(findings.map(\.code) == ["solution.frozen"])
        let bare = Sample.solution.replacing("\"pauses\": [1], ", with: "")
        #expect(file.decodeSolution(Array(bare.utf8), path: "s").solution != nil)
    }
}
