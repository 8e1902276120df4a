#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Programs on a search path.
public enum Programs {
    /// Where a program is found first, with folders in the form of `PATH`; nil where it is in none of them.
    public static func path(of name: String, in folders: String) -> String? {
        folders.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 && !Folders.stands($0) }
    }
}

/// What stands where.
public enum Paths {
    /// True where anything stands at a path, a link that leads nowhere too.
    public static func isTaken(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }
}
