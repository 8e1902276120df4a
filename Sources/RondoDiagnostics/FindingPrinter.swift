/// Prints findings for people (a place, what is wrong, the line with a caret, a remedy) and for editors (JSON).
public struct FindingPrinter: Sendable {
    /// True to print severities in colour; nothing is said by colour alone.
    public var usesColour: Bool
    /// Widest source line that is shown, in terminal columns; at least 20.
    public var width: Int

    /// A printer without colours for lines of 100 columns, unless told otherwise.
    public init(usesColour: Bool = false, width: Int = 100) {
        self.usesColour = usesColour
        self.width = max(20, width)
    }

    /// All findings in order, without repeats, each ended by a newline.
    public func text(_ findings: [Finding]) -> String {
        findings.inOrder().map { text($0) + "\n" }.joined()
    }

    /// One finding, without a newline at its end; of an empty line there is nothing to show.
    public func text(_ finding: Finding) -> String {
        var lines = [place(finding) + severity(finding) + ": " + VisibleText.shown(finding.message)]
        if let source = finding.sourceLine, !source.allSatisfy(\.isWhitespace), let location = finding.location,
            location.line > 0
        {
            let (line, caret) = excerpt(of: source, around: location.column)
            lines.append("    " + line)
            lines.append("    " + String(repeating: " ", count: caret) + "^")
        }
        if let remedy = finding.remedy { lines.append("    maybe: " + VisibleText.shown(remedy)) }
        return lines.joined(separator: "\n")
    }

    /// All findings in order as a JSON list of objects with `severity`, `code`, `file`, `line`, `column`, `message`
    /// and `remedy`; what is not known is null. Ended by a newline.
    public func json(_ findings: [Finding]) -> String {
        let objects = findings.inOrder().map { finding in
            let location = finding.location
            let hasLine = (location?.line ?? 0) > 0
            let fields: [(String, String)] = [
                ("severity", JSONText.quoted(finding.severity.rawValue)),
                ("code", JSONText.quoted(finding.code)),
                ("file", location.map { JSONText.quoted($0.file) } ?? "null"),
                ("line", hasLine ? location.map { "\($0.line)" } ?? "null" : "null"),
                ("column", hasLine ? location.map { "\($0.column)" } ?? "null" : "null"),
                ("message", JSONText.quoted(finding.message)),
                ("remedy", finding.remedy.map(JSONText.quoted) ?? "null"),
            ]
            return "  {" + fields.map { JSONText.quoted($0.0) + ": " + $0.1 }.joined(separator: ", ") + "}"
        }
        return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
    }

    private func place(_ finding: Finding) -> String {
        guard let location = finding.location else { return "" }
        let file = VisibleText.shown(location.file)
        return location.line > 0 ? "\(file):\(location.line):\(location.column): " : "\(file): "
    }

    private func severity(_ finding: Finding) -> String {
        let word = "\(finding.severity.rawValue)[\(finding.code)]"
        guard usesColour else { return word }
        let colour =
            switch finding.severity {
            case .error: "31"
            case .warning: "33"
            case .note: "36"
            }
        return "\u{1B}[1;\(colour)m\(word)\u{1B}[0m"
    }

    /// The part of a line around a 1-based column that fits the width, and the terminal column of the caret in it.
    private func excerpt(of source: String, around column: Int) -> (line: String, caret: Int) {
        let scalars = Array(source.unicodeScalars)
        let target = min(max(0, column - 1), scalars.count)
        var first = 0
        var end = scalars.count
        if scalars.count > width {
            first = min(max(0, target - width / 2), scalars.count - width)
            end = first + width
        }
        var line = first > 0 ? "…" : ""
        var caret = first > 0 ? 1 : 0
        for index in first..<end {
            let scalar = VisibleText.shown(scalars[index])
            if index < target { caret += VisibleText.width(scalar) }
            line.unicodeScalars.append(scalar)
        }
        return (end < scalars.count ? line + "…" : line, caret)
    }
}
