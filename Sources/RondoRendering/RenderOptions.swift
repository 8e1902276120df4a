/// How a document is rendered, where a format leaves a choice.
public struct RenderOptions: Sendable, Equatable {
    /// Columns of the terminal; less than 40 counts as 40.
    public var width = 80
    /// True where a terminal shows colour. Nothing is said by colour alone.
    public var color = false
    /// False where a terminal shows ASCII alone; only ornaments change, never names.
    public var unicode = true
    /// How often the calendar of this workshop was published before; nil counts from the document.
    public var revision: Int?

    /// 80 columns, without colour, with Unicode.
    public init() {}
    /// Options; see the properties.
    public init(width: Int, color: Bool = false, unicode: Bool = true, revision: Int? = nil) {
        self.width = width
        self.color = color
        self.unicode = unicode
        self.revision = revision
    }
}
