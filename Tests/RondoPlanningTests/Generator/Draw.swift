/// A seeded source of choices; the same seed draws the same things on any machine.
struct Draw {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
        // Streams of neighbouring seeds would be the same ones, shifted.
        state = next() ^ 0x632B_E59B_D9B4_E019
    }

    mutating func next() -> UInt64 {
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
    mutating func pick<T>(_ things: [T]) -> T { things[int(0...(things.count - 1))] }

    /// Up to so many different things, in their order.
    mutating func some<T>(_ things: [T], _ range: ClosedRange<Int>) -> [T] {
        var left = Array(things.indices)
        var chosen: [Int] = []
        for _ in 0..<min(int(range), things.count) { chosen.append(left.remove(at: int(0...(left.count - 1)))) }
        return chosen.sorted().map { things[$0] }
    }

    /// A multiple of 5 in a range whose ends are multiples of 5.
    mutating func grid(_ range: ClosedRange<Int>) -> Int {
        5 * int((range.lowerBound / 5)...(range.upperBound / 5))
    }
}
