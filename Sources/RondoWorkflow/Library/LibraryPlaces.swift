import RondoFiles

/// Where Rondo's own library may stand.
///
/// What the environment says is believed. Else it is the first of these that has a folder `vocabulary` in it:
/// `share/rondo/activities` beside the folder of the executable, then `activities` in the working folder, in a folder
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
            if Library.stands(in: installed) { return installed }
        }
        var starts = ["."]
        if let executable { starts += chain(above(executable)) }
        if let path { starts += chain(above(path)) }
        return starts.map { $0 == "." ? "activities" : $0 + "/activities" }.first { Library.stands(in: $0) }
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
}
