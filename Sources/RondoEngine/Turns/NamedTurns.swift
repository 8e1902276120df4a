/// Turns that were named with a person, by pins or by an earlier plan: the units of `pinsUnits` and `openPinsUnits` as
/// far as they are about turns, and of `earlierTurnsUnits`.
struct NamedTurns {
    /// True where there are any.
    private(set) var isOfUse = false
    private var entries: [Entry] = []
    /// `[seat]`: first of its `matches`; one more ends the last.
    private var starts: [Int32] = []
    /// Entries that a seat fulfils when their person holds it.
    private var matches: [Int32] = []

    private struct Entry {
        var person: Int
        /// Cost where no seat fulfils it.
        var cost: Int
        /// Seats that fulfil it now.
        var seats = 0
    }

    /// Takes over what a state names, with the seats of a board that has loaded it.
    mutating func load(_ state: borrowing State, _ board: borrowing TurnBoard) {
        isOfUse = !state.problem.earlierTurns.isEmpty || state.problem.pins.contains { $0.person >= 0 && $0.role >= 0 }
        if !isOfUse { return }
        entries.removeAll(keepingCapacity: true)
        var pairs: [(seat: Int, entry: Int)] = []
        addEarlier(state, board, &pairs)
        addPins(state, board, &pairs)
        pairs.sort { $0 < $1 }
        starts.removeAll(keepingCapacity: true)
        matches.removeAll(keepingCapacity: true)
        var next = 0
        for s in 0..<board.seatCount {
            starts.append(Int32(matches.count))
            while next < pairs.count, pairs[next].seat == s {
                let entry = pairs[next].entry
                matches.append(Int32(entry))
                if Int(board.seats[s].holder) == entries[entry].person { entries[entry].seats += 1 }
                next += 1
            }
        }
        starts.append(Int32(matches.count))
    }

    private mutating func addEarlier(
        _ state: borrowing State, _ board: borrowing TurnBoard, _ pairs: inout [(seat: Int, entry: Int)]
    ) {
        let weight = board.weights.earlier
        for (session, frame) in state.problem.sessions.enumerated() {
            for turn in state.problem.earlierTurns[frame.earlierTurns] where turn.activity >= 0 && turn.role >= 0 {
                for s in 0..<board.seatCount where Int(board.seats[s].role) == turn.role {
                    guard board.times[Int(board.seats[s].time)].session == session else { continue }
                    let option = state.option(board.addresses[s].strand)
                    if state.problem.options[option].activity == turn.activity { pairs.append((s, entries.count)) }
                }
                entries.append(Entry(person: turn.person, cost: weight))
            }
        }
    }

    private mutating func addPins(
        _ state: borrowing State, _ board: borrowing TurnBoard, _ pairs: inout [(seat: Int, entry: Int)]
    ) {
        for pin in state.problem.pins where pin.person >= 0 && pin.role >= 0 {
            let sessions = pin.session < 0 ? 0..<state.layout.sessions : pin.session..<(pin.session + 1)
            if sessions.contains(where: { state.isHeldForSession(pin, $0) }) { continue }
            for s in 0..<board.seatCount where Int(board.seats[s].role) == pin.role {
                let session = board.times[Int(board.seats[s].time)].session
                let (slot, k) = (board.addresses[s].slot, Int(board.seats[s].place))
                if sessions.contains(session), state.isAbout(pin, slot, k, session) { pairs.append((s, entries.count)) }
            }
            entries.append(
                Entry(person: pin.person, cost: pin.session < 0 ? board.weights.openPin : board.weights.pin))
        }
    }

    /// What it costs more when a seat goes from one person to another.
    func delta(_ s: Int, from p: Int, to q: Int) -> Int {
        var cost = 0
        for i in Int(starts[s])..<Int(starts[s + 1]) {
            let entry = entries[Int(matches[i])]
            if entry.person == p, entry.seats == 1 { cost += entry.cost }
            if entry.person == q, entry.seats == 0 { cost -= entry.cost }
        }
        return cost
    }

    /// Gives a seat from one person to another.
    mutating func move(_ s: Int, from p: Int, to q: Int) {
        for i in Int(starts[s])..<Int(starts[s + 1]) {
            let entry = Int(matches[i])
            if entries[entry].person == p { entries[entry].seats -= 1 }
            if entries[entry].person == q { entries[entry].seats += 1 }
        }
    }
}
