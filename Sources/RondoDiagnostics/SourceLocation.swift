/// The place in an input file where something was written.
public struct SourceLocation: Hashable, Sendable, Comparable {
    /// The file as the user named it; never made absolute.
    public var file: String
    /// 1-based line; 0 where the whole file is meant, as when it can't be read.
    public var line: Int
    /// 1-based column, counted in Unicode scalars; 0 where the whole file is meant.
    public var column: Int

    /// A place in `file`.
    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// Orders by file, then line, then column: the order in which findings are printed.
    public static func < (a: SourceLocation, b: SourceLocation) -> Bool {
        (a.file, a.line, a.column) < (b.file, b.line, b.column)
    }
}
