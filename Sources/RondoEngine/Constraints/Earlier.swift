// What is kept of an earlier plan.

extension State {
    /// Changes of strands: 3 for one that is gone, 1 for another start, 1 for another space.
    func earlierStrandsUnits(_ session: Int) -> Int {
        var units = 0
        for e in problem.sessions[session].earlierStrands {
            let earlier = problem.earlierStrands[e]
            var best = -1
            var sameStart = false
            for i in 0..<blockCount(session) where !sameStart {
                let slot = slot(session, i)
                for k in 0..<strandCount(slot)
                where !sameStart && problem.options[option(strand(slot, k))].activity == earlier.activity {
                    sameStart = start(slot) == earlier.start
                    if best < 0 || sameStart { best = strand(slot, k) }
                }
            }
            if best < 0 {
                units += 3
            } else {
                units += (sameStart ? 0 : 1) + (space(best) == earlier.space ? 0 : 1)
            }
        }
        return units
    }

    /// Turns that their earlier holder no longer has.
    func earlierTurnsUnits(_ session: Int) -> Int {
        var units = 0
        for e in problem.sessions[session].earlierTurns {
            let earlier = problem.earlierTurns[e]
            if !isKept(earlier, session) { units += 1 }
        }
        return units
    }

    private func isKept(_ earlier: EarlierTurn, _ session: Int) -> Bool {
        if earlier.activity == -1 {
            for q in 0..<layout.sessionSeats where sessionSeat(session, q) == earlier.person {
                if problem.sessionSeatRoles[q] == earlier.role { return true }
            }
            return false
        }
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            for k in 0..<strandCount(slot) {
                let strand = strand(slot, k)
                guard problem.options[option(strand)].activity == earlier.activity else { continue }
                for q in 0..<seatCount(strand) where seatPerson(strand, q) == earlier.person {
                    if seatRole(strand, q) == earlier.role { return true }
                }
            }
        }
        return false
    }
}
