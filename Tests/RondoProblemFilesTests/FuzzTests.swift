import RondoDiagnostics
import RondoEngine
import Testing

@testable import RondoProblemFiles

@Suite("Files from anybody")
struct FuzzTests {
    /// Small changes of a text: other numbers, other brackets, parts gone or doubled. The same seed makes the same ones.
    private struct Mutations {
        var state: UInt64
        private static let numbers = [
            "-2", "-1", "0", "1", "2", "3", "5", "10", "15", "30", "31", "32", "60", "63", "64", "255", "256", "600",
            "640", "1440", "65535", "65536", "100000", "1000000000", "2147483648", "9223372036854775807",
            "99999999999999999999", "1.5", "[]", "[0]", "{}", "null", "true", "\"\"",
        ]

        mutating func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(max(1, bound)))
        }

        mutating func changed(_ text: [UInt8]) -> [UInt8] {
            var text = text
            for _ in 0..<(1 + below(3)) {
                let starts = text.indices.filter { isDigit(text[$0]) && ($0 == 0 || !isDigit(text[$0 - 1])) }
                guard !starts.isEmpty, below(10) > 0 else {
                    let at = below(text.count)
                    text.removeSubrange(at..<min(text.count, at + 1 + below(20)))
                    continue
                }
                let at = starts[below(starts.count)]
                let end = text[at...].firstIndex { !isDigit($0) } ?? text.endIndex
                text.replaceSubrange(at..<end, with: Self.numbers[below(Self.numbers.count)].utf8)
            }
            return text
        }

        private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    }

    /// Reads, and where that works has the engine search and count: nothing may trap, whatever stands there.
    private func survives(_ bytes: [UInt8], _ solution: [UInt8]) async -> Bool {
        let (found, findings) = ProblemFile.decode(bytes, path: "problem.json")
        guard let file = found else {
            #expect(!findings.isEmpty)
            return false
        }
        _ = file.numbers
        #expect(ProblemFile.decode(file.bytes, path: "again").file?.bytes == file.bytes)
        if let read = file.decodeSolution(solution, path: "solution.json").solution { _ = file.score(read) }
        var options = SearchOptions()
        options.steps = 6
        let outcome = await Engine.solve(file.problem, options: options)
        let written = file.bytes(of: outcome.solution)
        let (back, wrong) = file.decodeSolution(written, path: "own.json")
        #expect(back == outcome.solution, "\(wrong.map(\.message))")
        return true
    }

    @Test("a small problem, changed 1500 times, is refused or solved, and what was solved reads back")
    func small() async {
        var mutations = Mutations(state: 1)
        var taken = 0
        for _ in 0..<600 {
            if await survives(mutations.changed(Array(Sample.small.utf8)), Array(Sample.solution.utf8)) { taken += 1 }
        }
        #expect(taken > 50)
    }

    @Test("the problem of an example, changed 60 times, is refused or solved")
    func example() async throws {
        let file = try Sample.file("taster")
        let bytes = file.bytes
        var options = SearchOptions()
        options.steps = 6
        let solution = file.bytes(of: await Engine.solve(file.problem, options: options).solution)
        var mutations = Mutations(state: 2)
        var taken = 0
        for _ in 0..<60 where await survives(mutations.changed(bytes), solution) { taken += 1 }
        #expect(taken > 4)
    }

    @Test("a solution, changed 4000 times, is refused or counted")
    func solutions() throws {
        let file = try Sample.smallFile()
        var mutations = Mutations(state: 3)
        var taken = 0
        for _ in 0..<4000 {
            let bytes = mutations.changed(Array(Sample.solution.utf8))
            let (solution, findings) = file.decodeSolution(bytes, path: "solution.json")
            guard let solution else {
                #expect(!findings.isEmpty)
                continue
            }
            #expect(file.score(solution) != nil)
            taken += 1
        }
        #expect(taken > 20)
    }
}
