/// Searches the turns of a state by moves that are judged before they are made.
///
/// Timetable, strands, groups and the seats of sessions stay. Everything that reads the turns of strands is counted, so
/// a delta is exact (the tests hold it to a recount).
struct TurnSearch: ~Copyable {
    var board: TurnBoard
    private let acceptance: Acceptance
    /// Moves tried.
    private(set) var moves = 0
    /// Seats that changed hands since the lowest cost, with who held them.
    private var changes: [Change] = []
    private var cost = 0
    private var least = 0

    private struct Change {
        var seat: Int32
        var holder: Int32
    }

    init(_ problem: Problem, acceptance: Acceptance) {
        board = TurnBoard(problem)
        self.acceptance = acceptance
    }

    /// Tries a number of moves at a temperature in 256ths of a cost unit; the lowest difference of cost to the start
    /// that was seen, and the last.
    mutating func anneal(moves count: Int, temperature: Int, random: inout Random) -> (least: Int, last: Int) {
        cost = 0
        least = 0
        changes.removeAll(keepingCapacity: true)
        let seats = UInt64(board.free.count)
        for _ in 0..<count {
            // One random number gives the seat, the sort of move and the luck: 24, 5 and 10 of its bits.
            let bits = random.next()
            let s = Int(board.free[Int(((bits >> 40) &* seats) >> 24)])
            let luck = Int(bits & 1023)
            switch (bits >> 16) & 31 {
            case 0..<15: reassign(s, luck, temperature, &random)
            case 15..<30: swap(s, luck, temperature, &random)
            default: exchangeRoles(s, luck, temperature, &random)
            }
        }
        moves += count
        return (least, cost)
    }

    /// Goes back to the lowest cost of the last search.
    mutating func restoreBest() {
        for change in changes.reversed() { board.put(Int(change.seat), Int(change.holder)) }
        changes.removeAll(keepingCapacity: true)
        cost = least
    }

    /// Gives a seat to somebody else who could hold it.
    @inline(__always)
    private mutating func reassign(_ s: Int, _ luck: Int, _ temperature: Int, _ random: inout Random) {
        let seat = board.seats[s]
        let person = Int(board.candidates[Int(seat.from) + random.below(Int(seat.count))])
        if person == Int(seat.holder) { return }
        let difference = board.difference(s, to: person)
        guard acceptance.accepts(difference, temperature: temperature, luck: luck) else { return }
        board.put(s, person)
        changes.append(Change(seat: Int32(s), holder: seat.holder))
        keep(difference)
    }

    /// Swaps the holders of two seats of one role.
    @inline(__always)
    private mutating func swap(_ a: Int, _ luck: Int, _ temperature: Int, _ random: inout Random) {
        let role = Int(board.seats[a].role)
        let count = board.seatsOf[role].count
        exchange(a, Int(board.seatsOf[role][random.below(count)]), luck, temperature)
    }

    /// Swaps the holders of two seats of one strand.
    private mutating func exchangeRoles(_ a: Int, _ luck: Int, _ temperature: Int, _ random: inout Random) {
        let seat = board.seats[a]
        exchange(a, Int(seat.strandFrom) + random.below(Int(seat.strandTo - seat.strandFrom)), luck, temperature)
    }

    @inline(__always)
    private mutating func exchange(_ a: Int, _ b: Int, _ luck: Int, _ temperature: Int) {
        let p = Int(board.seats[a].holder)
        let q = Int(board.seats[b].holder)
        guard a != b, p >= 0, q >= 0, p != q, board.couldHold(q, a), board.couldHold(p, b) else { return }
        let first = board.difference(a, to: q)
        board.put(a, q)
        let difference = first + board.difference(b, to: p)
        guard acceptance.accepts(difference, temperature: temperature, luck: luck) else {
            board.put(a, p)
            return
        }
        board.put(b, p)
        changes.append(Change(seat: Int32(a), holder: Int32(p)))
        changes.append(Change(seat: Int32(b), holder: Int32(q)))
        keep(difference)
    }

    @inline(__always)
    private mutating func keep(_ difference: Int) {
        cost += difference
        if cost < least {
            least = cost
            changes.removeAll(keepingCapacity: true)
        }
    }
}
