import RondoDocuments

/// Documents as Markdown; texts are escaped, so that a title can't become a heading, a link or HTML.
enum MarkdownRenderer: FormatRenderer {
    static let format = OutputFormat.md
    static let kinds: [DocumentKind]? = nil
    static let reason = ""

    static func render(_ document: Document, _ options: RenderOptions) -> String {
        var blocks = ["# \(text(document.title)): \(text(document.workshopTitle))"]
        if let introduction = document.introduction { blocks.append(text(introduction)) }
        if let notice = document.notice { blocks.append("> **\(text(notice))**") }
        for section in document.sections { blocks += self.blocks(section, 2) }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private static func blocks(_ section: Section, _ level: Int) -> [String] {
        let content = section.elements.flatMap(blocks) + section.sections.flatMap { blocks($0, level + 1) }
        guard !content.isEmpty else { return [] }
        let heading = [section.look == .plain || section.look == .card ? nil : section.when, section.heading]
            .compactMap(\.self).map(text).joined(separator: " ")
        var head = [String(repeating: "#", count: min(6, level)) + " " + heading]
        if section.look == .plain, let when = section.when { head.append(text(when)) }
        return head + content
    }

    private static func blocks(_ element: Element) -> [String] {
        switch element {
        case .paragraph(let paragraph): [text(paragraph)]
        case .facts(let facts): [facts.map { "- **\(text($0.label)):** \(text($0.value))" }.joined(separator: "\n")]
        case .items(let items, let marker): [list(items, marker)]
        case .table(let table): [markdown(table)]
        case .note(let note): [quote(note)]
        case .schedule(let schedule): [list(schedule)]
        case .calendar: []
        case .steps(let steps): steps.flatMap(blocks)
        }
    }

    private static func list(_ items: [Item], _ marker: Element.Marker) -> String {
        items.enumerated().map { index, item in
            let mark =
                switch marker {
                case .bullet: "-"
                case .number: "\(index + 1)."
                case .tick: "- [ ]"
                }
            guard let label = item.label, !label.isEmpty else { return "\(mark) \(text(item.text))" }
            return "\(mark) **\(text(label))**" + (item.text.isEmpty ? "" : " – \(text(item.text))")
        }.joined(separator: "\n")
    }

    private static func markdown(_ table: Table) -> String {
        var lines = ["| " + table.columns.map { text($0.title) }.joined(separator: " | ") + " |"]
        lines.append("| " + table.columns.map { $0.isNumber ? "--:" : ":--" }.joined(separator: " | ") + " |")
        for row in table.rows { lines.append("| " + row.map { text($0.text) }.joined(separator: " | ") + " |") }
        return lines.joined(separator: "\n")
    }

    private static func quote(_ note: Note) -> String {
        (["**\(text(note.label))**"] + note.lines.map(text)).map { "> " + $0 }.joined(separator: "  \n")
    }

    private static func list(_ schedule: Schedule) -> String {
        schedule.entries.map { entry in
            let parts = entry.strands.map { part in
                "**\(text(part.title))**" + (part.place.isEmpty ? "" : ", \(text(part.place))")
                    + part.lines.map { "  \n  \(text($0))" }.joined()
            }
            return "- **\(text(entry.time))** (\(text(entry.length))) " + parts.joined(separator: "  \n  ")
        }.joined(separator: "\n")
    }

    private static func blocks(_ step: TimedStep) -> [String] {
        var line = "**\(text(step.start))** (\(text(step.length))) **\(text(step.title))**"
        if let tag = step.ifLate { line += " [\(text(tag))]" }
        if !step.how.isEmpty { line += "  \n\(text(step.how))" }
        return [line] + step.changes.map(quote)
    }

    /// A text on one line with everything escaped that Markdown or HTML would read, scalar by scalar:
    /// a mark that combines with a sign must not hide it.
    static func text(_ text: String) -> String {
        var result = ""
        for scalar in Clean.line(text).unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~", "!", "{", "}", "&", "$":
                result += "\\"
                result.unicodeScalars.append(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return escapedStart(result)
    }

    /// At the start of a line, `-`, `+`, `=` and `1.` would begin a list or a heading.
    private static func escapedStart(_ text: String) -> String {
        guard let first = text.first else { return text }
        if "-+=".contains(first) { return "\\" + text }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        guard !digits.isEmpty, let mark = rest.first, ".)".contains(mark) else { return text }
        return digits + "\\" + rest
    }
}
