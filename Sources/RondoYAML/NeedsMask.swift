import RondoDiagnostics

/// Finds, line by line, what must not be shown because it may be somebody's needs.
///
/// Works on text rather than nodes, so that it also holds in files that can't be read: it follows brackets, quotes and
/// indentation from each key that is `needs` or looks like a slip of it, and hides too much rather than too little.
struct NeedsMask {
    /// Brackets that are open within a hidden value.
    private var depth = 0
    /// The quote that is open within a hidden value, or 0.
    private var quote: UInt8 = 0
    /// Column of the key whose block is hidden, or nil outside of one.
    private var blockIndent: Int?

    /// The byte ranges to hide in the next line, in order.
    mutating func ranges(in line: ArraySlice<UInt8>) -> [Range<Int>] {
        var hidden: [Range<Int>] = []
        var position = line.startIndex
        if depth > 0 || quote != 0 {
            position = endOfValue(in: line, from: position)
            hidden.append(line.startIndex..<position)
        } else if let indent = blockIndent {
            let content = line.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? line.endIndex
            if content == line.endIndex { return [] }
            let column = content - line.startIndex
            if column > indent || (column == indent && line[content] == UInt8(ascii: "-")) {
                return [content..<line.endIndex]
            }
            blockIndent = nil
        }
        var holdsNeeds = !hidden.isEmpty
        while let key = nextKey(in: line, from: position) {
            holdsNeeds = true
            let value = line[key.end...].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? line.endIndex
            if value == line.endIndex || line[value] == UInt8(ascii: "#") {
                // The value follows below, either as a block or as a bracket on a line of its own.
                blockIndent = key.start - line.startIndex
                position = value
                break
            }
            let first = line[value]
            if key.isBlock, first != UInt8(ascii: "["), first != UInt8(ascii: "{") {
                blockIndent = key.start - line.startIndex
                hidden.append(value..<line.endIndex)
                return hidden
            }
            position = endOfValue(in: line, from: value)
            hidden.append(value..<position)
        }
        if holdsNeeds, let comment = comment(in: line, from: position) { hidden.append(comment..<line.endIndex) }
        return hidden
    }

    /// Where a value that starts (or goes on) at `start` ends in this line; sets what stays open after it.
    private mutating func endOfValue(in line: ArraySlice<UInt8>, from start: Int) -> Int {
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
                    if depth == 0 { return index }
                    depth -= 1
                    if depth == 0 { return index + 1 }
                case UInt8(ascii: ",") where depth == 0: return index
                default: break
                }
            }
            index += 1
        }
        return line.endIndex
    }

    private struct KeyPlace {
        var start: Int
        var end: Int
        var isBlock: Bool
    }

    /// The next key of the line that is `needs`, or nearly.
    private func nextKey(in line: ArraySlice<UInt8>, from start: Int) -> KeyPlace? {
        var index = start
        while index < line.endIndex {
            guard NeedsMask.isLetter(line[index]) else {
                index += 1
                continue
            }
            var end = index
            while end < line.endIndex, NeedsMask.isLetter(line[end]) { end += 1 }
            var after = end
            let isQuoted = after < line.endIndex && (line[after] == 0x22 || line[after] == 0x27)
            if isQuoted { after += 1 }
            while after < line.endIndex, line[after] == 0x20 { after += 1 }
            if after < line.endIndex, line[after] == UInt8(ascii: ":"), looksLikeNeeds(line[index..<end]) {
                let before = line[..<index]
                let isBlock = !before.contains(UInt8(ascii: "{"))
                return KeyPlace(start: isQuoted ? index - 1 : index, end: after + 1, isBlock: isBlock)
            }
            index = end
        }
        return nil
    }

    private func looksLikeNeeds(_ word: ArraySlice<UInt8>) -> Bool {
        guard (3...8).contains(word.count) else { return false }
        let text = String(decoding: word, as: UTF8.self).lowercased()
        return text == "needs" || NearestWord.distance(text, "needs") <= (text.hasPrefix("n") ? 2 : 1)
    }

    /// Where a comment starts that stands after `start`.
    private func comment(in line: ArraySlice<UInt8>, from start: Int) -> Int? {
        var index = max(start, line.startIndex)
        while index < line.endIndex {
            if line[index] == UInt8(ascii: "#"), index == line.startIndex || line[index - 1] == 0x20 { return index }
            index += 1
        }
        return nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_")
    }
}
