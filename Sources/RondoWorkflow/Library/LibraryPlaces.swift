#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where Rondo's own library may stand.
///
/// The first of these that is a folder is used: what the environment says, `share/rondo/activities` beside the folder
/// of the executable, then a folder `activities` with a folder `vocabulary` in it, in the working folder, in a folder
/// above the executable, or in a folder above the workshop's file.
public struct LibraryPlaces: Sendable, Equatable {
    /// The path of the running executable, if known.
    public var executable: String?
    /// The folder that `RONDO_LIBRARY` names, if it is set.
    public var environment: String?

    /// Places; see the properties.
    public init(executable: String?, environment: String?) {
        self.executable = executable
        self.environment = environment
    }

    /// The folder of Rondo's own library for a workshop file or another path, or nil where there is none.
    public func folder(near path: String? = nil) -> String? {
        if let environment, !environment.isEmpty { return environment }
        if let executable {
            let installed = above(above(executable)) + "/share/rondo/activities"
            if isFolder(installed) { return installed }
        }
        var starts = ["."]
        if let executable { starts += chain(above(executable)) }
        if let path { starts += chain(above(path)) }
        return starts.map { $0 == "." ? "activities" : $0 + "/activities" }.first { isFolder($0 + "/vocabulary") }
    }

    /// A folder and those above it, nearest first. Those above a relative path are reached by `..`.
    private func chain(_ folder: String) -> [String] {
        var folders = [folder]
        if folder.hasPrefix("/") {
            while let last = folders.last, last != "/" { folders.append(above(last)) }
            return folders.map { $0 == "/" ? "" : $0 }
        }
        for _ in 0..<16 { folders.append(folders[folders.count - 1] + "/..") }
        return folders
    }

    private func above(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
