/// A number or two for each ordered pair of people, by `person × people + person`; nothing for most of them.
///
/// A square for up to 512 people, which fits into a processor's cache. For many, whom one person can't all meet, a hash
/// table of those pairs that have something (open addressing, linear probing, closed up again when one is taken out:
/// Knuth, The Art of Computer Programming 3, 6.4, algorithm R): its memory grows with the meetings, not with the pairs.
struct PairTable<Value: BitwiseCopyable & Equatable>: ~Copyable {
    /// Most people who have a square.
    static var mostInSquare: Int { 512 }

    /// What a pair has that nothing was put for.
    let nothing: Value
    /// True for a square.
    let isSquare: Bool
    /// Pairs that have something, in a hash table.
    private var used = 0
    private var shift: UInt32 = 0
    private var keys: Buffer<UInt32>
    private var values: Buffer<Value>
    private static var free: UInt32 { .max }

    /// Nothing for all pairs of so many people; as a square or not, or as their number suggests.
    init(people: Int, nothing: Value, asSquare: Bool? = nil) {
        precondition(people < 65_536, "pairs of so many people don't fit")
        self.nothing = nothing
        isSquare = asSquare ?? (people <= Self.mostInSquare)
        let capacity = isSquare ? people * people : 64
        keys = Buffer(isSquare ? 0 : capacity, repeating: Self.free)
        values = Buffer(capacity, repeating: nothing)
        shift = 32 - 6
    }

    /// What a pair has.
    subscript(pair: Int) -> Value {
        @inline(__always)
        get {
            if isSquare { return values[pair] }
            let place = place(of: UInt32(truncatingIfNeeded: pair))
            return keys[place] == Self.free ? nothing : values[place]
        }
        @inline(__always)
        set {
            if isSquare { values[pair] = newValue } else { put(UInt32(truncatingIfNeeded: pair), newValue) }
        }
    }

    /// The row of a person in a square, valid until the table is gone.
    @inline(__always)
    func row(_ person: Int, of people: Int) -> UnsafePointer<Value> { values.pointer(to: person &* people) }

    /// Nothing for all pairs again.
    mutating func removeAll() {
        if !isSquare {
            if used == 0 { return }
            keys.fill(Self.free)
            used = 0
        } else {
            values.fill(nothing)
        }
    }

    /// All pairs that have something, in no order that means anything.
    func forEach(_ body: (Int, Value) -> Void) {
        if isSquare {
            for pair in 0..<values.count where values[pair] != nothing { body(pair, values[pair]) }
        } else {
            for place in 0..<keys.count where keys[place] != Self.free { body(Int(keys[place]), values[place]) }
        }
    }

    // MARK: The hash table

    /// Where a pair stands, or the free place where it would.
    @inline(__always)
    private func place(of key: UInt32) -> Int {
        var place = home(of: key)
        while keys[place] != key, keys[place] != Self.free { place = (place &+ 1) & (keys.count &- 1) }
        return place
    }

    /// Where a pair stands unless another stands there: the top bits of its product with 2³² over the golden ratio.
    @inline(__always)
    private func home(of key: UInt32) -> Int { Int((key &* 2_654_435_769) &>> shift) }

    private mutating func put(_ key: UInt32, _ value: Value) {
        let place = place(of: key)
        if value == nothing {
            if keys[place] == key { takeOut(place) }
            return
        }
        values[place] = value
        if keys[place] == key { return }
        keys[place] = key
        used += 1
        if 2 * used > keys.count { grow() }
    }

    /// Frees a place and closes the gap, so that every pair is found from its home on without a free place between.
    private mutating func takeOut(_ place: Int) {
        let mask = keys.count - 1
        var gap = place
        var next = (gap + 1) & mask
        while keys[next] != Self.free {
            // The one at `next` may move to the gap unless its home lies behind the gap.
            let home = home(of: keys[next])
            if (next &- home) & mask >= (next &- gap) & mask {
                keys[gap] = keys[next]
                values[gap] = values[next]
                gap = next
            }
            next = (next + 1) & mask
        }
        keys[gap] = Self.free
        used -= 1
    }

    private mutating func grow() {
        var oldKeys = Buffer(2 * keys.count, repeating: Self.free)
        var oldValues = Buffer(2 * keys.count, repeating: nothing)
        swap(&oldKeys, &keys)
        swap(&oldValues, &values)
        shift -= 1
        for place in 0..<oldKeys.count where oldKeys[place] != Self.free {
            let new = self.place(of: oldKeys[place])
            keys[new] = oldKeys[place]
            values[new] = oldValues[place]
        }
    }
}
