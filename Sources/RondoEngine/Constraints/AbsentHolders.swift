extension State {
    /// Turns of a block whose holder is not there throughout.
    func absentHoldersUnits(_ slot: Int) -> Int {
        var units = 0
        let session = session(of: slot)
        for k in 0..<strandCount(slot) {
            let strand = strand(slot, k)
            for q in 0..<seatCount(strand) {
                let person = seatPerson(strand, q)
                if person >= 0, !isThroughout(slot, session, person) { units += 1 }
            }
        }
        return units
    }

    /// Session turns whose holder is not there for all of the blocks in which they act.
    func absentSessionHoldersUnits(_ session: Int) -> Int {
        var units = 0
        for q in 0..<layout.sessionSeats {
            let person = sessionSeat(session, q)
            if person < 0 { continue }
            let role = problem.sessionSeatRoles[q]
            var whole = true
            for i in 0..<blockCount(session) where acts(role, at: i, in: session) {
                if !isThroughout(slot(session, i), session, person) { whole = false }
            }
            if !whole { units += 1 }
        }
        return units
    }

    /// True where a person's presence covers a block.
    @inline(__always)
    func isThroughout(_ slot: Int, _ session: Int, _ person: Int) -> Bool {
        presentFrom(session, person) <= start(slot) && presentTo(session, person) >= end(slot)
    }

    /// True where a session-long role acts in the block at a position.
    func acts(_ role: Int, at position: Int, in session: Int) -> Bool {
        let kind = kind(slot(session, position))
        switch problem.roles[role].acts {
        case .throughout: return kind == Kind.activity.rawValue
        case .breaks: return kind == Kind.break.rawValue || kind == Kind.meal.rawValue
        case .arrival:
            var firstActivity = -1
            for i in 0..<blockCount(session) {
                let other = self.kind(slot(session, i))
                if other == Kind.arrival.rawValue { return kind == Kind.arrival.rawValue }
                if other == Kind.activity.rawValue, firstActivity < 0 { firstActivity = i }
            }
            return position == firstActivity
        }
    }
}
