extension State {
    /// Pins of a session that don't hold.
    func pinsUnits(_ session: Int) -> Int {
        var units = 0
        for pin in index.pinsOf[session] where !holds(problem.pins[pin], in: session) { units += 1 }
        return units
    }

    /// Pins of any session that hold in none.
    func openPinsUnits() -> Int {
        var units = 0
        for pin in index.openPins {
            var held = false
            for session in 0..<layout.sessions where holds(problem.pins[pin], in: session) { held = true }
            if !held { units += 1 }
        }
        return units
    }

    private func holds(_ pin: PinFrame, in session: Int) -> Bool {
        if isHeldForSession(pin, session) { return true }
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            if !isActivity(slot) { continue }
            for k in 0..<strandCount(slot) where isAbout(pin, slot, k, session) {
                if isHeld(pin, slot, k) { return true }
            }
        }
        return false
    }

    /// True where a strand is one that a pin is about, whoever is in it.
    func isAbout(_ pin: PinFrame, _ slot: Int, _ k: Int, _ session: Int) -> Bool {
        let strand = strand(slot, k)
        if pin.activity >= 0, problem.options[option(strand)].activity != pin.activity { return false }
        if pin.start >= 0, start(slot) != pin.start { return false }
        if pin.length >= 0, length(slot) != pin.length { return false }
        if pin.space >= 0, space(strand) != pin.space { return false }
        return pin.after == .nothing || isFirst(slot, after: pin.after, session)
    }

    /// True where a block is the first activity block after one of what must stand before.
    func isFirst(_ slot: Int, after: PinFrame.After, _ session: Int) -> Bool {
        var isAfter = false
        for i in 0..<blockCount(session) {
            let other = self.slot(session, i)
            if other == slot { return isAfter }
            if isActivity(other) { isAfter = false }
            switch after {
            case .nothing: break
            case .kind(let kind): if self.kind(other) == kind.rawValue { isAfter = true }
            case .activity(let activity):
                for k in 0..<strandCount(other) where problem.options[option(strand(other, k))].activity == activity {
                    isAfter = true
                }
            }
        }
        return false
    }

    private func isHeld(_ pin: PinFrame, _ slot: Int, _ k: Int) -> Bool {
        if pin.person < 0 { return true }
        if pin.role < 0 { return place(slot, pin.person) == k }
        let strand = strand(slot, k)
        for q in 0..<seatCount(strand) where seatPerson(strand, q) == pin.person && seatRole(strand, q) == pin.role {
            return true
        }
        return false
    }

    /// True where a turn for a session fulfils a pin about a person and a role.
    func isHeldForSession(_ pin: PinFrame, _ session: Int) -> Bool {
        if pin.person < 0 || pin.role < 0 { return false }
        for q in 0..<layout.sessionSeats
        where sessionSeat(session, q) == pin.person && problem.sessionSeatRoles[q] == pin.role {
            return !pin.isAboutStrand || hasStrand(pin, session)
        }
        return false
    }

    private func hasStrand(_ pin: PinFrame, _ session: Int) -> Bool {
        for i in 0..<blockCount(session) where isActivity(slot(session, i)) {
            for k in 0..<strandCount(slot(session, i)) where isAbout(pin, slot(session, i), k, session) { return true }
        }
        return false
    }
}
