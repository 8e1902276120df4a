import RondoDiagnostics
import RondoYAML

/// What makes a vocabulary better, beyond being read without errors.
enum VocabularyLint {
    /// Words that don't say where they come from; a sheet of paper needs no source.
    static func findings(in root: Node, source: SourceText) -> [Finding] {
        var findings: [Finding] = []
        for section in root.pairs ?? [] where section.key != "materials" {
            for word in section.value.pairs ?? [] where word.value.pairs != nil {
                guard word.value["source"] == nil else { continue }
                findings.append(
                    source.finding(
                        .warning, "source.missing", "'\(Reading.clipped(word.key))' doesn't say where it comes from",
                        at: word.mark, remedy: "source: …"))
            }
        }
        return findings
    }
}
