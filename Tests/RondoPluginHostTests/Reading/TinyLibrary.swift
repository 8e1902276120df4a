/// A dynamic library of a hundred or so bytes and a table of texts, made by hand to say what no linker would.
struct TinyLibrary {
    /// Tags for the loader and their values; the table of texts is added.
    var tags: [(UInt64, UInt64)] = []
    /// The loader's table of texts.
    var texts: [UInt8] = [0]
    /// Entries of the table of symbols after the first: where their names stand among the texts.
    var symbols: [UInt32] = []

    /// The file: the ELF header, two program headers, the tags, the symbols, the texts.
    var bytes: [UInt8] {
        let dynamic = 64 + 2 * 56
        let symbolTable = dynamic + 16 * (tags.count + 5)
        let textTable = symbolTable + 24 * (symbols.count + 1)
        let size = textTable + texts.count
        var file: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1] + [UInt8](repeating: 0, count: 9)
        func put(_ number: Int, _ size: Int) {
            for byte in 0..<size { file.append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
        }
        for (number, size) in [(3, 2), (62, 2), (1, 4), (0, 8), (64, 8), (0, 8), (0, 4), (64, 2), (56, 2), (2, 2)] {
            put(number, size)
        }
        for _ in 0..<3 { put(0, 2) }
        for (kind, offset, length) in [(1, 0, size), (2, dynamic, symbolTable - dynamic)] {
            put(kind, 4)
            put(4, 4)
            for number in [offset, offset, offset, length, length, 8] { put(number, 8) }
        }
        // A hash table that counts the symbols lies nowhere but in the first symbol, which is never read.
        let own: [(UInt64, UInt64)] = [
            (5, UInt64(textTable)), (10, UInt64(texts.count)), (6, UInt64(symbolTable)), (4, UInt64(symbolTable)),
        ]
        for (tag, value) in tags + own + [(0, 0)] {
            put(Int(truncatingIfNeeded: tag), 8)
            put(Int(truncatingIfNeeded: value), 8)
        }
        put(1, 4)
        put(symbols.count + 1, 4)
        put(0, 8)
        put(0, 8)
        for name in symbols {
            put(Int(name), 4)
            put(0x12, 1)
            put(0, 1)
            put(1, 2)
            put(0, 8)
            put(0, 8)
        }
        return file + texts
    }
}
