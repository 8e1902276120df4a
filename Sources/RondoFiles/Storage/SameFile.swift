/// Whether two paths lead to one file.
public enum SameFile {
    /// True where both lead to the same file, or would once they were written.
    public static func isSame(_ one: String, _ other: String) -> Bool {
        if let one = FileAccess.entry(one), let other = FileAccess.entry(other) {
            return one.device == other.device && one.number == other.number
        }
        return place(one) == place(other)
    }

    /// The path with the folder's links followed.
    private static func place(_ path: String) -> String {
        let folder = PathText.folder(of: path)
        return PathText.join(Standing.real(folder) ?? PathText.normal(folder), PathText.name(of: path))
    }
}
