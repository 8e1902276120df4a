/// A piece of JSON text. Keys keep their order, and keys without a value are left out.
struct JSONPiece {
    /// The text.
    let text: String

    /// Text that is JSON already.
    init(raw: String) { text = raw }
    init(_ number: Int) { text = String(number) }
    init(_ flag: Bool) { text = flag ? "true" : "false" }
    /// A word of letters, digits, dots, hyphens and slashes, which needs no escapes.
    init(word: String) { text = "\"\(word)\"" }
    /// Numbers on one line.
    init(_ numbers: [Int]) { text = "[" + numbers.map(String.init).joined(separator: ",") + "]" }
    /// Rows of numbers on one line.
    init(_ rows: [[Int]]) { self.init(list: rows.map { JSONPiece($0) }) }
    /// The numbers of the bits that are set.
    init(bits: Int) { self.init((0..<63).filter { bits >> $0 & 1 == 1 }) }

    /// A list on one line, or with a line for each of its values.
    init(list: [JSONPiece], lines: Bool = false) {
        text = Self.enclosed("[", list.map(\.text), "]", lines: lines)
    }

    /// An object on one line, or with a line for each of its keys.
    init(_ members: [(String, JSONPiece?)], lines: Bool = false) {
        let written = members.compactMap { key, value in value.map { "\"\(key)\":\($0.text)" } }
        text = Self.enclosed("{", written, "}", lines: lines)
    }

    private static func enclosed(_ open: String, _ parts: [String], _ close: String, lines: Bool) -> String {
        guard lines, !parts.isEmpty else { return open + parts.joined(separator: ",") + close }
        return open + "\n" + parts.joined(separator: ",\n") + "\n" + close
    }

    /// A number, unless it is what a reader takes where nothing is said.
    static func unless(_ number: Int, _ otherwise: Int) -> JSONPiece? {
        number == otherwise ? nil : JSONPiece(number)
    }

    /// `true`, or nothing.
    static func flag(_ flag: Bool) -> JSONPiece? { flag ? JSONPiece(true) : nil }

    /// The numbers of the bits that are set, or nothing.
    static func set(_ bits: Int) -> JSONPiece? { bits == 0 ? nil : JSONPiece(bits: bits) }

    /// Numbers, or nothing.
    static func numbers(_ numbers: [Int]) -> JSONPiece? { numbers.isEmpty ? nil : JSONPiece(numbers) }

    /// Rows, or nothing.
    static func rows(_ rows: [[Int]]) -> JSONPiece? { rows.isEmpty ? nil : JSONPiece(rows) }

    /// Values with a line for each, or nothing.
    static func lines(_ list: [JSONPiece]) -> JSONPiece? { list.isEmpty ? nil : JSONPiece(list: list, lines: true) }
}
