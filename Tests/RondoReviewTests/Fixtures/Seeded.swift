/// A small seeded generator (SplitMix64, Steele and others 2014), so that each seed gives the same plan everywhere.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x2545_F491_4F6C_DD1D }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

    /// Numbers that files may hold, sensible and not.
    mutating func number() -> Int {
        [0, 1, -1, 5, 600, 617, 720, 1440, -300, 99_999, Int.max, Int.min, Int.max / 2][below(13)]
    }

    /// Ids that a plan may name, known and not.
    mutating func id() -> String {
        [
            "ada", "bea", "cal", "dov", "eve", "hal", "zoe", "", "hall", "den", "studio", "listen", "decide", "walk",
            "make", "vote", "close", "lead", "scribe", "wellbeing", "interpreters", "arrival", "paper",
        ][below(23)]
    }

    mutating func ids() -> [String] {
        let count = below(9)
        return (0..<count).map { _ in id() }
    }
}
