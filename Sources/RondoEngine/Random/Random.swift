/// A seeded generator of whole numbers: SplitMix64, by Steele, Lea and Flood (2014).
struct Random: Sendable {
    private var state: UInt64

    /// The same seed gives the same numbers.
    init(seed: UInt64) { state = seed }

    /// 64 random bits.
    @inline(__always)
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A number from 0 up to, not including, `bound`; 0 where `bound` is below 2.
    @inline(__always)
    mutating func below(_ bound: Int) -> Int {
        if bound < 2 { return 0 }
        return Int(((next() >> 32) &* UInt64(bound)) >> 32)
    }
}
