import RondoEngine
import RondoFiles
import RondoModel
import RondoPlanning
import Testing

@testable import RondoProblemFiles

/// Problems of the examples, and a small one to change by hand.
enum Sample {
    /// The package's folder.
    static var package: String {
        var parts = #filePath.split(separator: "/").dropLast(3)
        parts.append("")
        return "/" + parts.joined(separator: "/")
    }

    /// The inputs of an example, without plugins.
    static func inputs(_ example: String) throws -> Inputs {
        let read = InputsReader.read(
            workshop: package + "Examples/\(example)/workshop.yaml", libraryFolders: [package + "activities"])
        return try #require(read.inputs)
    }

    /// The problem of an example.
    static func file(_ example: String) throws -> ProblemFile {
        let inputs = try inputs(example)
        let compiled = try #require(CompiledProblem.make(inputs).compiled)
        return file(compiled, inputs)
    }

    static func file(_ compiled: CompiledProblem, _ inputs: Inputs) -> ProblemFile {
        ProblemFile(
            compiled.problem,
            constraints: ConstraintCatalogue.all.map {
                WeighedConstraint(
                    $0.id, weight: ConstraintCatalogue.weight($0.id, in: inputs.workshop), isHard: $0.level == .hard)
            })
    }

    /// Five people, a session of half an hour in one block, a role that two of them said yes to, person 4 away.
    static let small = """
        {"rondo": "problem/1",
        "constraints": [
          {"id": "role.filled", "level": "hard", "weight": 10, "kinds": ["empty-seats"]},
          {"id": "group.apart", "level": "hard", "weight": 5, "kinds": ["forced-pairs"]},
          {"id": "group.encounters", "level": "soft", "weight": 2, "kinds": ["meetings"], "constant": 1}
        ],
        "phases": 1, "activities": 1,
        "spaces": [{"capacity": 10}, {"capacity": 5}],
        "roles": [{"rotates": true, "clashes": [0]}],
        "sessions": [{"start": 600, "end": 640, "spaces": [0], "phases": [100],
          "fixed": [{"kind": "arrival", "start": 600, "length": 10}]}],
        "people": [{"attendance": 30, "yes-to": [0]}, {"attendance": 30, "yes-to": [0]}, {"attendance": 30},
          {"attendance": 30}, {"attendance": 0, "present": [[0, 600, 600]], "yes-to": [0]}],
        "options": [{"activity": 0, "phase": 0, "length": [10, 20, 40], "people": [2, 9], "group": [2, 2, 2],
          "steps": [50], "seats": [[0, 1, 1, 0]]}],
        "apart": [[0, 1]],
        "past": {"any": true, "meetings": [[2, 3, 1]]}
        }
        """

    /// A solution of it.
    static let solution = """
        {"rondo": "solution/1", "sessions": [{"blocks": [
          {"kind": "arrival", "start": 600, "length": 10},
          {"kind": "activity", "start": 610, "length": 30, "strands": [
            {"option": 0, "space": 0, "pauses": [1], "groups": [[0, 1], [2, 3]], "turns": [[0, -1, 1]]}]}
        ]}]}
        """

    static func smallFile() throws -> ProblemFile {
        let (file, findings) = ProblemFile.decode(Array(small.utf8), path: "problem.json")
        #expect(findings.isEmpty)
        return try #require(file)
    }
}
