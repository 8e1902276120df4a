/// One flat buffer of whole numbers with a journal, so that any move can be taken back exactly.
///
/// Memory is unsafe here, in `Buffer` and in `GroupBoard` alone. The buffer is owned by this value and freed with it; every index
/// comes from `Layout`, and debug builds check it.
struct Columns: ~Copyable {
    private let base: UnsafeMutablePointer<Int32>
    private let count: Int
    private var journal: UnsafeMutablePointer<Entry>
    private var capacity: Int
    /// Writes since the journal was last cleared.
    private(set) var written = 0

    private struct Entry {
        var index: Int32
        var old: Int32
    }

    /// `count` zeros.
    init(count: Int) {
        precondition(count < Int(Int32.max), "a problem of this size doesn't fit")
        self.count = count
        base = .allocate(capacity: count)
        base.initialize(repeating: 0, count: count)
        capacity = 4096
        journal = .allocate(capacity: capacity)
    }

    deinit {
        base.deallocate()
        journal.deallocate()
    }

    /// Reads freely, writes with an entry in the journal.
    @inline(__always)
    subscript(index: Int) -> Int {
        get {
            assert(index >= 0 && index < count)
            return Int(base[index])
        }
        set {
            assert(index >= 0 && index < count)
            if written == capacity { grow() }
            journal[written] = Entry(index: Int32(truncatingIfNeeded: index), old: base[index])
            written += 1
            base[index] = Int32(truncatingIfNeeded: newValue)
        }
    }

    /// Takes back all writes after the first `mark`.
    mutating func rollBack(to mark: Int) {
        while written > mark {
            written -= 1
            let entry = journal[written]
            base[Int(entry.index)] = entry.old
        }
    }

    /// Forgets what was written, which then stays.
    @inline(__always)
    mutating func keep() { written = 0 }

    /// Takes over the numbers of a buffer of the same size and forgets what was written.
    mutating func overwrite(with other: borrowing Columns) {
        precondition(count == other.count)
        base.update(from: other.base, count: count)
        written = 0
    }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<Entry>.allocate(capacity: capacity * 2)
        larger.update(from: journal, count: written)
        journal.deallocate()
        journal = larger
        capacity *= 2
    }
}
