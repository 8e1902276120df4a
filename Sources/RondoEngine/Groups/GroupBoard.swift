/// Small groups laid out for swaps: who sits where in every strand with groups, and what each pair costs.
///
/// A *spot* is a seat at a table: spots of all strands stand one after another, those of a group together. A board is
/// loaded from a state, searched, and stored back; timetable, strands and turns stay as they are. People who hold a
/// seat of their group are locked: they stay where they are.
///
/// Memory is unsafe here, in `Buffer` and in `Columns` alone. All buffers are owned by this value and freed with it; indices come
/// from `load`, and debug builds check them.
struct GroupBoard: ~Copyable {
    /// People of the problem.
    let people: Int
    /// Strands with at least two groups, in the order of their slots.
    private(set) var tables: [Table] = []
    /// Groups of all tables.
    private(set) var groups: [Group] = []
    /// Spots in use.
    private(set) var spots = 0
    /// `[spot]`: who sits there.
    private(set) var member: UnsafeMutablePointer<Int32>
    /// `[spot]`: index in `groups`.
    private(set) var groupOf: UnsafeMutablePointer<Int32>
    /// `[spot]`: 1 where the one who sits there is locked.
    private(set) var locked: UnsafeMutablePointer<UInt8>
    /// `[group]`, as in `groups`.
    private(set) var frames: UnsafeMutablePointer<Group>
    /// What pairs cost: in a square both ways, else with the lower person first.
    private(set) var pairs: PairTable<PairCost>
    /// Meetings of pairs, the lower person first; one more where they have met before.
    private(set) var met: PairTable<UInt16>
    /// What is known beforehand about pairs.
    let notes: PairNotes
    /// What pairs, mixtures and supports cost.
    let weights: GroupWeights
    /// Who is alone in a group or in too large a number.
    var mixture: MixtureBoard
    /// Which groups need supports.
    var supports: SupportBoard
    /// True where someone is locked.
    private(set) var hasLocks = false
    /// True where it matters who is who, beside how often two have met.
    private(set) var tellsPeopleApart = false
    /// A cost that no groups can go below, or `Int.min` where none is known.
    private(set) var least = 0
    private var capacity = 1

    /// A strand with groups.
    struct Table: Sendable {
        let slot: Int
        let strand: Int
        let firstSpot: Int
        let size: Int
        let firstGroup: Int
        let groupCount: Int
    }

    /// A group, as spots.
    struct Group: Sendable {
        var start: Int32 = 0
        var end: Int32 = 0
        var tableStart: Int32 = 0
        var tableEnd: Int32 = 0
        var table: Int32 = 0
    }

    /// What one more meeting of a pair costs, and what one less saves.
    struct PairCost: Equatable {
        var next: Int32
        var last: Int32
    }

    /// Room for a problem; empty until it is loaded.
    init(
        _ problem: Problem, layout: Layout, notes: PairNotes, weights: GroupWeights, asSquare: Bool? = nil
    ) {
        people = layout.people
        self.weights = weights
        self.notes = notes
        member = .allocate(capacity: 1)
        groupOf = .allocate(capacity: 1)
        locked = .allocate(capacity: 1)
        frames = .allocate(capacity: 1)
        let meeting = layout.hasGroups ? people : 0
        pairs = PairTable(people: meeting, nothing: PairCost(next: 0, last: 0), asSquare: asSquare)
        met = PairTable(people: meeting, nothing: 0, asSquare: asSquare)
        mixture = MixtureBoard(problem)
        supports = SupportBoard(problem)
    }

    deinit {
        member.deallocate()
        groupOf.deallocate()
        locked.deallocate()
        frames.deallocate()
    }

    /// Takes over the groups of a state; false where it has none to search.
    mutating func load(_ state: borrowing State) -> Bool {
        tables.removeAll(keepingCapacity: true)
        groups.removeAll(keepingCapacity: true)
        spots = 0
        hasLocks = false
        for session in 0..<state.layout.sessions {
            for i in 0..<state.blockCount(session) {
                let slot = state.slot(session, i)
                for k in 0..<state.strandCount(slot) where state.groupCount(state.strand(slot, k)) > 1 {
                    append(slot, state.strand(slot, k), state)
                }
            }
        }
        if tables.isEmpty { return false }
        for (i, group) in groups.enumerated() { frames[i] = group }
        loadPairs(state)
        var mixture = mixture
        mixture.load(self, state)
        self.mixture = mixture
        var supports = supports
        supports.load(self, state)
        self.supports = supports
        tellsPeopleApart = notes.tellsPeopleApart || mixture.isOfUse || supports.isOfUse
        return true
    }

