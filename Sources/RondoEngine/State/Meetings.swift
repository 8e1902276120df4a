/// How often two people meet in small groups, with a journal, so that any move can be taken back exactly.
///
/// Pairs are `person × people + person`, the lower person first.
struct Meetings: ~Copyable {
    private var counts: PairTable<UInt16>
    /// `2 × pair`, one more where a meeting was taken away.
    private var journal: [Int] = []
    /// Changes since the journal was last cleared.
    var written: Int { journal.count }

    init(people: Int, asSquare: Bool? = nil) {
        counts = PairTable(people: people, nothing: 0, asSquare: asSquare)
    }

    /// Meetings of a pair.
    subscript(pair: Int) -> Int { @inline(__always) get { Int(counts[pair]) } }

    /// Adds `by` (1 or -1) and returns how many there are then.
    @inline(__always)
    mutating func add(_ pair: Int, by: Int) -> Int {
        journal.append(2 * pair + (by < 0 ? 1 : 0))
        let now = Int(counts[pair]) + by
        assert(now >= 0)
        counts[pair] = UInt16(truncatingIfNeeded: now)
        return now
    }

    /// Takes back all changes after the first `mark`.
    mutating func rollBack(to mark: Int) {
        while journal.count > mark, let entry = journal.popLast() {
            counts[entry >> 1] = UInt16(truncatingIfNeeded: Int(counts[entry >> 1]) + (entry & 1 == 0 ? -1 : 1))
        }
    }

    /// Forgets what was changed, which then stays.
    @inline(__always)
    mutating func keep() { journal.removeAll(keepingCapacity: true) }

    /// Nobody has met.
    mutating func removeAll() {
        counts.removeAll()
        keep()
    }

    /// All pairs that meet, in no order that means anything.
    func forEach(_ body: (Int, Int) -> Void) { counts.forEach { body($0, Int($1)) } }
}
