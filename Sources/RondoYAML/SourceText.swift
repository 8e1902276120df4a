public import RondoDiagnostics

/// The text of one file, for showing single lines of it in findings.
public struct SourceText: Sendable {
    /// The file as the user named it.
    public let file: String
    /// Its bytes, without a byte order mark.
    public let bytes: [UInt8]
    /// True where a line must be shown without the values under `needs:`.
    public let hidesNeeds: Bool
    /// False where no line is ever shown, as in what a plugin answered.
    public let showsLines: Bool
    /// Found when the first line is shown, since most files have nothing to show.
    private let lines = SourceLines()

    /// A file's text. Needs are hidden in every file that doesn't say it is a vocabulary or an activity.
    public init(file: String, bytes: [UInt8], showsLines: Bool = true) {
        self.file = file
        self.showsLines = showsLines
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        self.bytes = bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes
        hidesNeeds = showsLines && !SourceText.saysItHoldsNoPeople(self.bytes)
    }

    /// A place in this file.
    public func location(_ mark: Mark) -> SourceLocation {
        SourceLocation(file: file, line: Int(mark.line), column: Int(mark.column))
    }

    /// The place of a byte.
    func mark(at offset: Int) -> Mark {
        let lines = lines.all(of: self)
        var line = lines.partition { $0.range.lowerBound <= offset }
        line = max(1, line)
        let start = lines[line - 1].range.lowerBound
        return Mark(line: line, column: bytes[start..<max(start, offset)].count { $0 & 0xC0 != 0x80 } + 1)
    }

    /// A 1-based line as it may be shown, or nil where there is none. Lines longer than 64 KiB are cut.
    public func shownLine(_ number: Int) -> String? {
        guard showsLines else { return nil }
        let lines = lines.all(of: self)
        guard lines.indices.contains(number - 1) else { return nil }
        return SourceText.text(bytes[lines[number - 1].range], without: lines[number - 1].hidden)
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
