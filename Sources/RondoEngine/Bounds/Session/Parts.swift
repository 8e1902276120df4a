/// A collection of turns by their minutes, and its parts.
struct Parts {
    /// Some of the turns.
    struct Part {
        /// By kind of length, how many; 6 bits each.
        var digits: UInt64 = 0
        /// From a state without them to the one with them.
        var offset = 0
        var turns = 0
        var minutes = 0
    }
    /// Number of states; the last has everything.
    let states: Int
    /// By state: minutes of the turns in it.
    private(set) var minutes: [Int] = []
    private var digits: [UInt64] = []
    private let kinds: [Int]
    private let counts: [Int]
    /// One bit above each digit, and the whole collection with these bits.
    private var guards: UInt64 = 0
    private var whole: UInt64 = 0

    /// Turns of some lengths, ascending, at most ten, each so many times, fewer than 32.
    init(_ kinds: [Int], _ counts: [Int]) {
        self.kinds = kinds
        self.counts = counts
        states = counts.reduce(1) { $0 * ($1 + 1) }
        for (i, count) in counts.enumerated() {
            guards |= 32 << UInt64(6 * i)
            whole |= UInt64(count + 32) << UInt64(6 * i)
        }
        for state in 0..<states {
            var left = state
            var sum = 0
            var bits: UInt64 = 0
            for (i, count) in counts.enumerated() {
                let taken = left % (count + 1)
                left /= count + 1
                sum += taken * kinds[i]
                bits |= UInt64(taken) << UInt64(6 * i)
            }
            minutes.append(sum)
            digits.append(bits)
        }
    }

    /// True where a part can be taken beside what a state has.
    @inline(__always)
    func fits(_ part: Part, _ state: Int) -> Bool { (whole - digits[state] - part.digits) & guards == guards }

    /// All parts of at most so many turns, none among them.
    func parts(upTo most: Int) -> [Part] {
        var result: [Part] = []
        func extend(_ part: Part, from kind: Int, _ stride: Int) {
            if kind == kinds.count {
                result.append(part)
                return
            }
            var part = part
            for taken in 0...counts[kind] {
                if part.turns > most { break }
                extend(part, from: kind + 1, stride * (counts[kind] + 1))
                if taken == counts[kind] { break }
                part.digits += 1 << UInt64(6 * kind)
                part.offset += stride
                part.turns += 1
                part.minutes += kinds[kind]
            }
        }
        extend(Part(), from: 0, 1)
        return result
    }
}
