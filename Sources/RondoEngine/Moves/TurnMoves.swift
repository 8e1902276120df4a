// Moves of turns for sessions.

extension State {
    /// Gives a random seat of a session to a random person who said yes and is there.
    mutating func reassignSessionTurn(random: inout Random) -> Bool {
        if layout.sessionSeats == 0 { return false }
        let session = random.below(layout.sessions)
        let q = random.below(layout.sessionSeats)
        let willing = problem.roles[problem.sessionSeatRoles[q]].willing
        if willing.isEmpty { return false }
        let person = willing[random.below(willing.count)]
        if person == sessionSeat(session, q) || presentTo(session, person) <= presentFrom(session, person) {
            return false
        }
        let other = random.below(layout.sessions)
        let holder = sessionSeat(session, q)
        setSessionSeat(session, q, person)
        // Half of the time the former holder gets the person's seat in another session, where they have one.
        if holder >= 0, other != session, sessionSeat(other, q) == person,
            presentTo(other, holder) > presentFrom(other, holder)
        {
            setSessionSeat(other, q, holder)
        }
        return true
    }

    /// True where a person said yes to a role.
    @inline(__always)
    func saidYes(_ person: Int, _ role: Int) -> Bool { problem.people[person].yesTo & (1 << role) != 0 }
}
