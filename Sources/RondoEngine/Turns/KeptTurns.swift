/// Which turns of an earlier plan are still held by the same person: the units of `earlierTurnsUnits`.
struct KeptTurns {
    /// True where there is an earlier plan.
    private(set) var isOfUse = false
    /// Earlier turns that are alike, by session, activity, role and person.
    private var entries: [Entry] = []
    /// `[seat]`: the entries that could be kept in it.
    private var ranges: [Range<Int>] = []

    private struct Entry {
        var session: Int
        var activity: Int
        var role: Int
        var person: Int
        /// How many earlier turns.
        var turns = 1
        /// Seats in which they are kept now.
        var seats = 0

        var key: (Int, Int, Int, Int) { (session, activity, role, person) }
    }

    /// Takes over the turns of a state that a board has loaded.
    mutating func load(_ state: borrowing State, _ board: borrowing TurnBoard) {
        isOfUse = !state.problem.earlierTurns.isEmpty
        if !isOfUse { return }
        if entries.isEmpty { collect(state.problem) }
        for i in entries.indices { entries[i].seats = 0 }
        ranges.removeAll(keepingCapacity: true)
        for s in 0..<board.seatCount {
            let seat = board.seats[s]
            let activity = state.problem.options[state.option(board.addresses[s].strand)].activity
            let session = board.times[Int(seat.time)].session
            let first = entries.firstIndex { ($0.session, $0.activity, $0.role) == (session, activity, Int(seat.role)) }
            var range = 0..<0
            if let first {
                var end = first
                while end < entries.count, entries[end].session == session, entries[end].activity == activity,
                    entries[end].role == Int(seat.role)
                {
                    end += 1
                }
                range = first..<end
            }
            ranges.append(range)
            if let entry = entry(s, Int(seat.holder)) { entries[entry].seats += 1 }
        }
    }

    private mutating func collect(_ problem: Problem) {
        for (session, frame) in problem.sessions.enumerated() {
            for turn in problem.earlierTurns[frame.earlierTurns] where turn.activity >= 0 && turn.role >= 0 {
                entries.append(
                    Entry(session: session, activity: turn.activity, role: turn.role, person: turn.person))
            }
        }
        entries.sort { $0.key < $1.key }
        var unique: [Entry] = []
        for entry in entries {
            if let last = unique.last, last.key == entry.key {
                unique[unique.count - 1].turns += 1
            } else {
                unique.append(entry)
            }
        }
        entries = unique
    }

    private func entry(_ s: Int, _ person: Int) -> Int? {
        for i in ranges[s] where entries[i].person == person { return i }
        return nil
    }

    /// Earlier turns that are lost, less those that are kept again.
    func delta(_ s: Int, from p: Int, to q: Int) -> Int {
        var units = 0
        if let entry = entry(s, p), entries[entry].seats == 1 { units += entries[entry].turns }
        if let entry = entry(s, q), entries[entry].seats == 0 { units -= entries[entry].turns }
        return units
    }

    /// Gives a seat from one person to another.
    mutating func move(_ s: Int, from p: Int, to q: Int) {
        if let entry = entry(s, p) { entries[entry].seats -= 1 }
        if let entry = entry(s, q) { entries[entry].seats += 1 }
    }
}
