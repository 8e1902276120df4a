/// Searches the small groups of a state by swaps that are judged before they are made.
///
/// Timetable, strands and turns stay. Everything that reads groups is counted but for groups of an earlier plan, so a swap's delta is exact (the tests
/// hold it to a recount); nothing is written unless the swap is accepted.
struct GroupSearch: ~Copyable {
    var board: GroupBoard
    let acceptance: Acceptance
    /// Patterns tried so far; later ones get more time and come less often.
    var patience = 0
    private var asked = 0
    /// Spots of people who change groups together; kept, so that no swap takes memory.
    var leaving: [Int] = []
    var coming: [Int] = []
    /// Swaps tried, those of patterns with them.
    var moves = 0

    init(_ problem: Problem, layout: Layout, notes: PairNotes, acceptance: Acceptance, asSquare: Bool? = nil) {
        board = GroupBoard(
            problem, layout: layout, notes: notes, weights: GroupWeights(problem), asSquare: asSquare)
        self.acceptance = acceptance
    }

    /// True where a pattern is due: at the first few times of asking, then each time that twice as many went by.
    var isTimeForPattern: Bool {
        mutating get {
            asked += 1
            return asked < 4 || asked & (asked - 1) == 0
        }
    }

    /// Anneals the groups for a number of swaps, from one temperature to another, both in 256ths of a cost unit.
    ///
    /// `cost` is what the board costs by `recount` and is kept up to date; the search ends early where it reaches
    /// `enough`.
    mutating func anneal(
        swaps: Int, from warm: Int, to cold: Int, cost: inout Int, enough: Int, random: inout Random
    ) {
        var left = swaps
        while left > 0, cost > enough {
            let some = min(left, 1024)
            let temperature = cold + (warm - cold) * left / max(1, swaps)
            run(some, temperature: temperature, cost: &cost, random: &random)
            left -= some
            moves += some
        }
    }

    private mutating func run(_ swaps: Int, temperature: Int, cost: inout Int, random: inout Random) {
        let spots = UInt64(board.spots)
        let hasLocks = board.hasLocks
        let hasCompany = board.notes.hasTogether
        let isPlain = !board.mixture.isOfUse && !board.supports.isOfUse
        let reach = acceptance.reach(temperature)
        for _ in 0..<swaps {
            // One random number gives both spots and the luck: 24, 24 and 10 of its bits.
            let bits = random.next()
            let i = Int(((bits >> 40) &* spots) >> 24)
            let frame = board.frames[Int(board.groupOf[i])]
            let others = Int(frame.tableEnd - frame.tableStart) - Int(frame.end - frame.start)
            var j = Int(frame.end) + Int((((bits >> 16) & 0xFF_FFFF) &* UInt64(others)) >> 24)
            if j >= Int(frame.tableEnd) { j -= Int(frame.tableEnd - frame.tableStart) }
            if hasCompany, board.company(i) >= 0 || board.company(j) >= 0 {
                cost += swapCompany(i, j, temperature: temperature, luck: Int(bits & 1023), random: &random)
                continue
            }
            if hasLocks, board.locked[i] | board.locked[j] != 0 { continue }
            let difference = isPlain ? board.pairDelta(i, j) : board.delta(i, j)
            if difference > reach { continue }
            if difference > 0, !acceptance.accepts(difference, temperature: temperature, luck: Int(bits & 1023)) {
                continue
            }
            board.swap(i, j)
            cost += difference
        }
    }
}
