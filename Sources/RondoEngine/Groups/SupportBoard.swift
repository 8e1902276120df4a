/// Counts behind `teamsUnits`: groups in which each kind of support works, by block.
struct SupportBoard {
    /// False where no swap can change who needs a team.
    private(set) var isOfUse = false
    /// Units of all blocks with groups.
    private(set) var units = 0
    private let kinds: Int
    private let people: Int
    private let counts: Bool
    /// `[block × people + person]`: bits of the kinds that work for them there.
    private var bits: [Int] = []
    /// `[group × kinds + kind]`: people for whom the kind works.
    private var here: [Int] = []
    /// `[table × kinds + kind]`: groups with such people.
    private var places: [Int] = []
    /// `[block × kinds + kind]`: teams needed by strands that are no tables.
    private var elsewhere: [Int] = []
    /// `[block × kinds + kind]`: teams that are there.
    private var teams: [Int] = []
    /// `[kind]`: places that a team serves.
    private let served: [Int]
    /// `[table]`: which block, and the tables of each block.
    private var block: [Int] = []
    private var tablesOf: [[Int]] = []

    init(_ problem: Problem) {
        kinds = problem.supportKinds.count
        people = problem.people.count
        served = problem.supportKinds.map { max(1, $0.placesPerTeam) }
        counts = problem.rules.contains { $0.kind == .teams } && problem.supportUse.contains { $0 != 0 }
    }

    /// Counts the groups of a board.
    mutating func load(_ board: borrowing GroupBoard, _ state: borrowing State) {
        isOfUse = false
        units = 0
        if !counts { return }
        bits.removeAll(keepingCapacity: true)
        here = [Int](repeating: 0, count: board.groups.count * kinds)
        places = [Int](repeating: 0, count: board.tables.count * kinds)
        block.removeAll()
        tablesOf.removeAll()
        elsewhere.removeAll()
        teams.removeAll()
        var lastSlot = -1
        for (index, table) in board.tables.enumerated() {
            if table.slot != lastSlot {
                lastSlot = table.slot
                tablesOf.append([])
                bits += repeatElement(0, count: board.people)
                for kind in 0..<kinds { append(kind, table.slot, state) }
            }
            block.append(tablesOf.count - 1)
            tablesOf[tablesOf.count - 1].append(index)
            for spot in table.firstSpot..<(table.firstSpot + table.size) {
                let person = Int(board.member[spot])
                let use = state.supportBits(table.slot, person)
                bits[(tablesOf.count - 1) * board.people + person] = use
                if use != 0 { add(use, Int(board.groupOf[spot]), index, by: 1) }
            }
        }
        for b in tablesOf.indices {
            for kind in 0..<kinds { units += units(b, kind) }
        }
    }

    private mutating func append(_ kind: Int, _ slot: Int, _ state: borrowing State) {
        let frame = state.problem.supportKinds[kind]
        var needed = 0
        for k in 0..<state.strandCount(slot) where state.groupCount(state.strand(slot, k)) < 2 {
            needed += (state.supportPlaces(slot, k, kind) + served[kind] - 1) / served[kind]
        }
        elsewhere.append(needed)
        let session = state.problem.sessions[state.session(of: slot)]
        let team = state.length(slot) > frame.beyond ? max(1, frame.team) : 1
        teams.append(state.problem.supportPeople[session.supportClass * kinds + kind] / team)
    }

    private mutating func add(_ use: Int, _ group: Int, _ table: Int, by: Int) {
        var left = use
        while left != 0 {
            let kind = left.trailingZeroBitCount
            left &= left - 1
            let at = group * kinds + kind
            here[at] += by
            if by > 0, here[at] == 1 { places[table * kinds + kind] += 1 }
            if by < 0, here[at] == 0 { places[table * kinds + kind] -= 1 }
        }
        isOfUse = true
    }

    private func units(_ block: Int, _ kind: Int) -> Int {
        var needed = elsewhere[block * kinds + kind]
        for table in tablesOf[block] { needed += (places[table * kinds + kind] + served[kind] - 1) / served[kind] }
        return max(0, needed - teams[block * kinds + kind])
    }

    /// Units more after a swap.
    mutating func delta(_ swap: GroupExchange) -> Int {
        let useA = bits[block[swap.table] * people + swap.a]
        let useB = bits[block[swap.table] * people + swap.b]
        if useA == useB { return 0 }
        let before = units
        exchange(useA, useB, swap.groupA, swap.groupB, swap.table)
        let after = units
        exchange(useA, useB, swap.groupB, swap.groupA, swap.table)
        return after - before
    }

    /// Follows a swap.
    mutating func apply(_ swap: GroupExchange) {
        let useA = bits[block[swap.table] * people + swap.a]
        let useB = bits[block[swap.table] * people + swap.b]
        if useA != useB { exchange(useA, useB, swap.groupA, swap.groupB, swap.table) }
    }

    private mutating func exchange(_ useA: Int, _ useB: Int, _ groupA: Int, _ groupB: Int, _ table: Int) {
        let block = block[table]
        for kind in 0..<kinds { units -= units(block, kind) }
        add(useA, groupA, table, by: -1)
        add(useB, groupB, table, by: -1)
        add(useA, groupB, table, by: 1)
        add(useB, groupA, table, by: 1)
        for kind in 0..<kinds { units += units(block, kind) }
    }
}
