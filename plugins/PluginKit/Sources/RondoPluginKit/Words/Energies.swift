/// Rondo's own words: how much goes on.
extension Word where Kind == EnergyWord {
    /// Calm.
    public static var calm: Self { "calm" }
    /// Steady.
    public static var steady: Self { "steady" }
    /// Lively.
    public static var lively: Self { "lively" }

    /// All of them.
    static var all: [Self] {
        [
            .calm, .steady, .lively,
        ]
    }
}
