public import RondoDiagnostics
public import RondoEngine
import RondoFiles
import RondoYAML

extension ProblemFile {
    /// The problem of a file of at most 64 MiB, or nil where it holds none that the engine can take; and why.
    public static func read(path: String) -> (file: ProblemFile?, findings: [Finding]) {
        reading(DataFile.read(path, wanted: .problem), version) { (place) throws(Refusal) in
            try ProblemReader.read(place)
        }
    }

    /// The problem of some bytes; `path` names them in findings.
    public static func decode(_ bytes: [UInt8], path: String) -> (file: ProblemFile?, findings: [Finding]) {
        reading(nodes(bytes, path), version) { (place) throws(Refusal) in try ProblemReader.read(place) }
    }

    /// A solution of this problem from a file of at most 64 MiB, or nil where it holds none that the engine can
    /// represent; and why.
    public func readSolution(path: String) -> (solution: Solution?, findings: [Finding]) {
        solution(DataFile.read(path, wanted: .solution))
    }

    /// A solution of this problem from some bytes; `path` names them in findings.
    public func decodeSolution(_ bytes: [UInt8], path: String) -> (solution: Solution?, findings: [Finding]) {
        solution(Self.nodes(bytes, path))
    }

    private func solution(
        _ read: (root: Node?, source: SourceText, findings: [Finding])
    ) -> (solution: Solution?, findings: [Finding]) {
        Self.reading(read, Self.solutionVersion) { (place) throws(Refusal) in
            try SolutionReader(problem).solution(place)
        }
    }

    private static func nodes(
        _ bytes: [UInt8], _ path: String
    ) -> (root: Node?, source: SourceText, findings: [Finding]) {
        let source = SourceText(file: path, bytes: bytes)
        let (root, findings) = JSONReader.read(source)
        return (findings.hasErrors ? nil : root, source, findings)
    }

    private static func reading<Value>(
        _ read: (root: Node?, source: SourceText, findings: [Finding]), _ version: String,
        _ value: (Place) throws(Refusal) -> Value
    ) -> (Value?, [Finding]) {
        guard let root = read.root else { return (nil, read.findings) }
        let place = Place(root, in: read.source)
        do throws(Refusal) {
            guard root.pairs != nil else { throw place.refusal("problem.form", "is not an object") }
            let said = place.member("rondo")
            guard try said?.text() == version else {
                throw (said ?? place).refusal(
                    "problem.version", "doesn't say that this is \(version)", remedy: "\"rondo\": \"\(version)\"")
            }
            return (try value(place), read.findings)
        } catch {
            return (nil, read.findings + [error.finding])
        }
    }
}
