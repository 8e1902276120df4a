import RondoYAML

extension Node {
    /// A text.
    static func text(_ text: String) -> Node { Node(.scalar(text, plain: false)) }
    /// A whole number.
    static func number(_ number: Int) -> Node { Node(.scalar(String(number), plain: true)) }
    /// True or false.
    static func flag(_ flag: Bool) -> Node { Node(.scalar(flag ? "true" : "false", plain: true)) }
    /// Values in order.
    static func list(_ items: [Node]) -> Node { Node(.sequence(items)) }
    /// Keys with values, in order; those without a value are left out.
    static func map(_ pairs: [(String, Node?)]) -> Node {
        Node(.mapping(pairs.compactMap { key, value in value.map { Pair(key, $0) } }))
    }
    /// Nothing.
    static let null = Node(.null)

    /// The number that a plain scalar is, or nil: `-?(0|[1-9][0-9]*)` and nothing else.
    var integer: Int? {
        guard case .scalar(let text, plain: true) = content else { return nil }
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        guard digits.count == 1 || digits.first != "0" else { return nil }
        return Int(text)
    }
}
