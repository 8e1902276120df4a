import RondoYAML

/// Writes scalars as YAML, in quotes wherever a reader could take them for something else.
enum YAMLScalar {
    /// A scalar behind a colon or hyphen.
    static func inBlock(_ node: Node) -> String { text(node, alsoPlain: ",'?!%()/+=;&") }

    /// A scalar in brackets or braces; empty lists and maps too.
    static func inFlow(_ node: Node) -> String {
        switch node.content {
        case .sequence: "[]"
        case .mapping: "{}"
        case .null, .scalar: text(node, alsoPlain: "'/+()%")
        }
    }

    /// A key.
    static func key(_ text: String) -> String { inFlow(Node(.scalar(text, plain: false))) }

    /// A text of several lines as they are, below its key; nil for other scalars.
    static func block(_ node: Node, indent: Int) -> String? {
        guard case .scalar(let text, plain: false) = node.content, text.contains("\n") else { return nil }
        let body = text.hasSuffix("\n") ? String(text.dropLast()) : text
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.first, first.first != " ", !first.isEmpty, lines.last?.isEmpty == false else {
            return nil
        }
        let isPlain = lines.allSatisfy { line in
            line.last != " " && (line.isEmpty || !line.allSatisfy { $0 == " " })
                && line.unicodeScalars.allSatisfy(isShown)
        }
        guard isPlain else { return nil }
        let margin = String(repeating: " ", count: indent)
        let written = lines.map { $0.isEmpty ? "\n" : margin + $0 + "\n" }.joined()
        return (text.hasSuffix("\n") ? "|" : "|-") + "\n" + written
    }

    /// A text with everything that ends a line, or that nobody sees, as a space.
    static func onOneLine(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { line.append(isShown(scalar) ? scalar : " ") }
        return String(line)
    }

    private static func text(_ node: Node, alsoPlain: String) -> String {
        switch node.content {
        case .scalar(let text, plain: true): text
        case .scalar(let text, plain: false): isPlain(text, alsoPlain) ? text : quoted(text)
        case .null, .sequence, .mapping: "null"
        }
    }

    /// True where a text without quotes is read as that text, by Rondo and by readers that take more words for more.
    private static func isPlain(_ text: String, _ others: String) -> Bool {
        guard text.utf8.count <= 1000, let first = text.unicodeScalars.first, isLetter(first),
            let last = text.unicodeScalars.last, last != " "
        else { return false }
        let words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
        if words.contains(text.lowercased()) || isLikeANumber(text) { return false }
        let allowed = ("-_. " + others).unicodeScalars
        return text.unicodeScalars.allSatisfy { isLetter($0) || allowed.contains($0) }
    }

    /// True for what some reader takes for a number, a date or a time.
    private static func isLikeANumber(_ text: String) -> Bool {
        guard text.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false else { return false }
        let isVersion = text.split(separator: ".").count == 3
        return !isVersion
            && text.utf8.allSatisfy { (0x30...0x39).contains($0) || Array("abcdefABCDEFoOxX_.-+".utf8).contains($0) }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return (0x30...0x39).contains(scalar.value) || (0x41...0x5A).contains(scalar.value)
                || (0x61...0x7A).contains(scalar.value)
        }
        return scalar.properties.isAlphabetic && isShown(scalar)
    }

    /// True for letters that stand in a file as they are: no control, no line end, nothing that changes directions.
    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0x200A, 0x2010...0x2027, 0x202F...0x205F, 0x2070...0xD7FF, 0xE000...0xFEFE,
            0xFF00...0xFFEF, 0x10000...0xDFFFF:
            true
        default: false
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            default:
                if isShown(scalar) { result.unicodeScalars.append(scalar) } else { result += escape(scalar) }
            }
        }
        return result + "\""
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let hex = String(scalar.value, radix: 16)
        let (letter, digits) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
        return "\\" + letter + String(repeating: "0", count: digits - hex.count) + hex
    }
}
