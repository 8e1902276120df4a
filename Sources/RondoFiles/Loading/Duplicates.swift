import RondoDiagnostics
import RondoYAML

/// Finds words that were given to two things, in one file or in two.
enum Duplicates {
    private struct Identity: Hashable {
        var kind: WordKind
        var scope: String
        var word: String
    }

    /// A finding at the second place of each, which names the first.
    static func findings(in readings: [Reading]) -> [Finding] {
        var first: [Identity: SourceLocation] = [:]
        var findings: [Finding] = []
        for reading in readings {
            for definition in reading.definitions {
                let identity = Identity(kind: definition.kind, scope: definition.scope, word: definition.word)
                guard let place = first[identity] else {
                    first[identity] = reading.source.location(definition.mark)
                    continue
                }
                findings.append(
                    reading.source.finding(
                        .error, "id.twice",
                        "\(definition.kind.rawValue) '\(Reading.clipped(definition.word))' stands twice; the first is at "
                            + "\(place.file):\(place.line):\(place.column)", at: definition.mark,
                        remedy: "rename or delete one of them"))
            }
        }
        return findings
    }
}
