/// Rondo's own words: ways to contribute.
extension Word where Kind == ModeWord {
    /// Talking.
    public static var talking: Self { "talking" }
    /// Listening.
    public static var listening: Self { "listening" }
    /// Thinking in quiet.
    public static var thinking: Self { "thinking" }
    /// Writing.
    public static var writing: Self { "writing" }
    /// Drawing.
    public static var drawing: Self { "drawing" }
    /// Making with hands.
    public static var making: Self { "making" }
    /// Choosing and placing things.
    public static var objects: Self { "objects" }
    /// Moving in the room.
    public static var moving: Self { "moving" }
    /// Walking.
    public static var walking: Self { "walking" }
    /// Acting.
    public static var acting: Self { "acting" }
    /// Sound and music.
    public static var music: Self { "music" }
    /// Taking pictures.
    public static var photo: Self { "photo" }
    /// Sorting and ranking.
    public static var sorting: Self { "sorting" }
    /// Voting.
    public static var voting: Self { "voting" }
    /// Typing online.
    public static var typing: Self { "typing" }

    /// All of them.
    static var all: [Self] {
        [
            .talking, .listening, .thinking, .writing, .drawing, .making, .objects, .moving, .walking, .acting,
            .music, .photo, .sorting, .voting, .typing,
        ]
    }
}
