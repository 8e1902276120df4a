/// A place in one file, both counted from 1; columns count Unicode scalars.
public struct Mark: Sendable, Hashable, Comparable {
    /// Line.
    public var line: Int32
    /// Column.
    public var column: Int32

    /// A place.
    public init(line: Int, column: Int) {
        self.line = Int32(clamping: line)
        self.column = Int32(clamping: column)
    }

    /// Where nothing was read, as in nodes that are made to be written.
    public static let nowhere = Mark(line: 0, column: 0)

    /// In the order of reading.
    public static func < (a: Mark, b: Mark) -> Bool { (a.line, a.column) < (b.line, b.column) }
}

/// A value in a YAML or JSON file that knows where it was written.
public struct Node: Sendable {
    /// What a node holds.
    public enum Content: Sendable, Equatable {
        /// Nothing was written, or `null` or `~`.
        case null
        /// A word, number or text; `plain` where it was written without quotes.
        case scalar(String, plain: Bool)
        /// Values in order.
        case sequence([Node])
        /// Keys with values, in order; a key stands once.
        case mapping([Pair])
    }

    /// What it holds.
    public var content: Content
    /// Where it starts.
    public var mark: Mark

    /// A node.
    public init(_ content: Content, at mark: Mark = .nowhere) {
        self.content = content
        self.mark = mark
    }

    /// The values of a sequence, or nil.
    public var items: [Node]? {
        if case .sequence(let items) = content { items } else { nil }
    }

    /// The pairs of a mapping, or nil.
    public var pairs: [Pair]? {
        if case .mapping(let pairs) = content { pairs } else { nil }
    }

    /// The text of a scalar, or nil.
    public var text: String? {
        if case .scalar(let text, _) = content { text } else { nil }
    }

    /// True where nothing was written.
    public var isNull: Bool { content == .null }

    /// The pair with a key, or nil where this is no mapping or has no such key.
    public func pair(_ key: String) -> Pair? { pairs?.first { $0.key == key } }

    /// The value of a key, or nil where this is no mapping or has no such key.
    public subscript(key: String) -> Node? { pair(key)?.value }
}

/// A key with its value.
public struct Pair: Sendable, Equatable {
    /// The key.
    public var key: String
    /// Where the key starts.
    public var mark: Mark
    /// The value.
    public var value: Node

    /// A pair.
    public init(_ key: String, at mark: Mark = .nowhere, _ value: Node) {
        self.key = key
        self.mark = mark
        self.value = value
    }
}

extension Pair {
    /// Equal where keys and values are; places don't matter.
    public static func == (a: Pair, b: Pair) -> Bool { a.key == b.key && a.value == b.value }
}

extension Node: Equatable {
    /// Equal where the contents are; places don't matter.
    public static func == (a: Node, b: Node) -> Bool { a.content == b.content }
}
