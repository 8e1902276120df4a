#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Folders: what is in them, and those that only their owner may look into.
enum Folders {
    /// True where a path leads to a folder; links are followed.
    static func stands(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The names in a folder in order, hidden ones left out, at most `limit`; none where it can't be read.
    static func names(in folder: String, atMost limit: Int = 10_000) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while names.count < limit, let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    /// Makes a folder and those above it that are missing, for their owner alone; false where that can't be.
    @discardableResult
    static func makeOwn(_ path: String) -> Bool {
        if isOwn(path) { return true }
        if let above = above(path), !stands(above) { makeOwn(above) }
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { return false }
        return isOwn(path)
    }

    /// True where this is a folder of whoever runs Rondo that nobody else may write to.
    static func isOwn(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR && status.st_uid == geteuid()
            && status.st_mode & 0o022 == 0
    }

    /// True where whoever runs Rondo, or the system's owner, owns what stands at a path.
    static func belongsToUs(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && (status.st_uid == geteuid() || status.st_uid == 0)
    }

    /// Two paths, one behind the other.
    static func path(_ folder: String, _ name: String) -> String {
        folder.isEmpty || folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    /// A path as seen from where a file stands; absolute paths stay.
    static func beside(_ file: String, _ path: String) -> String {
        guard !path.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return path }
        return String(file[...slash]) + path
    }

    /// The folder above a path; nil for the root and for a bare name.
    static func above(_ path: String) -> String? {
        guard let slash = path.lastIndex(of: "/") else { return nil }
        return slash == path.startIndex ? (path == "/" ? nil : "/") : String(path[..<slash])
    }
}
