/// What a dynamic library says of itself, read from its bytes without loading it.
///
/// ELF, 64 bits, little-endian (System V ABI, chapters 4 and 5), which is what Linux has on x86-64 and AArch64. The bytes
/// are a stranger's: nothing outside of them is read, and what is kept of them grows with their number alone, however
/// often a table points at the same text.
struct SharedObject: Sendable {
    /// Why bytes are no such library; one plain clause.
    struct Unreadable: Error, Equatable { var reason: String }

    /// A name in the table that the loader reads.
    struct Symbol: Sendable, Equatable {
        var name: String
        /// True where the library only uses it.
        var isUndefined: Bool
        /// True where the loader may leave it out.
        var isWeak: Bool
        /// True where others can find it here.
        var isExported: Bool
        /// True where it is code.
        var isFunction: Bool
        /// True where it marks a version and stands for nothing else.
        var isVersionMark: Bool
    }

    /// The processor: 62 is x86-64, 183 is AArch64.
    private(set) var machine = 0
    /// The name by which others need it; nil where it has none.
    private(set) var name: String?
    /// Libraries that the loader loads with it, by file name.
    private(set) var needed: [String] = []
    /// Folders where those are looked for first, as they were written.
    private(set) var searchPath: [String] = []
    /// The names in its table.
    private(set) var symbols: [Symbol] = []
    /// True where its stack may hold code.
    private(set) var wantsExecutableStack = true
    /// True where its code is changed while it is loaded.
    private(set) var changesItsCode = false
    /// True where some of its memory is both code and writable.
    private(set) var hasWritableCode = false

    /// Names that others can find, without those that linkers make.
    var exports: [String] {
        symbols.filter { $0.isExported && !$0.isVersionMark && !Self.linkersOwn.contains($0.name) }.map(\.name)
            .sorted()
    }

    /// Names that must be found elsewhere.
    var wanted: [String] { symbols.filter { $0.isUndefined && !$0.isWeak }.map(\.name).sorted() }

    private static let linkersOwn: Set = [
        "_init", "_fini", "_edata", "_end", "__bss_start", "__end__", "_ftext", "_fdata",
    ]
    private static let mostSymbols = 1 << 20
    private static let mostTags = 4_096
    private static let longestText = 16_384

    private let file: ElfBytes
    /// Parts of the file as they come to lie in memory.
    private var segments: [(address: Int, offset: Int, size: Int)] = []
    /// Where the loader's own table of texts lies in the file.
    private var texts = 0..<0
    /// Bytes of text that may still be looked at.
    private var roomForTexts: Int

    /// Reads a library; symbols, which large libraries have many of, only where they are wanted.
    init(_ bytes: [UInt8], withSymbols: Bool = true) throws(Unreadable) {
        file = ElfBytes(bytes: bytes)
        roomForTexts = 4 * bytes.count
        try readHeader()
        let tags = dynamicTags(try readProgramHeaders())
        guard !tags.isEmpty else { throw Unreadable(reason: "it has no table for the loader") }
        texts = textTable(tags)
        readTexts(tags)
        if withSymbols { readSymbols(tags) }
    }

