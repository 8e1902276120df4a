/// The numbered list under a heading of a card.
struct StepList {
    /// Its items in order; none where the heading or the list is missing, or where it has several parts.
    let steps: [Card.Step]
    /// The headings of its parts, where it has some: they may be different ways to do it, so no steps are made of them.
    let parts: [String]

    /// Reads the list under a heading, up to the next heading of the same rank or a section's mark.
    init(in lines: [Substring], under heading: String) {
        let wanted = heading.lowercased()
        let start = lines.firstIndex { StepList.headingText($0)?.lowercased() == wanted }
        var items: [String] = []
        var parts: [String] = []
        let rank = start.map { lines[$0].prefix { $0 == "#" }.count } ?? 0
        var isBehindGap = false
        for line in start.map({ lines[($0 + 1)...] }) ?? [] {
            defer { isBehindGap = line.allSatisfy(\.isWhitespace) }
            if line.hasPrefix("<section") { break }
            if let part = StepList.headingText(line) {
                if line.prefix(while: { $0 == "#" }).count <= rank { break }
                parts.append(part)
            }
            let text = PlainText.trimmed(line)
            if let item = StepList.numbered(text) {
                items.append(item)
            } else if let last = items.indices.last, !text.isEmpty {
                // A paragraph at the margin behind the list is not a part of its last item, unless it just goes on.
                if line.first?.isWhitespace == true || StepList.isBullet(text) || !isBehindGap {
                    items[last] += " " + (StepList.isBullet(text) ? "– " + text.dropFirst(2) : text)
                }
            }
        }
        steps = parts.isEmpty ? items.map(StepList.step).filter { !$0.text.isEmpty } : []
        self.parts = parts
    }

    private static func headingText(_ line: Substring) -> String? {
        let hashes = line.prefix { $0 == "#" }
        guard (1...6).contains(hashes.count), line.dropFirst(hashes.count).first == " " else { return nil }
        return PlainText.plain(String(line.dropFirst(hashes.count)))
    }

    /// What stands behind `1.` or `1)`.
    private static func numbered(_ text: String) -> String? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        guard !digits.isEmpty, digits.count <= 3, rest.first == "." || rest.first == ")",
            rest.dropFirst().first?.isWhitespace == true
        else { return nil }
        return PlainText.trimmed(rest.dropFirst())
    }

    private static func isBullet(_ text: String) -> Bool {
        text.hasPrefix("- ") || text.hasPrefix("* ") || text.hasPrefix("+ ")
    }

    /// An item, with the words in bold at its start as its title.
    private static func step(_ item: String) -> Card.Step {
        guard item.hasPrefix("**") else { return Card.Step(title: nil, text: PlainText.plain(item)) }
        let inner = item.dropFirst(2)
        guard let star = inner.firstIndex(of: "*"), inner[star...].hasPrefix("**") else {
            return Card.Step(title: nil, text: PlainText.plain(item))
        }
        let title = PlainText.plain(String(inner[..<star]))
        let rest = inner[star...].dropFirst(2).drop { ":.–— ".contains($0) }
        let text = PlainText.plain(String(rest))
        let bare = title.hasSuffix(":") || title.hasSuffix(".") ? String(title.dropLast()) : title
        guard !bare.isEmpty, !text.isEmpty else { return Card.Step(title: nil, text: PlainText.plain(item)) }
        return Card.Step(title: bare, text: text)
    }
}
