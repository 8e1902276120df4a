import RondoDocuments

/// Tables on a terminal: columns where they fit, else a few labelled lines a row.
enum TerminalTable {
    /// Columns narrower than this are not worth reading.
    private static let narrowest = 7

    static func add(_ table: Table, to page: inout TerminalPage) {
        let cells = table.rows.map { $0.map { page.glyphs.text($0.text) } }
        let heads = table.columns.map { page.glyphs.text($0.title) }
        guard let widths = widths(heads, cells, page.width) else { return stack(table, heads, cells, to: &page) }
        row(heads, table, widths, .strong, to: &page)
        page.rule()
        for cell in cells { row(cell, table, widths, .none, to: &page) }
    }

    /// Widths that sum to the page's: the widest column gives way first, down to its longest word or a few letters.
    private static func widths(_ heads: [String], _ rows: [[String]], _ page: Int) -> [Int]? {
        var widths = heads.indices.map { column in
            max(Columns.width(heads[column]), rows.map { Columns.width($0[column]) }.max() ?? 0)
        }
        let least = heads.indices.map { column in
            min(widths[column], max(narrowest, longestWord(heads[column])))
        }
        let room = page - 2 * (heads.count - 1)
        guard least.reduce(0, +) <= room else { return nil }
        while widths.reduce(0, +) > room {
            let shrinkable = widths.indices.filter { widths[$0] > least[$0] }
            guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { return nil }
            widths[widest] -= 1
        }
        return widths
    }

    private static func longestWord(_ text: String) -> Int {
        text.split(separator: " ").map { Columns.width(String($0)) }.max() ?? 0
    }

    private static func row(
        _ cells: [String], _ table: Table, _ widths: [Int], _ emphasis: TerminalPage.Emphasis,
        to page: inout TerminalPage
    ) {
        let wrapped = cells.indices.map { Columns.wrapped(cells[$0], to: widths[$0]) }
        for line in 0..<(wrapped.map(\.count).max() ?? 0) {
            let parts = wrapped.indices.map { column in
                let text = line < wrapped[column].count ? wrapped[column][line] : ""
                let isNumber = table.columns[column].isNumber
                return isNumber
                    ? Columns.rightAligned(text, to: widths[column]) : Columns.padded(text, to: widths[column])
            }
            page.addLine(page.styled(parts.joined(separator: "  "), emphasis))
        }
    }

    private static func stack(_ table: Table, _ heads: [String], _ rows: [[String]], to page: inout TerminalPage) {
        for (index, cells) in rows.enumerated() {
            if index > 0 { page.gap() }
            for column in cells.indices where !cells[column].isEmpty {
                if column == 0 {
                    page.add(cells[column], emphasis: .strong)
                } else {
                    page.add(heads[column] + ": " + cells[column], indent: 2)
                }
            }
        }
    }
}
