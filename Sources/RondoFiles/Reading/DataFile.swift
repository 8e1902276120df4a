package import RondoDiagnostics
package import RondoYAML

/// JSON files whose formats others describe, such as problems.
package enum DataFile {
    /// The nodes of a file of at most 64 MiB with its text, or nil where it can't be read; and what is wrong with it, such as
    /// that it is another kind of file than `wanted`.
    package static func read(
        _ path: String, wanted: MistakenFile.Kind
    ) -> (root: Node?, source: SourceText, findings: [Finding]) {
        let (source, finding) = FileAccess.read(path, limits: .plan)
        guard let source else { return (nil, SourceText(file: path, bytes: []), finding.map { [$0] } ?? []) }
        if let mistaken = MistakenFile.finding(source, wanted: wanted) { return (nil, source, [mistaken]) }
        let (root, findings) = JSONReader.read(source)
        return (findings.hasErrors ? nil : root, source, findings)
    }
}
