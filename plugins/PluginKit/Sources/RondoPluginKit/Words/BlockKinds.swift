/// What a block of a session is.
public typealias BlockKind = Word<BlockWord>

/// Marks words for kinds of block.
public enum BlockWord: WordKind {}

/// Rondo's own words: what a block of a session is.
extension Word where Kind == BlockWord {
    /// Activities, one or several side by side.
    public static var activity: Self { "activity" }
    /// A break for all.
    public static var `break`: Self { "break" }
    /// Something to eat.
    public static var meal: Self { "meal" }
    /// Time to arrive.
    public static var arrival: Self { "arrival" }
    /// Air.
    public static var buffer: Self { "buffer" }
}
