#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Which file it was, and since when it has stood as it stands: what changes whenever its bytes may have changed.
struct FileIdentity: Sendable, Equatable {
    var device: UInt64
    var number: UInt64
    var size: Int
    /// Seconds and nanoseconds.
    var modified: [Int]
    /// Seconds and nanoseconds; also moves where somebody sets `modified` back.
    var changed: [Int]

    /// The same identity, the same text.
    var text: String {
        "\(device).\(number).\(size).\(modified.map(String.init).joined(separator: "-"))."
            + changed.map(String.init).joined(separator: "-")
    }

    init(_ status: stat) {
        device = UInt64(status.st_dev)
        number = UInt64(status.st_ino)
        size = Int(status.st_size)
        #if canImport(Darwin)
            modified = [status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec]
            changed = [status.st_ctimespec.tv_sec, status.st_ctimespec.tv_nsec]
        #else
            modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
            changed = [status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
        #endif
    }
}

/// Why a file is not read; a plain clause that follows its name.
struct FileRefusal: Error, Sendable, Equatable {
    var clause: String
    /// True where nothing stands at the path.
    var isMissing = false
    /// True where it is larger than the limit.
    var isTooLarge = false
}

/// Reads a file that nobody vouches for: only a regular one, through a link only where told to, never more than a
/// limit.
enum FileBytes {
    /// The bytes, all read from one opened file, and which file that was.
    static func read(
        _ path: String, atMost limit: Int, followsLinks: Bool = false
    ) throws(FileRefusal) -> (bytes: [UInt8], identity: FileIdentity) {
        let (descriptor, identity) = try opened(path, atMost: limit, followsLinks: followsLinks)
        defer { close(descriptor) }
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: identity.size) { buffer, count in
            while count < identity.size {
                let got = systemRead(descriptor, buffer.baseAddress.map { $0 + count }, identity.size - count)
                if got < 0, errno == EINTR { continue }
                if got <= 0 {
                    failed = got < 0
                    return
                }
                count += got
            }
        }
        guard !failed else { throw FileRefusal(clause: "can't be read") }
        guard bytes.count == identity.size else { throw FileRefusal(clause: "changed while it was read") }
        return (bytes, identity)
    }

    /// Which file stands at a path, without reading it.
    static func identity(_ path: String, atMost limit: Int) throws(FileRefusal) -> FileIdentity {
        let (descriptor, identity) = try opened(path, atMost: limit)
        close(descriptor)
        return identity
    }

    /// What was opened is what is judged, so that nothing can be put in its place between the two. Opening never
    /// waits, as it would for a pipe that nobody writes to.
    private static func opened(
        _ path: String, atMost limit: Int, followsLinks: Bool = false
    ) throws(FileRefusal) -> (descriptor: Int32, identity: FileIdentity) {
        let links = followsLinks ? 0 : O_NOFOLLOW
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | links)
        guard descriptor >= 0 else {
            switch errno {
            case ENOENT, ENOTDIR: throw FileRefusal(clause: "isn't there", isMissing: true)
            case ELOOP: throw FileRefusal(clause: "is a link, not a file")
            case EACCES, EPERM: throw FileRefusal(clause: "may not be read")
            case ENXIO: throw FileRefusal(clause: "is not a file")
            default: throw FileRefusal(clause: "can't be read")
            }
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw FileRefusal(clause: "is not a file")
        }
        guard status.st_size <= limit else {
            close(descriptor)
            throw FileRefusal(clause: "is too large", isTooLarge: true)
        }
        return (descriptor, FileIdentity(status))
    }
}

/// The system's `read`, under a name that a method of the same name doesn't hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}
