/// The folder that a workshop's plugins, lock and key belong to.
public enum Workspace {
    /// The file that pins plugins.
    static let lockName = "rondo.lock"

    /// The folder of a workshop file, or the nearest one above it that has a `rondo.lock`.
    ///
    /// A lock above that belongs to somebody else isn't believed: it would say which libraries are loaded.
    public static func folder(ofWorkshop file: String) -> String {
        guard let slash = file.lastIndex(of: "/") else { return folder(from: ".") }
        return folder(from: slash == file.startIndex ? "/" : String(file[..<slash]))
    }

    /// This folder, or the nearest one above it that has a `rondo.lock`.
    public static func folder(from start: String) -> String {
        var folder = start
        for _ in 0..<32 {
            let lock = Folders.path(folder, lockName)
            if isFile(lock), folder == start || Folders.belongsToUs(lock) && Folders.belongsToUs(folder) {
                return folder
            }
            guard let above = above(folder) else { break }
            folder = above
        }
        return start
    }

    /// The folder above; a relative path is left by `..`.
    private static func above(_ folder: String) -> String? {
        if folder.hasPrefix("/") { return Folders.above(folder) }
        let parts = folder.split(separator: "/").filter { $0 != "." }
        if let last = parts.last, last != ".." {
            return parts.count == 1 ? "." : parts.dropLast().joined(separator: "/")
        }
        return (parts + [".."]).joined(separator: "/")
    }

    private static func isFile(_ path: String) -> Bool { (try? FileBytes.identity(path, atMost: .max)) != nil }
}
