extension State {
    /// Brings a random pin nearer to holding.
    mutating func keepPin(random: inout Random) -> Bool {
        if problem.pins.isEmpty { return false }
        let pin = problem.pins[random.below(problem.pins.count)]
        let session = pin.session >= 0 ? pin.session : random.below(layout.sessions)
        if pin.isAboutStrand { return place(pin, session, random: &random) }
        if pin.person < 0 || pin.role < 0 || !saidYes(pin.person, pin.role) { return false }
        return giveTurn(pin, session, random: &random)
    }

    /// True where a session has a space.
    func isListed(_ space: Int, _ session: Int) -> Bool {
        problem.sessions[session].spaces.contains { problem.sessionSpaces[$0] == space }
    }

    private mutating func giveTurn(_ pin: PinFrame, _ session: Int, random: inout Random) -> Bool {
        for q in 0..<layout.sessionSeats where problem.sessionSeatRoles[q] == pin.role {
            if presentTo(session, pin.person) <= presentFrom(session, pin.person) { return false }
            setSessionSeat(session, q, pin.person)
            return true
        }
        if blockCount(session) == 0 { return false }
        let slot = slot(session, random.below(blockCount(session)))
        let k = place(slot, pin.person)
        if !isActivity(slot) || k < 0 { return false }
        let strand = strand(slot, k)
        for q in 0..<seatCount(strand) where seatRole(strand, q) == pin.role {
            if fits(pin.person, slot, k, seatGroup(strand, q)) {
                setSeat(slot, strand, q, pin.person)
                return true
            }
        }
        return false
    }

    private mutating func place(_ pin: PinFrame, _ session: Int, random: inout Random) -> Bool {
        let target = target(of: pin, session, random: &random)
        if target < 0 { return false }
        var works = true
        edit(session, random: &random) { state, random in
            let slot = state.slot(session, target)
            if pin.activity >= 0, !state.index.optionsOf[pin.activity].isEmpty {
                let range = state.index.optionsOf[pin.activity]
                if state.problem.options[state.option(state.strand(slot, 0))].activity != pin.activity {
                    state.setOption(slot, 0, range.lowerBound + random.below(range.count))
                }
            }
            if pin.space >= 0, state.isListed(pin.space, session) { state.setSpace(slot, 0, pin.space) }
            if pin.length >= 5, pin.length % 5 == 0 {
                works = state.resize(slot, to: pin.length, session, random: &random)
            }
            if pin.start >= 0, works { works = state.moveStart(target, session, to: pin.start, random: &random) }
        }
        return works
    }

    /// The position of an activity block that the pin is likely to be about; -1 for none.
    private func target(of pin: PinFrame, _ session: Int, random: inout Random) -> Int {
        var best = -1
        var bestDistance = Int.max
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            guard isActivity(slot), !isFixed(slot) else { continue }
            if pin.after != .nothing {
                if isFirst(slot, after: pin.after, session) { return i }
                continue
            }
            let distance = pin.start >= 0 ? abs(start(slot) - pin.start) : random.below(1000)
            if distance < bestDistance {
                bestDistance = distance
                best = i
            }
        }
        return best
    }

    /// Makes a block start at a minute by giving and taking minutes before and after it in its segment.
    private mutating func moveStart(_ position: Int, _ session: Int, to minute: Int, random: inout Random) -> Bool {
        let segment = segment(session, around: position)
        var now = problem.sessions[session].start
        for i in 0..<position { now += length(slot(session, i)) }
        let difference = minute - now
        if difference == 0 { return true }
        // A time between the steps of the grid can't be reached.
        if difference % 5 != 0 { return false }
        let slot = slot(session, position)
        let before = segment.lowerBound..<position
        let after = position..<segment.upperBound
        if before.isEmpty { return false }
        return spread(difference, session, before, keeping: -1, random: &random)
            && spread(
                -difference, session, after, keeping: after.count > 1 ? slot : -1, random: &random)
    }
}
