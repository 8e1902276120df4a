/// A seeded source of random values for tests.
struct Dice {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func int(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
    }

    mutating func flag() -> Bool { next() & 1 == 0 }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[int(0...(elements.count - 1))] }

    mutating func maybe<Value>(_ make: (inout Dice) -> Value) -> Value? { flag() ? make(&self) : nil }

    mutating func list<Value>(_ most: Int, _ make: (inout Dice, Int) -> Value) -> [Value] {
        (0..<int(0...most)).map { make(&self, $0) }
    }

    /// Ids that differ by their number.
    mutating func words(_ kind: String, _ most: Int = 4) -> [String] { list(most) { _, n in "\(kind)-\(n)" } }

    mutating func text() -> String {
        let letters: [Character] = [
            "a", "Z", " ", "é", "\"", "\\", "\n", "\t", "🎲", "\u{7}", "\u{2028}", "{", ":", "0",
        ]
        return String((0..<int(0...12)).map { _ in pick(letters) })
    }
}
