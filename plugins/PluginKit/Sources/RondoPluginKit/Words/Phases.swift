/// Rondo's own words: the arc of a session.
extension Word where Kind == PhaseWord {
    /// Gather.
    public static var gather: Self { "gather" }
    /// Explore.
    public static var explore: Self { "explore" }
    /// Create.
    public static var create: Self { "create" }
    /// Decide.
    public static var decide: Self { "decide" }
    /// Reflect.
    public static var reflect: Self { "reflect" }

    /// All of them.
    static var all: [Self] {
        [
            .gather, .explore, .create, .decide, .reflect,
        ]
    }
}
