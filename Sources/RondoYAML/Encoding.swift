import RondoDiagnostics

/// Finds what is wrong with a file's bytes before any reader sees them.
enum Encoding {
    /// A finding where the bytes are too many, not UTF-8, or hold a NUL; nil where they can be read.
    static func finding(in source: SourceText, limits: ReadingLimits) -> Finding? {
        let bytes = source.bytes
        if bytes.count > limits.bytes {
            return Finding(
                .error, "file.too-large", "this file has more than \(limits.bytesText)",
                at: SourceLocation(file: source.file, line: 0, column: 0), remedy: "split it into several files")
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return Finding(
                .error, "file.not-utf8", "this file is written in UTF-16",
                at: SourceLocation(file: source.file, line: 1, column: 1), remedy: "save it as UTF-8")
        }
        guard let bad = firstBadByte(bytes) else { return nil }
        let isNul = bytes[bad] == 0
        return Finding(
            .error, isNul ? "file.nul" : "file.not-utf8",
            isNul ? "this file holds a NUL character, so it is not a text file in UTF-8" : "this is not UTF-8",
            at: source.location(source.mark(at: bad)), remedy: "save the file as UTF-8")
    }

    /// The first byte that is NUL or doesn't belong to well-formed UTF-8 (RFC 3629), or nil.
    private static func firstBadByte(_ bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                let byte = buffer[index]
                if byte < 0x80 {
                    if byte == 0 { return index }
                    index += 1
                    continue
                }
                let length: Int
                var low: UInt8 = 0x80
                var high: UInt8 = 0xBF
                switch byte {
                case 0xC2...0xDF: length = 2
                case 0xE0: (length, low) = (3, 0xA0)
                case 0xED: (length, high) = (3, 0x9F)
                case 0xE1...0xEF: length = 3
                case 0xF0: (length, low) = (4, 0x90)
                case 0xF4: (length, high) = (4, 0x8F)
                case 0xF1...0xF3: length = 4
                default: return index
                }
                guard index + length <= buffer.count, (low...high).contains(buffer[index + 1]) else { return index }
                for offset in 2..<max(2, length) where buffer[index + offset] & 0xC0 != 0x80 { return index }
                index += length
            }
            return nil
        }
    }
}
