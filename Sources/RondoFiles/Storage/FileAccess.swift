import RondoDiagnostics
import RondoYAML

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads files and folders with the system's own calls, never more than asked for.
enum FileAccess {
    /// What something is that a path leads to.
    struct Entry: Hashable {
        enum Kind: Hashable { case file, folder, other }
        var kind: Kind
        var size: Int
        var device: UInt64
        var number: UInt64
    }

    /// What a path leads to, or nil where nothing is there.
    static func entry(_ path: String) -> Entry? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        let kind: Entry.Kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            default: .other
            }
        return Entry(
            kind: kind, size: Int(status.st_size), device: UInt64(status.st_dev), number: UInt64(status.st_ino))
    }

    /// The bytes of a file, or what is wrong with it. Reads at most one byte more than the limit.
    static func read(_ path: String, limits: ReadingLimits) -> (source: SourceText?, finding: Finding?) {
        let place = SourceLocation(file: path, line: 0, column: 0)
        func failed(_ code: String, _ message: String, _ remedy: String? = nil) -> (SourceText?, Finding?) {
            (nil, Finding(.error, code, message, at: place, remedy: remedy))
        }
        let tooLarge = "this file has more than \(limits.bytesText)"
        guard let entry = entry(path) else { return failed("file.missing", reason(errno, "there is no such file")) }
        switch entry.kind {
        case .folder: return failed("file.folder", "this is a folder, not a file")
        case .other: return failed("file.kind", "this is not a file")
        case .file: break
        }
        guard entry.size <= limits.bytes else {
            return failed("file.too-large", tooLarge, "split it into several files")
        }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return failed("file.unreadable", reason(errno, "this file can't be read")) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(entry.size + 1)
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= limits.bytes {
            let count = systemRead(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return failed("file.unreadable", reason(errno, "this file can't be read")) }
            if count == 0 { return (SourceText(file: path, bytes: bytes), nil) }
            bytes += chunk[..<count]
        }
        return failed("file.too-large", tooLarge, "split it into several files")
    }

    /// The names in a folder in order, without hidden ones, or nil where it can't be read.
    static func names(in folder: String) -> [String]? {
        allNames(in: folder)?.filter { !$0.hasPrefix(".") }
    }

    /// The hidden names in a folder in order; none where it can't be read.
    static func hiddenNames(in folder: String) -> [String] {
        (allNames(in: folder) ?? []).filter { $0.hasPrefix(".") }
    }

    /// The names in a folder in order, without `.` and `..`, or nil where it can't be read.
    static func allNames(in folder: String) -> [String]? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    private static func reason(_ code: Int32, _ otherwise: String) -> String {
        switch code {
        case ENOENT, ENOTDIR: "there is no such file"
        case EACCES, EPERM: "this file may not be read"
        case ELOOP: "this is a link that leads to itself"
        case ENAMETOOLONG: "this path is too long"
        default: otherwise
        }
    }
}

/// The system's `read`, under a name that a method of the same name doesn't hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}
