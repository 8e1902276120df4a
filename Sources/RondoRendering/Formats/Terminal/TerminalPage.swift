/// Lines of a terminal, none wider than the page.
struct TerminalPage {
    /// How a line stands out; always beside something that says the same without it.
    enum Emphasis: String {
        case none = ""
        case strong = "1"
        case faint = "2"
        case accent = "1;36"
    }

    private static let reset = "\u{1B}[0m"

    /// Columns.
    let width: Int
    let glyphs: Glyphs
    private let color: Bool
    private(set) var lines: [String] = []

    init(_ options: RenderOptions) {
        width = max(40, options.width)
        glyphs = Glyphs(unicode: options.unicode)
        color = options.color
    }

    /// A line that is already narrow enough.
    mutating func addLine(_ line: String) {
        let isStyled = line.hasSuffix(TerminalPage.reset)
        var line = isStyled ? String(line.dropLast(TerminalPage.reset.count)) : line
        while line.last == " " { line.removeLast() }
        lines.append(isStyled ? line + TerminalPage.reset : line)
    }

    /// One empty line, unless there is one or nothing stands yet.
    mutating func gap() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }

    /// A text over as many lines as it needs: `first` stands before the first line, spaces before the others.
    mutating func add(
        _ text: String, first: String = "", firstEmphasis: Emphasis = .none, indent: Int = 0,
        emphasis: Emphasis = .none
    ) {
        let hang = indent + Columns.width(first)
        let pad = String(repeating: " ", count: indent)
        let rows = Columns.wrapped(glyphs.text(text), to: width - hang)
        for (index, row) in rows.enumerated() {
            let head = index == 0 ? pad + styled(first, firstEmphasis) : String(repeating: " ", count: hang)
            addLine(head + styled(row, emphasis))
        }
    }

    /// A text in the terminal's emphasis, where it shows one.
    func styled(_ text: String, _ emphasis: Emphasis) -> String {
        guard color, emphasis != .none, !text.isEmpty else { return text }
        return "\u{1B}[\(emphasis.rawValue)m\(text)\(TerminalPage.reset)"
    }

    /// A line across the page.
    mutating func rule() { addLine(styled(String(repeating: glyphs.rule, count: width), .faint)) }
}
