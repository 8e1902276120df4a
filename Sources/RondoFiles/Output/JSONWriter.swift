import RondoDiagnostics
import RondoYAML

/// Writes nodes as JSON: the same nodes always give the same bytes.
enum JSONWriter {
    /// For people: what fits on a line of 110 columns stands on one; ended by a newline.
    static func pretty(_ node: Node) -> [UInt8] {
        var writer = Pretty()
        writer.write(node, indent: 0, column: 0)
        writer.bytes.append(0x0A)
        return writer.bytes
    }

    /// For hashes: without any space.
    static func canonical(_ node: Node) -> [UInt8] {
        var bytes: [UInt8] = []
        compact(node, spaced: false, into: &bytes)
        return bytes
    }

    fileprivate static func compact(_ node: Node, spaced: Bool, into bytes: inout [UInt8]) {
        switch node.content {
        case .null: bytes += "null".utf8
        case .scalar(let text, plain: true): bytes += text.utf8
        case .scalar(let text, plain: false): bytes += JSONText.quoted(text).utf8
        case .sequence(let items):
            bytes.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { separate(spaced, &bytes) }
                compact(item, spaced: spaced, into: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .mapping(let pairs):
            bytes.append(UInt8(ascii: "{"))
            for (index, pair) in pairs.enumerated() {
                if index > 0 { separate(spaced, &bytes) }
                bytes += JSONText.quoted(pair.key).utf8
                bytes.append(UInt8(ascii: ":"))
                if spaced { bytes.append(0x20) }
                compact(pair.value, spaced: spaced, into: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private static func separate(_ spaced: Bool, _ bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: ","))
        if spaced { bytes.append(0x20) }
    }

    /// Columns that a node takes on one line, or nil where that is more than `most`.
    fileprivate static func width(_ node: Node, most: Int) -> Int? {
        var left = most
        return fits(node, &left) ? most - left : nil
    }

    private static func fits(_ node: Node, _ left: inout Int) -> Bool {
        switch node.content {
        case .null: left -= 4
        case .scalar(let text, let plain): left -= text.utf8.count + (plain ? 0 : 2)
        case .sequence(let items):
            left -= 2
            for item in items {
                left -= 2
                guard left >= 0, fits(item, &left) else { return false }
            }
        case .mapping(let pairs):
            left -= 2
            for pair in pairs {
                left -= pair.key.utf8.count + 6
                guard left >= 0, fits(pair.value, &left) else { return false }
            }
        }
        return left >= 0
    }
}

private struct Pretty {
    static let width = 110
    var bytes: [UInt8] = []

    mutating func write(_ node: Node, indent: Int, column: Int) {
        if JSONWriter.width(node, most: Pretty.width - column) != nil {
            return JSONWriter.compact(node, spaced: true, into: &bytes)
        }
        switch node.content {
        case .null, .scalar: JSONWriter.compact(node, spaced: true, into: &bytes)
        case .sequence(let items):
            bytes.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                startLine(indent + 2, isFirst: index == 0)
                write(item, indent: indent + 2, column: indent + 3)
            }
            end(UInt8(ascii: "]"), indent)
        case .mapping(let pairs):
            bytes.append(UInt8(ascii: "{"))
            for (index, pair) in pairs.enumerated() {
                startLine(indent + 2, isFirst: index == 0)
                bytes += JSONText.quoted(pair.key).utf8
                bytes += [UInt8(ascii: ":"), 0x20]
                write(pair.value, indent: indent + 2, column: indent + pair.key.utf8.count + 7)
            }
            end(UInt8(ascii: "}"), indent)
        }
    }

    private mutating func startLine(_ indent: Int, isFirst: Bool) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        bytes.append(0x0A)
        bytes += [UInt8](repeating: 0x20, count: indent)
    }

    private mutating func end(_ bracket: UInt8, _ indent: Int) {
        bytes.append(0x0A)
        bytes += [UInt8](repeating: 0x20, count: indent)
        bytes.append(bracket)
    }
}
