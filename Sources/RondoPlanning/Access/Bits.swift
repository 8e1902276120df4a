/// Numbers words in the order in which they come, for sets of them in one `Int` or `UInt64`.
struct Bits: Sendable {
    /// Words by bit.
    private(set) var words: [String] = []
    private var numbers: [String: Int] = [:]
    /// Words that found no bit.
    private(set) var overflow: [String] = []
    private let limit: Int

    /// At most `limit` words get a bit.
    init(limit: Int) { self.limit = limit }

    /// Gives a word a bit, where it has none yet and one is left.
    mutating func add(_ word: String) {
        guard numbers[word] == nil, !overflow.contains(word) else { return }
        guard words.count < limit else {
            overflow.append(word)
            return
        }
        numbers[word] = words.count
        words.append(word)
    }

    /// The set of those of the words that have a bit.
    func set(_ some: [String]) -> UInt64 {
        some.reduce(0) { set, word in
            guard let number = numbers[word] else { return set }
            return set | (1 << UInt64(number))
        }
    }

    /// The words of a set, in the order of bits.
    func words(of set: UInt64) -> [String] {
        words.enumerated().filter { set >> UInt64($0.offset) & 1 == 1 }.map(\.element)
    }
}
