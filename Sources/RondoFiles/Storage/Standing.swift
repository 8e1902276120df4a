#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What stands at a path itself, told apart from everything else on the machine.
struct Standing: Equatable {
    enum Kind: Equatable { case file, folder, link, other }
    var kind: Kind
    /// The permissions alone, as in `0o755`.
    var mode: mode_t
    var owner: uid_t
    var group: gid_t
    var device: UInt64
    var number: UInt64

    /// What a path names, or nil where nothing is there.
    init?(_ path: String, followingLinks: Bool = false) {
        var status = stat()
        guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
        self.init(status)
    }

    /// What is open under a number, or nil where nothing is.
    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    private init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        mode = status.st_mode & 0o7777
        owner = status.st_uid
        group = status.st_gid
        device = UInt64(status.st_dev)
        number = UInt64(status.st_ino)
    }

    /// True where both are one and the same thing under two names.
    func isSame(as other: Standing?) -> Bool {
        other.map { $0.number == number && $0.device == device } ?? false
    }

    /// The text of a link, or nil where there is none.
    static func link(_ path: String) -> String? {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = buffer.withUnsafeMutableBytes { bytes in
            bytes.withMemoryRebound(to: CChar.self) { text in
                text.baseAddress.map { readlink(path, $0, text.count) } ?? -1
            }
        }
        return count < 0 ? nil : String(decoding: buffer[..<count], as: UTF8.self)
    }

    /// A path without links and `..`; nil where nothing is there or its name isn't UTF-8.
    static func real(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(validatingCString: resolved)
    }
}
