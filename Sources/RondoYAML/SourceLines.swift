import Synchronization

/// The lines of one text, found once, with what is hidden in each.
final class SourceLines: Sendable {
    /// One line without its end.
    struct Line: Sendable {
        var range: Range<Int>
        /// Parts that may hold somebody's needs.
        var hidden: [Range<Int>]
    }

    private let found = Mutex<[Line]?>(nil)

    /// All lines; at least one.
    func all(of source: SourceText) -> [Line] {
        found.withLock { found in
            if let found { return found }
            let lines = SourceLines.find(in: source)
            found = lines
            return lines
        }
    }

    private static func find(in source: SourceText) -> [Line] {
        var lines: [Line] = []
        var scan = LineScan(bytes: source.bytes)
        var mask = NeedsMask()
        while let range = scan.next() {
            let hidden = source.hidesNeeds ? mask.ranges(in: source.bytes[range]) : []
            lines.append(Line(range: range, hidden: hidden))
        }
        return lines
    }
}

extension [SourceLines.Line] {
    /// The number of lines at the start for which something holds that holds for no line after them.
    func partition(_ holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Walks the lines of a text as libyaml counts them: LF, CR, CR LF, NEL, LS and PS end a line.
struct LineScan {
    let bytes: [UInt8]
    private(set) var number = 0
    private var position = 0
    private var isDone = false

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The bytes of the next line without its end, or nil after the last.
    mutating func next() -> Range<Int>? {
        guard !isDone else { return nil }
        let start = position
        number += 1
        while position < bytes.count {
            let byte = bytes[position]
            if byte == 0x0A || byte == 0x0D || byte == 0xC2 || byte == 0xE2 {
                let length = breakLength(at: position)
                if length > 0 {
                    let end = position
                    position += length
                    return start..<end
                }
            }
            position += 1
        }
        isDone = true
        return start..<position
    }

    private func breakLength(at index: Int) -> Int {
        func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
        switch bytes[index] {
        case 0x0A: return 1
        case 0x0D: return byte(1) == 0x0A ? 2 : 1
        case 0xC2: return byte(1) == 0x85 ? 2 : 0
        case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0
        default: return 0
        }
    }
}
