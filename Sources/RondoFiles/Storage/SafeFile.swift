#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Why a file could not be written.
public enum FileFailure: Error, Equatable, Sendable {
    /// The file can't be created where it should stand (exit code 73).
    case cannotCreate(path: String, reason: String)
    /// Writing failed half way, as on a full disk (exit code 74). What stood there before still does.
    case cannotWrite(path: String, reason: String)

    /// The exit code that `sysexits.h` gives it.
    public var exitCode: Int32 {
        switch self {
        case .cannotCreate: 73
        case .cannotWrite: 74
        }
    }

    /// What it is about.
    var path: String {
        switch self {
        case .cannotCreate(let path, _), .cannotWrite(let path, _): path
        }
    }

    /// The same trouble, told of another path.
    func about(_ path: String) -> FileFailure {
        switch self {
        case .cannotCreate(_, let reason): .cannotCreate(path: path, reason: reason)
        case .cannotWrite(_, let reason): .cannotWrite(path: path, reason: reason)
        }
    }

    /// One plain sentence without a final period.
    public var sentence: String {
        switch self {
        case .cannotCreate(let path, let reason): "\(path) can't be created: \(reason)"
        case .cannotWrite(let path, let reason): "\(path) can't be written: \(reason)"
        }
    }
}

/// Writes files so that a full disk or a killed process leaves the earlier file whole.
public enum SafeFile {
    /// Writes bytes beside the file, makes sure that they are on the disk, and puts them in its place.
    ///
    /// - Parameter ownerOnly: true for files that hold needs: nobody but their owner may read them.
    public static func write(_ bytes: [UInt8], to path: String, ownerOnly: Bool) throws(FileFailure) {
        let (descriptor, beside) = try create(beside: path, ownerOnly: ownerOnly)
        do throws(FileFailure) {
            do throws(FileFailure) {
                try fill(descriptor, with: bytes, path: path)
                guard fsync(descriptor) == 0 else { throw .cannotWrite(path: path, reason: reason(errno)) }
            } catch {
                close(descriptor)
                throw error
            }
            guard close(descriptor) == 0 else { throw .cannotWrite(path: path, reason: reason(errno)) }
            guard rename(beside, path) == 0 else { throw .cannotCreate(path: path, reason: reason(errno)) }
        } catch {
            unlink(beside)
            throw error
        }
        try synchronise(folder: PathText.folder(of: path), for: path)
    }

    /// Makes a folder and those above it; those that are there stay as they are.
    public static func makeFolder(_ path: String) throws(FileFailure) { _ = try makeFolders(path) }

    /// Makes a folder and those above it, and tells which had to be made.
    static func makeFolders(_ path: String) throws(FileFailure) -> [String] {
        if FileAccess.entry(path)?.kind == .folder { return [] }
        let path = PathText.normal(path)
        if FileAccess.entry(path)?.kind == .folder { return [] }
        let above = PathText.folder(of: path)
        let made = above != path && above != "." ? try makeFolders(above) : []
        guard mkdir(path, 0o777) == 0 || errno == EEXIST && FileAccess.entry(path)?.kind == .folder else {
            let code = errno
            for folder in made.reversed() { rmdir(folder) }
            throw .cannotCreate(path: path, reason: reason(code))
        }
        return made + [path]
    }

    /// The name under which a file is written before it has its place.
    static func beside(_ path: String, attempt: Int) -> String {
        let name = ".\(PathText.name(of: path)).\(getpid())-\(attempt).part"
        return path.contains("/") ? PathText.join(PathText.folder(of: path), name) : name
    }

    /// A new file beside `path`; its name is free, and nothing that is there is opened.
    static func create(
        beside path: String, ownerOnly: Bool
    ) throws(FileFailure) -> (descriptor: Int32, path: String) {
        if FileAccess.entry(path)?.kind == .folder {
            throw .cannotCreate(path: path, reason: "it is a folder")
        }
        let mode: mode_t = ownerOnly ? 0o600 : 0o666
        for attempt in 0..<100 {
            let beside = beside(path, attempt: attempt)
            let descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
            if descriptor >= 0 { return (descriptor, beside) }
            guard errno == EEXIST else { throw .cannotCreate(path: path, reason: reason(errno)) }
        }
        throw .cannotCreate(path: path, reason: "too many unfinished files stand beside it")
    }

    static func fill(_ descriptor: Int32, with bytes: [UInt8], path: String) throws(FileFailure) {
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .cannotWrite(path: path, reason: reason(errno)) }
            done += count
        }
    }

    /// Makes the new name last; file systems that can't do this to folders say so and are believed.
    static func synchronise(folder: String, for path: String) throws(FileFailure) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        if fsync(descriptor) != 0, errno == EIO || errno == ENOSPC {
            throw .cannotWrite(path: path, reason: reason(errno))
        }
    }

    static func reason(_ code: Int32) -> String {
        switch code {
        case ENOENT: "there is no such folder"
        case EACCES, EPERM: "you may not write there"
        case ENOSPC, EDQUOT: "the disk is full"
        case EROFS: "the disk can only be read"
        case ENOTDIR: "a part of its path is a file"
        case EISDIR: "it is a folder"
        case ENAMETOOLONG: "its name is too long"
        case EFBIG: "it is larger than files may be here"
        default: String(cString: strerror(code)).lowercased()
        }
    }
}

/// The system's `write`, under a name that a method of the same name doesn't hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
