#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Files that only their owner may read, written beside their place and then put there.
enum OwnFile {
    /// Writes; false where that failed, and then nothing has changed.
    @discardableResult
    static func write(_ bytes: [UInt8], to path: String) -> Bool { write(bytes, to: path) { rename($0, $1) } }

    /// Writes where nothing stands; false also where something does, and that stays.
    @discardableResult
    static func writeNew(_ bytes: [UInt8], to path: String) -> Bool {
        write(bytes, to: path) { beside, path in
            guard link(beside, path) == 0 else { return -1 }
            return unlink(beside)
        }
    }

    private static func write(
        _ bytes: [UInt8], to path: String, _ place: (String, String) -> Int32
    ) -> Bool {
        for attempt in 0..<16 {
            let beside = "\(path).\(getpid())-\(attempt).part"
            let descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
            if descriptor < 0, errno == EEXIST { continue }
            guard descriptor >= 0 else { return false }
            let isWritten = fill(descriptor, bytes)
            guard close(descriptor) == 0, isWritten, place(beside, path) == 0 else {
                unlink(beside)
                return false
            }
            return true
        }
        return false
    }

    private static func fill(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            done += count
        }
        return true
    }
}

/// The system's `write`, under a name that a method of the same name doesn't hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
