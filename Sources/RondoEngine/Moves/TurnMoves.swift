// Moves of one or two turns.

extension State {
    /// Gives a random seat to a random person who said yes and sits there.
    mutating func reassignTurn(random: inout Random) -> Bool {
        let slot = randomActivitySlot(&random)
        if slot < 0 { return false }
        let k = random.below(strandCount(slot))
        let strand = strand(slot, k)
        if seatCount(strand) == 0 { return false }
        let q = random.below(seatCount(strand))
        let willing = problem.roles[seatRole(strand, q)].willing
        if willing.isEmpty { return false }
        for _ in 0..<4 {
            let person = willing[random.below(willing.count)]
            if person != seatPerson(strand, q), fits(person, slot, k, seatGroup(strand, q)) {
                setSeat(slot, strand, q, person)
                return true
            }
        }
        return false
    }

    /// Swaps the holders of two seats, of one role in two blocks or of two roles in one strand.
    mutating func swapTurns(random: inout Random) -> Bool {
        let slotA = randomActivitySlot(&random)
        if slotA < 0 { return false }
        let kA = random.below(strandCount(slotA))
        let a = strand(slotA, kA)
        if seatCount(a) == 0 { return false }
        let qA = random.below(seatCount(a))
        let inOneBlock = random.below(4) == 0
        let slotB = inOneBlock ? slotA : randomActivitySlot(&random)
        if slotB < 0 { return false }
        let kB = inOneBlock ? kA : random.below(strandCount(slotB))
        let b = strand(slotB, kB)
        if seatCount(b) == 0 { return false }
        var qB = random.below(seatCount(b))
        if !inOneBlock {
            for _ in 0..<seatCount(b) where seatRole(b, qB) != seatRole(a, qA) { qB = (qB + 1) % seatCount(b) }
            if seatRole(b, qB) != seatRole(a, qA) { return false }
        }
        let holderA = seatPerson(a, qA)
        let holderB = seatPerson(b, qB)
        if holderA < 0 || holderB < 0 || holderA == holderB { return false }
        guard fits(holderB, slotA, kA, seatGroup(a, qA)), fits(holderA, slotB, kB, seatGroup(b, qB)),
            saidYes(holderB, seatRole(a, qA)), saidYes(holderA, seatRole(b, qB))
        else { return false }
        setSeat(slotA, a, qA, holderB)
        setSeat(slotB, b, qB, holderA)
        return true
    }

    /// Gives a random seat of a session to a random person who said yes and is there.
    mutating func reassignSessionTurn(random: inout Random) -> Bool {
        if layout.sessionSeats == 0 { return false }
        let session = randomSession(&random)
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
