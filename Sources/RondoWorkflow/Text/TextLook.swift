/// How texts for a terminal are set.
public struct TextLook: Sendable, Equatable {
    /// Columns, at least 40.
    public var width: Int
    /// True where the terminal shows colour. Nothing is said by colour alone.
    public var usesColour: Bool
    /// False where the terminal shows ASCII alone.
    public var usesUnicode: Bool

    /// True where a person looks at it; false where it goes on to a file or another program.
    public var isTerminal: Bool

    /// 80 columns, without colour, with Unicode, on no terminal, unless told otherwise.
    public init(width: Int = 80, usesColour: Bool = false, usesUnicode: Bool = true, isTerminal: Bool = false) {
        self.width = max(40, width)
        self.usesColour = usesColour
        self.usesUnicode = usesUnicode
        self.isTerminal = isTerminal
    }
}
