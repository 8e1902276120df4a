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
        if !pin.isAboutStrand, pin.role >= 0, holdsForSession(pin, session) { return true }
        var isAfter = pin.after == .nothing
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            if isActivity(slot) {
                for k in 0..<strandCount(slot) where isAfter || !pin.isAboutStrand {
                    if holds(pin, slot, k, session) { return true }
                }
                if pin.after != .nothing { isAfter = false }
            }
            switch pin.after {
            case .nothing: break
            case .kind(let kind): if self.kind(slot) == kind.rawValue { isAfter = true }
            case .activity(let activity):
                for k in 0..<strandCount(slot) where problem.options[option(strand(slot, k))].activity == activity {
                    isAfter = true
                }
            }
        }
        return false
    }

    private func holds(_ pin: PinFrame, _ slot: Int, _ k: Int, _ session: Int) -> Bool {
        let strand = strand(slot, k)
        if pin.activity >= 0, problem.options[option(strand)].activity != pin.activity { return false }
        if pin.start >= 0, start(slot) != pin.start { return false }
        if pin.length >= 0, length(slot) != pin.length { return false }
        if pin.space >= 0, space(strand) != pin.space { return false }
        if pin.person < 0 { return true }
        if pin.role < 0 { return place(slot, pin.person) == k }
        if holdsForSession(pin, session) { return true }
        for q in 0..<seatCount(strand) where seatPerson(strand, q) == pin.person && seatRole(strand, q) == pin.role {
            return true
        }
        return false
    }

    private func holdsForSession(_ pin: PinFrame, _ session: Int) -> Bool {
        for q in 0..<layout.sessionSeats where sessionSeat(session, q) == pin.person {
            if problem.sessionSeatRoles[q] == pin.role { return true }
        }
        return false
    }
}
