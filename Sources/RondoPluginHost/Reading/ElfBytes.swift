/// A file's bytes, read as little-endian numbers; what lies outside is nil, never a crash.
struct ElfBytes: Sendable {
    let bytes: [UInt8]

    /// How many there are.
    var count: Int { bytes.count }

    /// An unsigned number of 1 to 8 bytes.
    func number(at offset: Int, size: Int) -> UInt64? {
        guard offset >= 0, size > 0, offset <= bytes.count - size else { return nil }
        var number: UInt64 = 0
        for index in (0..<size).reversed() { number = number << 8 | UInt64(bytes[offset + index]) }
        return number
    }

    /// A number that must fit a count or an offset within the file.
    func offset(at place: Int, size: Int = 8) -> Int? {
        number(at: place, size: size).flatMap(Int.init(exactly:))
    }

    /// Text of at most `most` bytes, up to a zero byte that stands before `end`.
    func text(at offset: Int, before end: Int, most: Int) -> String? {
        guard offset >= 0, most >= 0, offset < min(end, bytes.count) else { return nil }
        let last = min(end, bytes.count, offset + min(most, bytes.count) + 1)
        guard let stop = bytes[offset..<last].firstIndex(of: 0) else { return nil }
        return String(decoding: bytes[offset..<stop], as: UTF8.self)
    }
}
