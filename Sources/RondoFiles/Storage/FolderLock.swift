#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder held for oneself, against others that hold it too; the system lets go of it with the process.
final class FolderLock {
    enum Attempt {
        case held(FolderLock)
        /// A living process has it.
        case busy
        /// It can't be read, or its file system has no locks.
        case impossible
    }

    private let descriptor: Int32

    private init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// Holds the folder that a path names once it is held, asking again every hundredth of a second.
    static func take(_ path: String, attempts: Int) -> Attempt {
        for attempt in 0..<attempts {
            if attempt > 0 { usleep(10_000) }
            let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard descriptor >= 0 else { return .impossible }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                let isBusy = errno == EWOULDBLOCK
                close(descriptor)
                guard isBusy else { return .impossible }
                continue
            }
            // Whoever had it may have put another folder in its place meanwhile.
            let lock = FolderLock(descriptor)
            if Standing(descriptor: descriptor)?.isSame(as: Standing(path, followingLinks: true)) == true {
                return .held(lock)
            }
        }
        return .busy
    }
}
