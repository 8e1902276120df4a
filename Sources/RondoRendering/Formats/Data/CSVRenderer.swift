import RondoDocuments

/// A document's records as comma-separated values, RFC 4180.
enum CSVRenderer: FormatRenderer {
    static let format = OutputFormat.csv
    static let kinds: [DocumentKind]? = nil
    static let reason = ""

    static func render(_ document: Document, _ options: RenderOptions) -> String {
        let table = document.records
        let head = table.columns.map { field($0.id) }.joined(separator: ",")
        let rows = table.rows.map { row in
            row.map { cell in
                if case .number(let number) = cell { String(number) } else { field(cell.text) }
            }.joined(separator: ",")
        }
        return ([head] + rows).map { $0 + "\r\n" }.joined()
    }

    /// A field, quoted where it must be. What a spreadsheet would take for a formula gets an apostrophe before it.
    static func field(_ text: String) -> String {
        var text = Clean.line(text)
        if let first = text.unicodeScalars.first, "=+-@＝＋－＠".unicodeScalars.contains(first) { text = "'" + text }
        // Scalar by scalar: a mark that combines with a quote must not hide it.
        guard text.unicodeScalars.contains(where: { $0 == "," || $0 == "\"" || Character($0).isNewline }) else {
            return text
        }
        let parts = text.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
        return "\"" + parts.map { String($0) }.joined(separator: "\"\"") + "\""
    }
}
