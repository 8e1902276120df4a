/// Turns Markdown and HTML within a line into plain words.
enum PlainText {
    /// The text without tags, links, emphasis and references, with single spaces.
    static func plain(_ text: String) -> String {
        var rest = Substring(text)
        var plain = ""
        while let letter = rest.first {
            if letter == "<", let end = tagEnd(rest) {
                rest = rest[end...]
            } else if letter == "[", let (shown, end) = link(rest) {
                plain += shown
                rest = rest[end...]
            } else if letter == "&", let (meant, end) = entity(rest) {
                plain.append(meant)
                rest = rest[end...]
            } else if letter == "*" || letter == "`" {
                rest = rest.dropFirst()
            } else {
                plain.append(letter)
                rest = rest.dropFirst()
            }
        }
        return plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Letters and digits in lower case with hyphens between.
    static func id(_ text: String) -> String {
        let letters = text.lowercased().utf8.map { isWordByte($0) ? Character(Unicode.Scalar($0)) : "-" }
        return String(letters).split(separator: "-").joined(separator: "-")
    }

    /// True for ASCII letters and digits.
    static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    /// Without spaces at both ends.
    static func trimmed(_ text: Substring) -> String {
        let start = text.drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }

    /// Bytes within which a tag or a link ends, so that a card full of open brackets is read in good time.
    private static let longest = 500

    /// The end of a tag such as `<a href="…">`; nil where `<` is just a sign.
    private static func tagEnd(_ text: Substring) -> Substring.Index? {
        guard let second = text.dropFirst().first, second.isLetter || second == "/" || second == "!",
            let close = text.utf8.prefix(longest).firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        return text.index(after: close)
    }

    /// `[words](address)`: the words, and where it ends.
    private static func link(_ text: Substring) -> (String, Substring.Index)? {
        guard let close = text.utf8.prefix(longest).firstIndex(of: UInt8(ascii: "]")) else { return nil }
        let behind = text[text.index(after: close)...]
        guard behind.first == "(", let end = behind.utf8.prefix(longest).firstIndex(of: UInt8(ascii: ")")) else {
            return nil
        }
        return (String(text[text.index(after: text.startIndex)..<close]), text.index(after: end))
    }

    private static let entities: [(String, Character)] = [
        ("&mdash;", "—"), ("&ndash;", "–"), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""),
        ("&#39;", "'"), ("&nbsp;", " "), ("&rsquo;", "’"), ("&lsquo;", "‘"), ("&ldquo;", "“"), ("&rdquo;", "”"),
    ]

    private static func entity(_ text: Substring) -> (Character, Substring.Index)? {
        guard let (name, meant) = entities.first(where: { text.hasPrefix($0.0) }) else { return nil }
        return (meant, text.index(text.startIndex, offsetBy: name.count))
    }
}
