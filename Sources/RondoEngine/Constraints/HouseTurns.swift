extension State {
    /// What house rules cost for the turns of a person.
    func houseTurnsUnits(_ person: Int, _ costs: TurnCosts) -> Int {
        let range = costs.range(of: person)
        var units = 0
        var at = range.lowerBound
        while at < range.upperBound, costs.entries[at].session < 0 {
            let counter = person * layout.roles + costs.entries[at].role
            units += costs.entries[at].cost * (columns[layout.turns + counter] - problem.pastTurns[counter])
            at += 1
        }
        while at < range.upperBound {
            var end = at + 1
            while end < range.upperBound, costs.entries[end].session == costs.entries[at].session { end += 1 }
            units += cost(at..<end, costs, person)
            at = end
        }
        return units
    }

    /// What the turns of a person in one session cost, by its entries.
    private func cost(_ entries: Range<Int>, _ costs: TurnCosts, _ person: Int) -> Int {
        let session = costs.entries[entries.lowerBound].session
        var roles = 0
        for i in entries { roles |= 1 << costs.entries[i].role }
        var units = 0
        func add(_ role: Int) {
            for i in entries where costs.entries[i].role == role { units += costs.entries[i].cost }
        }
        for q in 0..<layout.sessionSeats where sessionSeat(session, q) == person { add(problem.sessionSeatRoles[q]) }
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            if roleBits(slot, person) & roles == 0 { continue }
            let k = place(slot, person)
            if k < 0 { continue }
            let strand = strand(slot, k)
            for q in 0..<seatCount(strand) where seatPerson(strand, q) == person { add(seatRole(strand, q)) }
        }
        return units
    }
}
