import RondoDiagnostics

/// Lines of a text for a terminal, wrapped to its width. Whatever a file held can't move the cursor or change colours.
struct TextPage {
    private(set) var text = ""
    private var endsWithHeading = false
    let look: TextLook

    init(_ look: TextLook) { self.look = look }

    /// An empty line, unless the page is empty, already ends with one, or ends with a heading.
    mutating func gap() {
        if !text.isEmpty, !endsWithHeading, !text.hasSuffix("\n\n") { text += "\n" }
    }

    /// A heading on a line of its own, with air above it.
    mutating func heading(_ title: String) {
        endsWithHeading = false
        gap()
        let shown = VisibleText.shown(title)
        text += (look.usesColour ? "\u{1B}[1m\(shown)\u{1B}[0m" : shown) + "\n"
        endsWithHeading = true
    }

    /// A wrapped paragraph; `first` stands before its first line, and the others are set in as far.
    mutating func add(_ paragraph: String, first: String = "") {
        let indent = TextPage.width(first)
        let room = max(16, look.width - indent)
        var line = ""
        var used = 0
        var lines: [String] = []
        for word in VisibleText.shown(paragraph).split(whereSeparator: { $0 == " " }) {
            let length = TextPage.width(word)
            if used > 0, used + 1 + length > room {
                lines.append(line)
                (line, used) = ("", 0)
            }
            line += (used > 0 ? " " : "") + word
            used += length + (used > 0 ? 1 : 0)
        }
        if used > 0 || lines.isEmpty { lines.append(line) }
        endsWithHeading = false
        for (index, line) in lines.enumerated() {
            text += (index == 0 ? first : String(repeating: " ", count: indent)) + line + "\n"
        }
    }

    /// Text that is already set.
    mutating func append(_ ready: String) {
        text += ready
        endsWithHeading = false
    }

    /// Columns that a text takes.
    static func width(_ text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + VisibleText.width($1) }
    }

    /// A text with spaces up to a width, at its end or, for numbers, at its start.
    static func padded(_ text: String, to width: Int, right: Bool = false) -> String {
        let spaces = String(repeating: " ", count: max(0, width - TextPage.width(text)))
        return right ? spaces + text : text + spaces
    }
}
