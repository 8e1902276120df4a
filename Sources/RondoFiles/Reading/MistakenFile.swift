package import RondoDiagnostics
package import RondoYAML

/// Files of Rondo's given in one another's place: said in words, before a reader for another format makes a riddle of
/// them.
package enum MistakenFile {
    /// What a file may be.
    package enum Kind: String, CaseIterable, Sendable {
        case workshop, plan, problem, solution, activity, vocabulary, plugin, lock

        /// As people call it.
        var name: String {
            switch self {
            case .workshop: "a workshop file"
            case .plan: "a plan"
            case .problem: "a problem for solvers"
            case .solution: "a solver's solution"
            case .activity: "an activity file"
            case .vocabulary: "a vocabulary"
            case .plugin: "a plugin's manifest"
            case .lock: "the list of accepted plugins"
            }
        }
    }

    /// The code of the error that a workshop file stands where its plan is wanted.
    package static let unmade = "plan.unmade"

    /// An error where a text says that it is another kind of file than `wanted`; nil where it says nothing, or that it
    /// is one. Its values aren't shown.
    package static func finding(_ source: SourceText, wanted: Kind) -> Finding? {
        guard let kind = kind(of: source.bytes), kind != wanted else { return nil }
        return Finding(
            .error, kind == .workshop && wanted == .plan ? unmade : "format.unexpected",
            "this is \(kind.name), not \(wanted.name)",
            at: SourceLocation(file: source.file, line: 0, column: 0), remedy: remedy(kind, wanted, source.file))
    }

    private static func remedy(_ kind: Kind, _ wanted: Kind, _ file: String) -> String {
        switch (kind, wanted) {
        case (.workshop, .plan):
            "make its plan first with `rondo plan \(file)`, and name the plan.json that it writes"
        case (.plan, .workshop):
            "name the workshop file from which it was made; `rondo plan workshop.yaml --replan \(file)` keeps what it can "
                + "of this plan"
        case (.workshop, .problem), (.workshop, .solution):
            "make its problem first with `rondo problem \(file) --json --out problem.json`"
        case (.plan, .problem), (.plan, .solution):
            "`rondo check \(file)` counts a plan; `rondo problem workshop.yaml --json` makes the problem of a workshop"
        case (.solution, .problem), (.problem, .solution): "name the problem first, and its solution after it"
        default: "name \(wanted.name)"
        }
    }

    /// What a YAML file says at the start of a line, or a JSON file in its first member.
    private static func kind(of bytes: [UInt8]) -> Kind? {
        let head = bytes.prefix(65_536)
        let isJSON = head.first { !isBlank($0) } == 0x7B
        let lines = head.split(omittingEmptySubsequences: true) { $0 == 0x0A || $0 == 0x0D }
        for line in isJSON ? lines.prefix(3) : lines[...] {
            var rest = isJSON ? line.drop { $0 == 0x7B || isBlank($0) } : line
            guard take("rondo", from: &rest) else { continue }
            rest = rest.drop { isBlank($0) }
            guard rest.popFirst() == 0x3A else { continue }
            rest = rest.drop { isBlank($0) || $0 == 0x22 || $0 == 0x27 }
            return Kind(rawValue: String(decoding: rest.prefix { $0 != 0x2F }, as: UTF8.self))
        }
        return nil
    }

    /// Takes a word off the start, in quotes or without.
    private static func take(_ word: String, from rest: inout ArraySlice<UInt8>) -> Bool {
        for text in ["\"\(word)\"", "'\(word)'", word] where rest.starts(with: Array(text.utf8)) {
            rest = rest.dropFirst(text.utf8.count)
            return true
        }
        return false
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
