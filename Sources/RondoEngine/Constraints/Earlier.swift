// What is kept of an earlier plan.

extension State {
    /// Changes of strands: 3 for one that is gone, 1 for another start, 1 for another space.
    func earlierStrandsUnits(_ session: Int) -> Int {
        var units = 0
        for e in problem.sessions[session].earlierStrands {
            let earlier = problem.earlierStrands[e]
            let (slot, k) = now(earlier, session)
            if slot < 0 {
                units += 3
            } else {
                units += (start(slot) == earlier.start ? 0 : 1) + (space(strand(slot, k)) == earlier.space ? 0 : 1)
            }
        }
        return units
    }

    /// The strand in which an earlier one goes on: with the same activity, first with the same start; or slot -1.
    private func now(_ earlier: EarlierStrand, _ session: Int) -> (slot: Int, k: Int) {
        var found = (slot: -1, k: -1)
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            for k in 0..<strandCount(slot) where problem.options[option(strand(slot, k))].activity == earlier.activity {
                if start(slot) == earlier.start { return (slot, k) }
                if found.slot < 0 { found = (slot, k) }
            }
        }
        return found
    }

    /// People who are in another strand than they were, or sit with mostly others.
    func earlierGroupsUnits(_ session: Int) -> Int {
        var units = 0
        for e in problem.sessions[session].earlierStrands where !problem.earlierStrands[e].members.isEmpty {
            let earlier = problem.earlierStrands[e]
            let (slot, k) = now(earlier, session)
            if slot < 0 { continue }
            let hasGroups = groupCount(strand(slot, k)) > 0
            var first = earlier.members.lowerBound
            while first < earlier.members.upperBound {
                let group = problem.earlierMembers[first].group
                var end = first + 1
                while end < earlier.members.upperBound, problem.earlierMembers[end].group == group { end += 1 }
                units += regrouped(first..<end, slot, k, sits: hasGroups && group >= 0)
                first = end
            }
        }
        return units
    }

    /// The same for an earlier group; people who don't take part in the block now don't count.
    private func regrouped(_ members: Range<Int>, _ slot: Int, _ k: Int, sits: Bool) -> Int {
        var units = 0
        for m in members {
            let person = problem.earlierMembers[m].person
            let place = place(slot, person)
            if place < 0 { continue }
            if place != k {
                units += 1
                continue
            }
            if !sits { continue }
            var known = 0
            var kept = 0
            for other in members where other != m {
                let mate = problem.earlierMembers[other].person
                if self.place(slot, mate) != k { continue }
                known += 1
                if group(slot, mate) == group(slot, person) { kept += 1 }
            }
            if 2 * kept < known { units += 1 }
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
