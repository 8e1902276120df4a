// Which blocks stand where. Every change goes through `edit`, which settles people and turns afterwards.

extension State {
    /// Changes a session's timetable and brings people, groups and turns in line with it.
    ///
    /// `body` may add, remove, reorder and change slots through the primitives below; together the blocks between two
    /// fixed points must keep their minutes.
    ///
    /// Where the timetable alone already costs more than `ceiling`, it breaks off: the state is `hopeless` and must be
    /// taken back.
    mutating func edit(_ session: Int, random: inout Random, _ body: (inout State, inout Random) -> Void) {
        if isHopeless { return }
        detachTurns(session)
        body(&self, &random)
        retime(session)
        if ceiling < Int.max {
            refreshTimetable(session)
            if Energy.of(hard: hard, soft: soft) > ceiling {
                isHopeless = true
                return
            }
        }
        settle(session, random: &random)
        attachTurns(session)
        fillSeats(session)
        touched.session(session, [.people, .groups, .turns])
    }

    /// Recomputes positions and starts; blocks whose time moved are touched.
    private mutating func retime(_ session: Int) {
        touched.session(session, .timetable)
        var minute = problem.sessions[session].start
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            if columns[layout.position + slot] != i { columns[layout.position + slot] = i }
            if start(slot) != minute {
                columns[layout.start + slot] = minute
                touched.slot(slot, .timetable)
            }
            minute += length(slot)
        }
        // A session turn may act in other blocks now.
        if layout.sessionSeats > 0 {
            for i in 0..<blockCount(session) { touched.slot(slot(session, i), .turns) }
        }
    }

    /// Takes a free slot into a session at a position; it has no strands yet.
    mutating func insert(_ session: Int, at position: Int, kind: Kind, length: Int, fixedPoint: Int = -1) -> Int? {
        let count = blockCount(session)
        guard count < layout.slotsPerSession else { return nil }
        var slot = session * layout.slotsPerSession
        while columns[layout.used + slot] != 0 { slot += 1 }
        var i = count
        while i > position {
            columns[layout.order + session * layout.slotsPerSession + i] = self.slot(session, i - 1)
            i -= 1
        }
        columns[layout.order + session * layout.slotsPerSession + position] = slot
        columns[layout.blockCount + session] = count + 1
        columns[layout.used + slot] = 1
        columns[layout.kind + slot] = kind.rawValue
        columns[layout.length + slot] = length
        columns[layout.fixedPoint + slot] = fixedPoint
        columns[layout.strandCount + slot] = 0
        columns[layout.start + slot] = -1
        touched.slot(slot, [.timetable, .people, .groups, .turns])
        return slot
    }

    /// Gives the slot at a position back; its minutes are the caller's to give to others.
    mutating func remove(_ session: Int, at position: Int) {
        let slot = slot(session, position)
        clearStrands(slot)
        columns[layout.used + slot] = 0
        let count = blockCount(session)
        for i in position..<(count - 1) {
            columns[layout.order + session * layout.slotsPerSession + i] = self.slot(session, i + 1)
        }
        columns[layout.blockCount + session] = count - 1
        touched.slot(slot, [.timetable, .people, .groups, .turns])
    }

    /// Swaps the blocks at two positions.
    mutating func swapBlocks(_ session: Int, _ a: Int, _ b: Int) {
        let slotA = slot(session, a)
        let slotB = slot(session, b)
        columns[layout.order + session * layout.slotsPerSession + a] = slotB
        columns[layout.order + session * layout.slotsPerSession + b] = slotA
        touched.slot(slotA, .timetable)
        touched.slot(slotB, .timetable)
    }

    /// Changes a block's minutes.
    mutating func setLength(_ slot: Int, _ minutes: Int) {
        if length(slot) == minutes { return }
        columns[layout.length + slot] = minutes
        touched.slot(slot, .timetable)
    }

    /// Changes what a block without strands is.
    mutating func setKind(_ slot: Int, _ kind: Kind) {
        columns[layout.kind + slot] = kind.rawValue
        touched.slot(slot, [.timetable, .people, .groups, .turns])
    }

    /// Adds a strand to a block; people are settled later.
    mutating func addStrand(_ slot: Int, option: Int, space: Int) {
        let k = strandCount(slot)
        let strand = strand(slot, k)
        columns[layout.strandCount + slot] = k + 1
        columns[layout.option + strand] = option
        columns[layout.space + strand] = space
        columns[layout.pauses + strand] = 0
        columns[layout.first + strand] = 0
        columns[layout.size + strand] = 0
        columns[layout.groupCount + strand] = 0
        columns[layout.seatCount + strand] = 0
        touched.slot(slot, [.timetable, .people, .groups, .turns])
    }

    /// Takes all strands and people out of a block.
    mutating func clearStrands(_ slot: Int) {
        if strandCount(slot) == 0 { return }
        meetAll(slot, by: -1)
        for k in 0..<strandCount(slot) {
            let strand = strand(slot, k)
            let from = first(strand)
            for spot in from..<(from + size(strand)) {
                let person = member(slot, spot)
                columns[layout.place + slot * layout.people + person] = -1
                columns[layout.group + slot * layout.people + person] = -1
            }
            columns[layout.size + strand] = 0
            columns[layout.groupCount + strand] = 0
            columns[layout.seatCount + strand] = 0
        }
        columns[layout.strandCount + slot] = 0
        touched.slot(slot, [.timetable, .people, .groups, .turns])
    }

    /// Changes a strand's option; groups and seats follow when settled.
    mutating func setOption(_ slot: Int, _ k: Int, _ option: Int) {
        let strand = strand(slot, k)
        let old = self.option(strand)
        if old == option { return }
        if problem.options[old].activity != problem.options[option].activity { columns[layout.pauses + strand] = 0 }
        columns[layout.option + strand] = option
        touched.slot(slot, [.timetable, .people, .groups, .turns])
    }

    /// Changes a strand's space.
    mutating func setSpace(_ slot: Int, _ k: Int, _ space: Int) {
        columns[layout.space + strand(slot, k)] = space
        touched.slot(slot, [.timetable, .people])
    }

    /// Changes a strand's pauses.
    mutating func setPauses(_ slot: Int, _ k: Int, _ pauses: Int) {
        columns[layout.pauses + strand(slot, k)] = pauses
        touched.slot(slot, .timetable)
    }
}
