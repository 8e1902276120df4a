import CExchange

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// New files that are written one after the other and made sure of together, as a disk takes little longer for many
/// than for one.
struct OpenFiles {
    /// How many are open at once: well below the 256 that some systems let a process have.
    static let most = 100

    private var files: [(descriptor: Int32, path: String)] = []

    /// Fills a file that was just made, and keeps it open.
    mutating func fill(
        _ descriptor: Int32, at path: String, with bytes: [UInt8], _ disk: Disk
    ) throws(FileFailure) {
        files.append((descriptor, path))
        let fault = disk.before(.write, path)
        guard fault == 0 else { throw .cannotWrite(path: path, reason: SafeFile.reason(fault)) }
        try SafeFile.fill(descriptor, with: bytes, path: path)
    }

    /// Makes sure that all are on the disk, and closes them.
    ///
    /// - Returns: what the system numbers each by, in the order in which they were filled.
    mutating func finish() throws(FileFailure) -> [UInt64] {
        let descriptors = files.map(\.descriptor)
        var codes = [Int32](repeating: 0, count: files.count)
        rondo_sync_all(descriptors, &codes, descriptors.count)
        let numbers = descriptors.map { Standing(descriptor: $0)?.number ?? 0 }
        for (index, descriptor) in descriptors.enumerated() where close(descriptor) != 0 && codes[index] == 0 {
            codes[index] = errno
        }
        let written = files
        files = files.map { (-1, $0.path) }
        if let first = codes.firstIndex(where: { $0 != 0 }) {
            throw .cannotWrite(path: written[first].path, reason: SafeFile.reason(codes[first]))
        }
        return numbers
    }

    /// Closes and deletes all of them, as after a failure.
    func discard() {
        for (descriptor, path) in files {
            if descriptor >= 0 { close(descriptor) }
            unlink(path)
        }
    }
}
