/// What a library's dynamic section says: its own name, and the libraries that it needs.
///
/// Written for 64-bit little-endian ELF (System V ABI, "Dynamic Linking"). The bytes are untrusted: every offset is
/// checked, and nothing is believed that matters. A name only leads to a library of the system being loaded as well.
struct ELFImage: Equatable {
    /// Its own name; nil where it has none.
    var name: String?
    /// The names of the libraries that it needs, in order.
    var needed: [String] = []
    /// `e_machine`: 62 for x86_64, 183 for aarch64.
    var machine = 0

    /// The machine that this code runs on.
    static var thisMachine: Int {
        #if arch(arm64)
            183
        #else
            62
        #endif
    }

    /// The image, or nil where the bytes are no such library.
    init?(_ bytes: [UInt8]) {
        let file = Bytes(bytes)
        guard bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]), file.number(16, 2) == 3,
            let machine = file.number(18, 2), let table = file.number(32, 8), let entrySize = file.number(54, 2),
            let entries = file.number(56, 2), entrySize >= 56
        else { return nil }
        self.machine = machine
        var segments: [Segment] = []
        var dynamic: Segment?
        for index in 0..<min(entries, 64) {
            let at = table + index * entrySize
            guard let kind = file.number(at, 4), let offset = file.number(at + 8, 8),
                let address = file.number(at + 16, 8), let size = file.number(at + 32, 8)
            else { return nil }
            let segment = Segment(offset: offset, address: address, size: size)
            if kind == 1 { segments.append(segment) }
            if kind == 2 { dynamic = segment }
        }
        guard let dynamic else { return }

        var nameAt: Int?
        var neededAt: [Int] = []
        var texts: Int?
        for index in 0..<min(dynamic.size / 16, 4096) {
            guard let tag = file.number(dynamic.offset + index * 16, 8),
                let value = file.number(dynamic.offset + index * 16 + 8, 8), tag != 0
            else { break }
            if tag == 1, neededAt.count < 96 { neededAt.append(value) }
            if tag == 14 { nameAt = value }
            if tag == 5 { texts = segments.lazy.compactMap { $0.offset(of: value) }.first }
        }
        guard let texts else { return }
        name = nameAt.flatMap { file.text(texts, $0) }
        needed = neededAt.compactMap { file.text(texts, $0) }
    }

    private struct Segment {
        var offset: Int
        var address: Int
        var size: Int

        func offset(of wanted: Int) -> Int? {
            guard wanted >= address, wanted - address < size else { return nil }
            let (sum, overflows) = offset.addingReportingOverflow(wanted - address)
            return overflows ? nil : sum
        }
    }

    private struct Bytes {
        let bytes: [UInt8]
        init(_ bytes: [UInt8]) { self.bytes = bytes }

        /// A number of `width` bytes, lowest first; nil outside the file or where it is no sensible offset.
        func number(_ at: Int, _ width: Int) -> Int? {
            guard at >= 0, at <= bytes.count - width else { return nil }
            var value: UInt64 = 0
            for index in (0..<width).reversed() { value = value << 8 | UInt64(bytes[at + index]) }
            return value < 1 << 40 ? Int(value) : width == 8 ? Int(1) << 40 : nil
        }

        /// A text of at most 255 bytes that a zero byte ends; nil where it holds anything but a library's bare name.
        func text(_ table: Int, _ at: Int) -> String? {
            guard table >= 0, table < bytes.count, at >= 0, at < bytes.count - table else { return nil }
            let rest = bytes[(table + at)...].prefix(256)
            guard let end = rest.firstIndex(of: 0), end > rest.startIndex else { return nil }
            let text = rest[..<end]
            let isName = text.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F, 0x2B, 0x2D: true
                default: false
                }
            }
            return isName ? String(decoding: text, as: UTF8.self) : nil
        }
    }
}
