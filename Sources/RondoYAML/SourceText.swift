public import RondoDiagnostics

/// The text of one file, for showing single lines of it in findings.
public struct SourceText: Sendable {
    /// The file as the user named it.
    public let file: String
    /// Its bytes, without a byte order mark.
    public let bytes: [UInt8]
    /// True where a line must be shown without the values under `needs:`.
    public let hidesNeeds: Bool

    /// A file's text. Needs are hidden in every file that doesn't say it is a vocabulary or an activity.
    public init(file: String, bytes: [UInt8]) {
        self.file = file
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        self.bytes = bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes
        hidesNeeds = !SourceText.saysItHoldsNoPeople(self.bytes)
    }

    /// A place in this file.
    public func location(_ mark: Mark) -> SourceLocation {
        SourceLocation(file: file, line: Int(mark.line), column: Int(mark.column))
    }

    /// The place of a byte.
    func mark(at offset: Int) -> Mark {
        var lines = LineScan(bytes: bytes)
        while let range = lines.next() {
            guard offset <= range.upperBound else { continue }
            let before = bytes[range.lowerBound..<max(range.lowerBound, offset)]
            return Mark(line: lines.number, column: before.count { $0 & 0xC0 != 0x80 } + 1)
        }
        return Mark(line: 1, column: 1)
    }

    /// A 1-based line as it may be shown, or nil where there is none. Parts longer than 64 KiB are cut.
    public func shownLine(_ number: Int) -> String? {
        guard number > 0 else { return nil }
        var lines = LineScan(bytes: bytes)
        var mask = NeedsMask()
        while let range = lines.next() {
            let isWanted = lines.number == number
            if hidesNeeds {
                let hidden = mask.ranges(in: bytes[range])
                if isWanted { return SourceText.text(bytes[range], without: hidden) }
            } else if isWanted {
                return SourceText.text(bytes[range], without: [])
            }
        }
        return nil
    }

    /// A finding at a place of this file, with its line.
    public func finding(
        _ severity: Finding.Severity, _ code: String, _ message: String, at mark: Mark, remedy: String? = nil
    ) -> Finding {
        Finding(
            severity, code, message, at: location(mark), remedy: remedy, sourceLine: shownLine(Int(mark.line)))
    }

    private static func text(_ line: ArraySlice<UInt8>, without hidden: [Range<Int>]) -> String {
        var kept: [UInt8] = []
        var position = line.startIndex
        for range in hidden {
            kept += line[position..<range.lowerBound]
            // As many dots as letters, so that a caret further on still points at its place.
            let letters = line[range].count { $0 & 0xC0 != 0x80 }
            for _ in 0..<letters { kept += [0xE2, 0x80, 0xA2] }
            position = range.upperBound
        }
        kept += line[position...]
        return String(decoding: kept.prefix(65_536), as: UTF8.self)
    }

    private static func saysItHoldsNoPeople(_ bytes: [UInt8]) -> Bool {
        var lines = LineScan(bytes: bytes)
        while let range = lines.next(), lines.number < 200 {
            let line = bytes[range]
            guard line.starts(with: Array("rondo:".utf8)) else { continue }
            let value = line.dropFirst(6).drop { $0 == 0x20 || $0 == 0x22 || $0 == 0x27 }
            return value.starts(with: Array("vocabulary/".utf8)) || value.starts(with: Array("activity/".utf8))
        }
        return false
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
            let length = breakLength(at: position)
            if length > 0 {
                let end = position
                position += length
                return start..<end
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
