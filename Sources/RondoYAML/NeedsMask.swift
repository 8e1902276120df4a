import RondoDiagnostics

/// Finds, line by line, what must not be shown because it may be somebody's needs.
///
/// Works on text rather than nodes, so that it also holds in files that can't be read: from each key that is `needs` or
/// a slip of it, everything is hidden up to the next key of a person, whatever brackets say, and lines after it follow
/// brackets, quotes and indentation. It hides too much rather than too little.
struct NeedsMask {
    /// Brackets that are open within a hidden value at the end of a line.
    private var depth = 0
    /// The quote that is open within a hidden value at the end of a line, or 0.
    private var quote: UInt8 = 0
    /// Column of the key whose block is hidden, or nil outside of one.
    private var blockIndent: Int?

    /// The byte ranges to hide in the next line, in order.
    mutating func ranges(in line: ArraySlice<UInt8>) -> [Range<Int>] {
        var hidden: [Range<Int>] = []
        var position = line.startIndex
        if depth > 0 || quote != 0 {
            let next = PersonKey.next(in: line, from: position)
            let closed = follow(line[..<(next ?? line.endIndex)], from: position)
            position = min(closed ?? line.endIndex, next ?? line.endIndex)
            if next != nil { (depth, quote) = (0, 0) }
            hidden.append(line.startIndex..<position)
        } else if let indent = blockIndent {
            let content = NeedsMask.content(of: line, from: line.startIndex)
            if content == line.endIndex { return [] }
            let column = content - line.startIndex
            if column > indent || column == indent && line[content] == UInt8(ascii: "-") {
                return [content..<line.endIndex]
            }
            blockIndent = nil
        }
        while let key = NeedsKey.next(in: line, from: position) {
            let value = NeedsMask.content(of: line, from: key.end)
            guard value < line.endIndex else {
                blockIndent = key.indent
                return hidden
            }
            position = PersonKey.next(in: line, from: value) ?? line.endIndex
            hidden.append(value..<position)
            let first = line[value]
            if key.isBlock, first != UInt8(ascii: "["), first != UInt8(ascii: "{") { blockIndent = key.indent }
            if follow(line[..<position], from: value) != nil { (depth, quote) = (0, 0) }
        }
        return hidden
    }

    /// Follows brackets and quotes from `start`; where they close, and nil where something stays open or none was.
    private mutating func follow(_ line: ArraySlice<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < line.endIndex {
            let byte = line[index]
            if quote != 0 {
                if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                    index += 1
                } else if byte == quote {
                    quote = 0
                }
            } else {
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
                case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: "]"), UInt8(ascii: "}"):
                    depth -= 1
                    if depth <= 0 {
                        depth = 0
                        return index + 1
                    }
                default: break
                }
            }
            index += 1
        }
        return nil
    }

    private static func content(of line: ArraySlice<UInt8>, from start: Int) -> Int {
        line[min(start, line.endIndex)...].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? line.endIndex
    }
}

/// Keys of a person beside `needs`: where one starts, needs have ended.
enum PersonKey {
    private static let words = ["id", "name", "perspective", "yes-to", "learning", "attends"].map { Array($0.utf8) }

    /// Where the comma or bracket stands before the next such key, or nil.
    static func next(in line: ArraySlice<UInt8>, from start: Int) -> Int? {
        for index in line.indices where index >= start {
            guard line[index] == UInt8(ascii: ",") || line[index] == UInt8(ascii: "{") else { continue }
            let rest = line[(index + 1)...].drop { $0 == 0x20 || $0 == 0x22 || $0 == 0x27 }
            let isKey = words.contains { word in
                guard rest.starts(with: word) else { return false }
                return rest.dropFirst(word.count).first { $0 != 0x20 && $0 != 0x22 && $0 != 0x27 } == UInt8(ascii: ":")
            }
            if isKey { return index }
        }
        return nil
    }
}

/// A key that is `needs`, or a slip of it.
struct NeedsKey {
    /// Column at which its block is indented, from 0.
    var indent: Int
    /// Where its value may start.
    var end: Int
    /// True where it stands outside of braces.
    var isBlock: Bool

    private static let word = Array("needs".utf8)

    /// The next such key of a line.
    ///
    /// A key ends before a colon, or before a bracket where the colon was forgotten; what stands before that is
    /// compared with `needs`, and one letter may be wrong.
    static func next(in line: ArraySlice<UInt8>, from start: Int) -> NeedsKey? {
        var index = start
        while index < line.endIndex {
            let byte = line[index]
            if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "=") {
                if let first = wordStart(in: line[start..<index]) {
                    let before = line[..<first]
                    let end = byte == UInt8(ascii: "[") ? index : index + 1
                    return NeedsKey(
                        indent: first - line.startIndex, end: end, isBlock: !before.contains(UInt8(ascii: "{")))
                }
            }
            index += 1
        }
        return nil
    }

    /// Where a word that is nearly `needs` starts, if the text ends with one.
    private static func wordStart(in text: ArraySlice<UInt8>) -> Int? {
        var end = text.endIndex
        while end > text.startIndex, text[end - 1] == 0x20 || text[end - 1] == 0x22 || text[end - 1] == 0x27 {
            end -= 1
        }
        for length in [5, 4, 6] where end - text.startIndex >= length {
            let candidate = text[(end - length)..<end]
            if isNear(candidate) { return end - length }
        }
        return nil
    }

    private static func isNear(_ candidate: ArraySlice<UInt8>) -> Bool {
        // Most words share too few letters to be worth a comparison.
        let lower = candidate.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
        guard lower.count(where: { word.contains($0) }) >= 4 else { return false }
        return NearestWord.distance(String(decoding: lower, as: UTF8.self), "needs") <= 1
    }
}
