#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// When files were last used, by the time that the file system keeps.
enum FileAge {
    /// Notes that a file was used.
    static func renew(_ path: String) { utimensat(AT_FDCWD, path, nil, AT_SYMLINK_NOFOLLOW) }

    /// Deletes the files of a folder that were used longest ago, until there are few enough and they are small enough.
    static func sweep(_ folder: String, suffix: String, entries: Int, bytes: Int) {
        var files: [(used: [Int], path: String, size: Int)] = []
        for name in Folders.names(in: folder, atMost: 100_000) where name.hasSuffix(suffix) {
            let path = Folders.path(folder, name)
            var status = stat()
            guard lstat(path, &status) == 0 else { continue }
            files.append((FileIdentity(status).modified, path, Int(status.st_size)))
        }
        files.sort { $0.used.lexicographicallyPrecedes($1.used) || $0.used == $1.used && $0.path < $1.path }
        var count = files.count
        var total = files.reduce(0) { $0 + $1.size }
        for file in files where count > entries || total > bytes {
            unlink(file.path)
            count -= 1
            total -= file.size
        }
    }
}
