import RondoDiagnostics

/// Findings on standard error.
enum Findings {
    /// Prints them, if there are any.
    static func complain(_ findings: [Finding]) {
        guard !findings.isEmpty else { return }
        Terminal.complain(FindingPrinter(usesColour: Terminal.complainsInColour).text(findings))
    }
}
