/// A seeded source of choices for instances: SplitMix64, by Steele, Lea and Flood (2014).
///
/// Not the engine's own, so that instances stay as they are whatever becomes of the engine.
struct InstanceDraw {
    private var state: UInt64

    /// A stream for a text, such as an instance's name; other texts give other streams.
    init(_ name: String) {
        state = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A number of the range, both ends included.
    mutating func int(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
    }

    /// True in so many of a hundred draws.
    mutating func chance(_ percent: Int) -> Bool { int(1...100) <= percent }

    /// One of the things; there must be one.
    mutating func pick<Thing>(_ things: [Thing]) -> Thing { things[int(0...(things.count - 1))] }

    /// One of the things, each as often as its share says.
    mutating func weighed<Thing>(_ things: [(Thing, Int)]) -> Thing {
        var left = int(1...things.reduce(0) { $0 + $1.1 })
        for (thing, share) in things {
            left -= share
            if left <= 0 { return thing }
        }
        return things[things.count - 1].0
    }

    /// So many different things, in their order; all where there are fewer.
    mutating func some<Thing>(_ count: Int, of things: [Thing]) -> [Thing] {
        var left = Array(things.indices)
        var chosen: [Int] = []
        for _ in 0..<min(count, things.count) { chosen.append(left.remove(at: int(0...(left.count - 1)))) }
        return chosen.sorted().map { things[$0] }
    }
}
