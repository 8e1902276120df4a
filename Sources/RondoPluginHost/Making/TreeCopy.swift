#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads the files of a folder, without hidden ones and without links.
enum TreeCopy {
    /// The files of some parts of a folder, in order, by their paths in it; parts that aren't there are left out.
    static func files(in folder: String, parts: [String]) throws(MakingFailure) -> [(path: String, bytes: [UInt8])] {
        var files: [(path: String, bytes: [UInt8])] = []
        var waiting = Array(parts.reversed())
        while let part = waiting.popLast() {
            let path = folder + "/" + part
            var status = stat()
            guard lstat(path, &status) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: waiting += names(in: path).reversed().map { part + "/" + $0 }
            case S_IFREG:
                guard let bytes = read(path) else { throw .request("\(path) can't be read") }
                files.append((part, bytes))
            default: continue
            }
        }
        return files
    }

    /// The bytes of a file of at most so many, or nil.
    static func read(_ path: String, most: Int = 4 << 20) -> [UInt8]? {
        guard let stream = fopen(path, "rbe") else { return nil }
        defer { fclose(stream) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= most {
            let count = fread(&chunk, 1, chunk.count, stream)
            guard count > 0 else { return ferror(stream) == 0 ? bytes : nil }
            bytes += chunk[..<count]
        }
        return nil
    }

    /// The names in a folder that aren't hidden, in order.
    static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }
}