    private mutating func append(_ slot: Int, _ strand: Int, _ state: borrowing State) {
        let size = state.size(strand)
        if spots + size > capacity { grow(to: max(2 * capacity, spots + size)) }
        let table = Table(
            slot: slot, strand: strand, firstSpot: spots, size: size, firstGroup: groups.count,
            groupCount: state.groupCount(strand))
        let offset = spots - state.first(strand)
        for index in 0..<table.groupCount {
            let (from, count) = state.groupSlice(strand, index)
            groups.append(
                Group(
                    start: Int32(from + offset), end: Int32(from + offset + count), tableStart: Int32(spots),
                    tableEnd: Int32(spots + size), table: Int32(tables.count)))
            for spot in from..<(from + count) {
                assert(spot + offset < capacity)
                member[spot + offset] = Int32(state.member(slot, spot))
                groupOf[spot + offset] = Int32(groups.count - 1)
                locked[spot + offset] = 0
            }
        }
        for q in 0..<state.seatCount(strand) where state.seatGroup(strand, q) >= 0 {
            let holder = state.seatPerson(strand, q)
            if holder < 0 { continue }
            locked[state.columns[state.layout.spot + slot * people + holder] + offset] = 1
            hasLocks = true
        }
        spots += size
        tables.append(table)
    }

    /// Makes room for more spots, and as many groups.
    private mutating func grow(to size: Int) {
        func larger<T>(_ old: UnsafeMutablePointer<T>, _ zero: T) -> UnsafeMutablePointer<T> {
            let new = UnsafeMutablePointer<T>.allocate(capacity: size)
            new.initialize(repeating: zero, count: size)
            new.update(from: old, count: spots)
            old.deallocate()
            return new
        }
        member = larger(member, 0)
        groupOf = larger(groupOf, 0)
        locked = larger(locked, 0)
        frames.deallocate()
        frames = .allocate(capacity: size)
        frames.initialize(repeating: Group(), count: size)
        capacity = size
    }

    private mutating func loadPairs(_ state: borrowing State) {
        pairs.removeAll()
        met.removeAll()
        state.meetings.forEach { pair, count in met[pair] = UInt16(clamping: count) }
        notes.forEach { pair, note in if note & PairNotes.met != 0 { met[pair] += 1 } }
        state.meetings.forEach { pair, _ in price(pair / people, pair % people) }
        notes.forEach { pair, _ in price(pair / people, pair % people) }
        // Whoever has not met can meet once for nothing; all other meetings are repeats.
        let meetings = groups.reduce(0) { $0 + Int(($1.end - $1.start) * ($1.end - $1.start - 1) / 2) }
        least = notes.hasTogether ? Int.min : weights.repeated * max(0, meetings - notes.unmet)
    }

    /// Brings the price of a pair in line with its meetings, the lower person first.
    @inline(__always)
    mutating func price(_ low: Int, _ high: Int) {
        let pair = low * people + high
        let flag = notes.tellsPeopleApart ? notes[pair] : 0
        let cost = weights.cost(pair, flag: flag, met: Int(met[pair]))
        pairs[pair] = cost
        if pairs.isSquare { pairs[high * people + low] = cost }
    }

    /// Counts a meeting of two people more or less, and prices it.
    @inline(__always)
    mutating func meet(_ a: Int, _ b: Int, by: Int) {
        let (low, high) = a < b ? (a, b) : (b, a)
        let pair = low * people + high
        met[pair] = UInt16(truncatingIfNeeded: Int(met[pair]) + by)
        price(low, high)
    }

    /// Puts the groups back into the state that they were loaded from, for good.
    func store(_ state: inout State) {
        for table in tables where differs(table, state) {
            var lists = state.memberLists(table.slot)
            let k = table.strand - table.slot * state.layout.strandsPerSlot
            lists[k] = (table.firstSpot..<(table.firstSpot + table.size)).map { Int(member[$0]) }
            state.meetAll(table.slot, by: -1)
            state.setMembers(table.slot, lists)
            state.meetAll(table.slot, by: 1)
            // Nobody takes this back, and a journal of all tables would be long.
            state.keep()
        }
    }

    private func differs(_ table: Table, _ state: borrowing State) -> Bool {
        let first = state.first(table.strand)
        for i in 0..<table.size where Int(member[table.firstSpot + i]) != state.member(table.slot, first + i) {
            return true
        }
        return false
    }
}
