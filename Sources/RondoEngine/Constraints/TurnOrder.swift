// How a person's turns follow each other.

extension State {
    /// Consecutive activity blocks in which a person holds the same rotating role.
    func sameAgainUnits(_ person: Int) -> Int {
        var units = 0
        for session in 0..<layout.sessions {
            var previous = 0
            for i in 0..<blockCount(session) {
                let slot = slot(session, i)
                if !isActivity(slot) { continue }
                let bits = roleBits(slot, person) & index.rotating
                if bits & previous != 0 { units += (bits & previous).nonzeroBitCount }
                previous = bits
            }
        }
        return units
    }

    /// Turns in the role that the person held the time before, where they said yes to several.
    func varietyUnits(_ person: Int) -> Int {
        if (problem.people[person].yesTo & index.rotating).nonzeroBitCount < 2 { return 0 }
        var units = 0
        var last = -1
        for session in 0..<layout.sessions {
            for i in 0..<blockCount(session) {
                var bits = roleBits(slot(session, i), person) & index.rotating
                while bits != 0 {
                    let role = bits.trailingZeroBitCount
                    bits &= bits - 1
                    if role == last { units += 1 }
                    last = role
                }
            }
        }
        return units
    }

    /// Turns that a learner holds alone before one beside somebody who knows the role.
    func growthUnits(_ person: Int) -> Int {
        let learning = problem.people[person].learning
        if learning == 0 { return 0 }
        var known = problem.pastBeside[person]
        var units = 0
        func take(_ role: Int, _ isBeside: Bool) {
            if isBeside {
                known |= 1 << role
            } else if known & (1 << role) == 0 {
                units += 1
            }
        }
        for session in 0..<layout.sessions {
            for q in 0..<layout.sessionSeats where sessionSeat(session, q) == person {
                let role = problem.sessionSeatRoles[q]
                if learning & (1 << role) != 0 { take(role, isBesideForSession(session, role, person)) }
            }
            for i in 0..<blockCount(session) {
                let slot = slot(session, i)
                let k = place(slot, person)
                if k < 0 || roleBits(slot, person) & learning == 0 { continue }
                let strand = strand(slot, k)
                for q in 0..<seatCount(strand) where seatPerson(strand, q) == person {
                    let role = seatRole(strand, q)
                    if learning & (1 << role) != 0 { take(role, isBeside(strand, role, person)) }
                }
            }
        }
        return units
    }

    private func isBeside(_ strand: Int, _ role: Int, _ person: Int) -> Bool {
        for q in 0..<seatCount(strand) where seatRole(strand, q) == role {
            let other = seatPerson(strand, q)
            if other >= 0, other != person, problem.people[other].learning & (1 << role) == 0 { return true }
        }
        return false
    }

    private func isBesideForSession(_ session: Int, _ role: Int, _ person: Int) -> Bool {
        for q in 0..<layout.sessionSeats where problem.sessionSeatRoles[q] == role {
            let other = sessionSeat(session, q)
            if other >= 0, other != person, problem.people[other].learning & (1 << role) == 0 { return true }
        }
        return false
    }

    /// Turns in a first session.
    func firstTurnsUnits(_ person: Int) -> Int {
        var units = 0
        for session in 0..<layout.sessions where problem.firstTime[session * layout.people + person] != 0 {
            for q in 0..<layout.sessionSeats where sessionSeat(session, q) == person { units += 1 }
            for i in 0..<blockCount(session) {
                let slot = slot(session, i)
                let k = place(slot, person)
                if k < 0 || roleBits(slot, person) == 0 { continue }
                let strand = strand(slot, k)
                for q in 0..<seatCount(strand) where seatPerson(strand, q) == person { units += 1 }
            }
        }
        return units
    }
}
