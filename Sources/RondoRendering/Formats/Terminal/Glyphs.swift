/// Ornaments of a terminal, in Unicode or in ASCII.
struct Glyphs {
    let rule, bar, bullet, box, activity, rest: String
    private let isPlain: Bool

    init(unicode: Bool) {
        isPlain = !unicode
        rule = unicode ? "─" : "-"
        bar = unicode ? "│" : "|"
        bullet = unicode ? "•" : "*"
        box = unicode ? "☐" : "[ ]"
        activity = unicode ? "■" : "#"
        rest = unicode ? "○" : "o"
    }

    /// A text fit for one line of the terminal; without Unicode its punctuation becomes ASCII.
    func text(_ text: String) -> String {
        let clean = Clean.line(text)
        guard isPlain else { return clean }
        var result = ""
        for character in clean {
            switch character {
            case "–", "—", "−", "·": result += "-"
            case "‘", "’": result += "'"
            case "“", "”": result += "\""
            case "…": result += "..."
            case "×": result += "x"
            default: result.append(character)
            }
        }
        return result
    }
}
