/// SplitMix64: the same numbers for the same seed.
package struct Seeded {
    private var state: UInt64

    package init(_ seed: UInt64) { state = seed }

    /// 0 to `bound` − 1.
    package mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
    }

    /// True once in `times`.
    package mutating func chance(_ times: Int) -> Bool { below(times) == 0 }

    /// One of some values.
    package mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
}
