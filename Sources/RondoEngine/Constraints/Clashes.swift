extension State {
    /// Pairs of turns that one person can't hold at the same time, in a block.
    func clashesUnits(_ slot: Int) -> Int {
        let session = session(of: slot)
        var units = 0
        for k in 0..<strandCount(slot) {
            let strand = strand(slot, k)
            let seats = seatCount(strand)
            for q in 0..<seats {
                let person = seatPerson(strand, q)
                if person < 0 { continue }
                let clashes = problem.roles[seatRole(strand, q)].clashes
                for other in (q + 1)..<max(q + 1, seats) where seatPerson(strand, other) == person {
                    if clashes & (1 << seatRole(strand, other)) != 0 { units += 1 }
                }
                for other in 0..<layout.sessionSeats where sessionSeat(session, other) == person {
                    let role = problem.sessionSeatRoles[other]
                    if clashes & (1 << role) != 0, acts(role, at: columns[layout.position + slot], in: session) {
                        units += 1
                    }
                }
            }
        }
        for q in 0..<layout.sessionSeats {
            let person = sessionSeat(session, q)
            if person < 0 { continue }
            let clashes = problem.roles[problem.sessionSeatRoles[q]].clashes
            for other in (q + 1)..<max(q + 1, layout.sessionSeats) where sessionSeat(session, other) == person {
                let role = problem.sessionSeatRoles[other]
                guard clashes & (1 << role) != 0 else { continue }
                let position = columns[layout.position + slot]
                if acts(problem.sessionSeatRoles[q], at: position, in: session), acts(role, at: position, in: session) {
                    units += 1
                }
            }
        }
        return units
    }
}
