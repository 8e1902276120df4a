import RondoYAML

/// Writes nodes as YAML that people go on writing, and that reads back to the same values.
enum YAMLWriter {
    /// Columns within which short lists and maps stand on one line.
    static let width = 100

    /// A node as a document, ended by a newline.
    static func text(_ node: Node) -> String {
        if case .mapping(let pairs) = node.content, !pairs.isEmpty { return lines(of: pairs, indent: 0) }
        if case .sequence(let items) = node.content, !items.isEmpty { return lines(of: items, indent: 0) }
        return YAMLScalar.inFlow(node) + "\n"
    }

    /// Lines that readers skip, ended by a newline; what could end a comment is left out.
    static func comment(_ lines: [String]) -> String {
        lines.map { "# " + YAMLScalar.onOneLine($0) + "\n" }.joined()
    }

    /// Pairs one below the other.
    static func lines(of pairs: [Pair], indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        return pairs.map { pair in
            let key = YAMLScalar.key(pair.key)
            // A key of more than 1,024 letters is one only after a question mark.
            let start = key.utf8.count > 1000 ? "\(margin)? \(key)\n\(margin):" : "\(margin)\(key):"
            return start + value(pair.value, indent: indent, column: indent + key.count + 1)
        }.joined()
    }

    private static func lines(of items: [Node], indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        return items.map { item in
            if let flow = flow(item, width: width - indent - 2) { return "\(margin)- \(flow)\n" }
            switch item.content {
            case .mapping(let pairs): return "\(margin)- " + lines(of: pairs, indent: indent + 2).dropFirst(indent + 2)
            case .sequence(let items): return "\(margin)- " + lines(of: items, indent: indent + 2).dropFirst(indent + 2)
            case .null, .scalar: return "\(margin)-" + value(item, indent: indent, column: indent + 1)
            }
        }.joined()
    }

    /// What stands behind a colon or hyphen: on its line, or below it.
    private static func value(_ node: Node, indent: Int, column: Int) -> String {
        if let block = YAMLScalar.block(node, indent: indent + 2) { return " " + block }
        if let flow = flow(node, width: width - column - 1) { return " " + flow + "\n" }
        switch node.content {
        case .mapping(let pairs): return "\n" + lines(of: pairs, indent: indent + 2)
        case .sequence(let items): return "\n" + lines(of: items, indent: indent + 2)
        case .null, .scalar: return " " + YAMLScalar.inBlock(node) + "\n"
        }
    }

    /// A node on one line: every scalar, and lists and maps of scalars that fit; otherwise nil.
    private static func flow(_ node: Node, width: Int) -> String? {
        switch node.content {
        case .null, .scalar: return YAMLScalar.block(node, indent: 2) == nil ? YAMLScalar.inBlock(node) : nil
        case .sequence(let items):
            guard items.allSatisfy(isShort) else { return nil }
            let text = "[" + items.map(YAMLScalar.inFlow).joined(separator: ", ") + "]"
            return text.count <= width || items.isEmpty ? text : nil
        case .mapping(let pairs):
            guard pairs.allSatisfy({ isShort($0.value) && $0.key.utf8.count < 100 }) else { return nil }
            let text =
                "{" + pairs.map { YAMLScalar.key($0.key) + ": " + YAMLScalar.inFlow($0.value) }.joined(separator: ", ")
                + "}"
            return text.count <= width || pairs.isEmpty ? text : nil
        }
    }

    private static func isShort(_ node: Node) -> Bool {
        switch node.content {
        case .null: true
        case .scalar(let text, _): text.utf8.count < width && !text.contains("\n")
        case .sequence(let items): items.isEmpty
        case .mapping(let pairs): pairs.isEmpty
        }
    }
}
