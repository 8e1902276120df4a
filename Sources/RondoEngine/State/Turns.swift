// Who holds which seat. Only people who said yes and take part are ever put into one.

extension State {
    /// Puts a person (-1 for nobody) into a seat of a strand.
    mutating func setSeat(_ slot: Int, _ strand: Int, _ q: Int, _ person: Int) {
        let old = seatPerson(strand, q)
        if old == person { return }
        let role = seatRole(strand, q)
        columns[layout.seatPerson + strand * layout.seatsPerStrand + q] = person
        if old >= 0 { uncount(slot, strand, role, old) }
        if person >= 0 { count(slot, role, person) }
        touched.slot(slot, .turns)
        touchLearners(strand, role)
    }

    /// Puts a person (-1 for nobody) into a seat of a session.
    mutating func setSessionSeat(_ session: Int, _ q: Int, _ person: Int) {
        let old = sessionSeat(session, q)
        if old == person { return }
        let role = problem.sessionSeatRoles[q]
        if old >= 0 { addTurn(role, old, turns: -1, minutes: -sessionMinutes(session, role, old)) }
        columns[layout.sessionSeat + session * layout.sessionSeats + q] = person
        if person >= 0 { addTurn(role, person, turns: 1, minutes: sessionMinutes(session, role, person)) }
        touched.session(session, .turns)
        for i in 0..<blockCount(session) { touched.slot(slot(session, i), .turns) }
        for other in 0..<layout.sessionSeats where problem.sessionSeatRoles[other] == role {
            let holder = sessionSeat(session, other)
            if holder >= 0 { touched.person(holder) }
        }
    }

    /// Counts a strand turn.
    private mutating func count(_ slot: Int, _ role: Int, _ person: Int) {
        addTurn(role, person, turns: 1, minutes: overlap(slot, person))
        columns[layout.roleBits + slot * layout.people + person] = roleBits(slot, person) | 1 << role
    }

    /// Takes a strand turn out of the counts; its seat no longer names the person.
    private mutating func uncount(_ slot: Int, _ strand: Int, _ role: Int, _ person: Int) {
        addTurn(role, person, turns: -1, minutes: -overlap(slot, person))
        for q in 0..<seatCount(strand) where seatPerson(strand, q) == person && seatRole(strand, q) == role { return }
        columns[layout.roleBits + slot * layout.people + person] = roleBits(slot, person) & ~(1 << role)
    }

    private mutating func addTurn(_ role: Int, _ person: Int, turns: Int, minutes: Int) {
        let at = person * layout.roles + role
        columns[layout.turns + at] += turns
        columns[layout.minutes + at] += minutes
        touched.person(person)
        touched.role(role)
    }

    private mutating func touchLearners(_ strand: Int, _ role: Int) {
        for q in 0..<seatCount(strand) where seatRole(strand, q) == role {
            let person = seatPerson(strand, q)
            if person >= 0, problem.people[person].learning & (1 << role) != 0 { touched.person(person) }
        }
    }

    /// Minutes that a session turn would count for a person.
    func sessionMinutes(_ session: Int, _ role: Int, _ person: Int) -> Int {
        var minutes = 0
        for i in 0..<blockCount(session) where acts(role, at: i, in: session) {
            minutes += overlap(slot(session, i), person)
        }
        return minutes
    }

    /// Takes the turns of a session out of the counts, before its timetable changes.
    mutating func detachTurns(_ session: Int) {
        for q in 0..<layout.sessionSeats {
            let person = sessionSeat(session, q)
            if person < 0 { continue }
            let role = problem.sessionSeatRoles[q]
            addTurn(role, person, turns: -1, minutes: -sessionMinutes(session, role, person))
        }
        for i in 0..<blockCount(session) { detachTurns(ofSlot: slot(session, i)) }
    }

    /// Takes the strand turns of a slot out of the counts; its seats still name their holders.
    private mutating func detachTurns(ofSlot slot: Int) {
        for k in 0..<strandCount(slot) {
            let strand = strand(slot, k)
            for q in 0..<seatCount(strand) {
                let person = seatPerson(strand, q)
                if person < 0 { continue }
                addTurn(seatRole(strand, q), person, turns: -1, minutes: -overlap(slot, person))
                columns[layout.roleBits + slot * layout.people + person] = 0
            }
        }
    }

    /// Counts the turns of a session again, after its timetable changed.
    mutating func attachTurns(_ session: Int) {
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            for k in 0..<strandCount(slot) {
                let strand = strand(slot, k)
                for q in 0..<seatCount(strand) {
                    let person = seatPerson(strand, q)
                    if person >= 0 { count(slot, seatRole(strand, q), person) }
                }
            }
            touched.slot(slot, .turns)
        }
        for q in 0..<layout.sessionSeats {
            let person = sessionSeat(session, q)
            if person < 0 { continue }
            let role = problem.sessionSeatRoles[q]
            addTurn(role, person, turns: 1, minutes: sessionMinutes(session, role, person))
        }
    }

    /// Takes the turns of one strand out of the counts, before its seats are made anew.
    mutating func detachSeats(_ slot: Int, _ k: Int) {
        let strand = strand(slot, k)
        for q in 0..<seatCount(strand) {
            let person = seatPerson(strand, q)
            if person < 0 { continue }
            addTurn(seatRole(strand, q), person, turns: -1, minutes: -overlap(slot, person))
            columns[layout.roleBits + slot * layout.people + person] = 0
        }
    }

    /// Counts the turns of one strand again.
    mutating func attachSeats(_ slot: Int, _ k: Int) {
        let strand = strand(slot, k)
        for q in 0..<seatCount(strand) {
            let person = seatPerson(strand, q)
            if person >= 0 { count(slot, seatRole(strand, q), person) }
        }
        touched.slot(slot, .turns)
    }
}