    private mutating func readHeader() throws(Unreadable) {
        guard file.count >= 64, file.bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46]) else {
            throw Unreadable(reason: "it isn't an ELF file")
        }
        guard file.bytes[4] == 2, file.bytes[5] == 1 else {
            throw Unreadable(reason: "it isn't for a little-endian machine with 64 bits")
        }
        guard file.number(at: 16, size: 2) == 3 else {
            throw Unreadable(reason: "it is a program or an object file, not a dynamic library")
        }
        machine = file.offset(at: 18, size: 2) ?? 0
    }

    /// Fills what program headers say, and returns where the dynamic section lies.
    private mutating func readProgramHeaders() throws(Unreadable) -> Range<Int> {
        guard let start = file.offset(at: 32), let size = file.offset(at: 54, size: 2), size >= 56,
            let count = file.offset(at: 56, size: 2), count > 0
        else { throw Unreadable(reason: "its headers can't be read") }
        var dynamic = 0..<0
        for index in 0..<count {
            let (at, overflows) = start.addingReportingOverflow(index * size)
            guard !overflows, let kind = file.number(at: at, size: 4), let flags = file.number(at: at + 4, size: 4),
                let offset = file.offset(at: at + 8), let address = file.offset(at: at + 16),
                let length = file.offset(at: at + 32), offset <= file.count, length <= file.count - offset
            else { throw Unreadable(reason: "its headers can't be read") }
            switch kind {
            case 1:
                segments.append((address, offset, length))
                if flags & 3 == 3 { hasWritableCode = true }
            case 2: dynamic = offset..<(offset + length)
            case 0x6474_E551: wantsExecutableStack = flags & 1 != 0
            default: break
            }
        }
        return dynamic
    }

    private func dynamicTags(_ dynamic: Range<Int>) -> [(tag: UInt64, value: Int)] {
        var tags: [(UInt64, Int)] = []
        for at in stride(from: dynamic.lowerBound, to: max(dynamic.lowerBound, dynamic.upperBound - 15), by: 16) {
            guard let tag = file.number(at: at, size: 8), tag != 0, tags.count < Self.mostTags else { break }
            tags.append((tag, file.offset(at: at + 8) ?? -1))
        }
        return tags
    }

    private func textTable(_ tags: [(tag: UInt64, value: Int)]) -> Range<Int> {
        guard let address = tags.first(where: { $0.tag == 5 })?.value, let table = place(of: address),
            let length = tags.first(where: { $0.tag == 10 })?.value, length > 0, length <= file.count - table
        else { return 0..<0 }
        return table..<(table + length)
    }

    private mutating func readTexts(_ tags: [(tag: UInt64, value: Int)]) {
        for (tag, value) in tags {
            switch tag {
            case 1: if let text = text(value) { needed.append(text) }
            case 14: name = text(value)
            case 15, 29:
                let path = text(value) ?? ""
                searchPath += path.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            case 22: changesItsCode = true
            case 30: if value & 4 != 0 { changesItsCode = true }
            default: break
            }
        }
    }

    private mutating func readSymbols(_ tags: [(tag: UInt64, value: Int)]) {
        guard let table = tags.first(where: { $0.tag == 6 }).flatMap({ place(of: $0.value) }) else { return }
        let count = min(symbolCount(tags), (file.count - table) / 24, Self.mostSymbols)
        symbols.reserveCapacity(max(0, count))
        for index in 1..<max(1, count) {
            let at = table + index * 24
            guard let start = file.offset(at: at, size: 4), let name = text(start),
                let info = file.number(at: at + 4, size: 1), let other = file.number(at: at + 5, size: 1),
                let section = file.number(at: at + 6, size: 2)
            else { continue }
            let (binding, kind, visibility) = (info >> 4, info & 15, other & 3)
            let isPublic = (binding == 1 || binding == 2 || binding == 10) && (visibility == 0 || visibility == 3)
            symbols.append(
                Symbol(
                    name: name, isUndefined: section == 0, isWeak: binding == 2,
                    isExported: section != 0 && isPublic && !name.isEmpty, isFunction: kind == 2 || kind == 10,
                    isVersionMark: section == 0xFFF1 && kind == 1))
        }
    }

    /// Symbols are counted nowhere: both kinds of hash table and the section headers tell, and the largest is meant.
    private func symbolCount(_ tags: [(tag: UInt64, value: Int)]) -> Int {
        var count = sectionCount
        if let hash = tags.first(where: { $0.tag == 4 }).flatMap({ place(of: $0.value) }) {
            count = max(count, file.offset(at: hash + 4, size: 4) ?? 0)
        }
        if let hash = tags.first(where: { $0.tag == 0x6FFF_FEF5 }).flatMap({ place(of: $0.value) }) {
            count = max(count, gnuHashCount(hash))
        }
        return count
    }

    /// One more than the highest number that a GNU hash table leads to.
    private func gnuHashCount(_ hash: Int) -> Int {
        guard let buckets = file.offset(at: hash, size: 4), let first = file.offset(at: hash + 4, size: 4),
            let filter = file.offset(at: hash + 8, size: 4), buckets <= file.count, filter <= file.count
        else { return 0 }
        let table = hash + 16 + 8 * filter
        let chains = table + 4 * buckets
        var last = 0
        for bucket in 0..<buckets { last = max(last, file.offset(at: table + 4 * bucket, size: 4) ?? 0) }
        guard last >= first, last > 0 else { return first }
        while last < Self.mostSymbols, let link = file.number(at: chains + 4 * (last - first), size: 4), link & 1 == 0 {
            last += 1
        }
        return last + 1
    }

    private var sectionCount: Int {
        guard let start = file.offset(at: 40), let size = file.offset(at: 58, size: 2), size >= 64,
            let count = file.offset(at: 60, size: 2), start > 0, start < file.count
        else { return 0 }
        for index in 0..<count where file.number(at: start + index * size + 4, size: 4) == 11 {
            return (file.offset(at: start + index * size + 32) ?? 0) / 24
        }
        return 0
    }

    /// A text of the loader's own table.
    private mutating func text(_ offset: Int) -> String? {
        guard offset >= 0, offset < texts.count else { return nil }
        let most = min(Self.longestText, roomForTexts)
        let text = file.text(at: texts.lowerBound + offset, before: texts.upperBound, most: most)
        roomForTexts -= text?.utf8.count ?? most
        return text
    }

    /// Where an address of memory lies in the file.
    private func place(of address: Int) -> Int? {
        for segment in segments where address >= segment.address && address - segment.address < segment.size {
            return segment.offset + address - segment.address
        }
        return nil
    }
}
