extension TurnBoard {
    /// Takes over the turns of a state; false where it has none to search.
    mutating func load(_ state: borrowing State) -> Bool {
        guard layOut(state) else { return false }
        fairness.load(state)
        fillSeats(state)
        growth.load(state)
        var named = named
        named.load(state, self)
        self.named = named
        return !free.isEmpty
    }

    /// Counts blocks and seats, and makes room for them.
    private mutating func layOut(_ state: borrowing State) -> Bool {
        times.removeAll(keepingCapacity: true)
        var count = 0
        for session in 0..<state.layout.sessions {
            if holdsOneTwice(session, state) { return false }
            for i in 0..<state.blockCount(session) {
                let slot = state.slot(session, i)
                if !state.isActivity(slot) { continue }
                times.append(Time(session: session, slot: slot))
                for k in 0..<state.strandCount(slot) { count += state.seatCount(state.strand(slot, k)) }
            }
        }
        if count == 0 { return false }
        seats.reserve(count, repeating: Seat())
        cells.reserve(times.count * people, repeating: Cell())
        words = (times.count + 63) / 64
        busy.reserve(people * words, repeating: 0)
        busy.fill(0)
        for (time, block) in times.enumerated() { fillCells(time, block, state) }
        return true
    }

    /// True where somebody has two seats of one role for a session: the bits here tell one from none.
    private func holdsOneTwice(_ session: Int, _ state: borrowing State) -> Bool {
        for q in 0..<state.layout.sessionSeats where state.sessionSeat(session, q) >= 0 {
            for other in 0..<q where state.sessionSeat(session, other) == state.sessionSeat(session, q) {
                if state.problem.sessionSeatRoles[other] == state.problem.sessionSeatRoles[q] { return true }
            }
        }
        return false
    }

    private func fillCells(_ time: Int, _ block: Time, _ state: borrowing State) {
        for person in 0..<people {
            let at = time * people + person
            var cell = Cell()
            cell.place = Int16(state.place(block.slot, person))
            if cell.place >= 0 {
                cell.group = Int16(state.group(block.slot, person))
                cell.minutes = Int16(clamping: state.overlap(block.slot, person))
                if !state.isThroughout(block.slot, block.session, person) { cell.flags |= 1 }
                if state.problem.firstTime[block.session * people + person] != 0 { cell.flags |= 2 }
            }
            cells[at] = cell
        }
        let position = state.columns[state.layout.position + block.slot]
        for q in 0..<state.layout.sessionSeats {
            let holder = state.sessionSeat(block.session, q)
            let role = state.problem.sessionSeatRoles[q]
            if holder >= 0, state.acts(role, at: position, in: block.session) {
                cells[time * people + holder].sessionBits |= 1 << UInt32(role)
            }
        }
    }

    private mutating func fillSeats(_ state: borrowing State) {
        addresses.removeAll(keepingCapacity: true)
        candidates.removeAll(keepingCapacity: true)
        free.removeAll(keepingCapacity: true)
        strands.removeAll(keepingCapacity: true)
        seatsOf = [[Int32]](repeating: [], count: roles)
        strandsPerBlock = state.layout.strandsPerSlot
        seatCount = 0
        for (time, block) in times.enumerated() {
            for k in 0..<state.strandCount(block.slot) {
                let strand = state.strand(block.slot, k)
                let from = seatCount
                strands.append(from..<(from + state.seatCount(strand)))
                for q in 0..<state.seatCount(strand) {
                    addresses.append(Address(slot: block.slot, strand: strand, q: q))
                    var seat = Seat()
                    seat.role = Int32(state.seatRole(strand, q))
                    seat.time = Int32(time)
                    seat.strandFrom = Int32(from)
                    seat.strandTo = Int32(from + state.seatCount(strand))
                    seat.holder = Int32(state.seatPerson(strand, q))
                    seat.place = Int16(k)
                    seat.group = Int16(state.seatGroup(strand, q))
                    append(seat, state)
                }
            }
            while strands.count < (time + 1) * strandsPerBlock { strands.append(seatCount..<seatCount) }
        }
    }

    private mutating func append(_ new: Seat, _ state: borrowing State) {
        var seat = new
        let index = seatCount
        let previous = index > 0 ? seats[index - 1] : Seat()
        if index > Int(seat.strandFrom), previous.role == seat.role, previous.group == seat.group {
            (seat.from, seat.count) = (previous.from, previous.count)
        } else {
            seat.from = Int32(candidates.count)
            for person in state.problem.roles[Int(seat.role)].willing where fits(person, seat) {
                candidates.append(Int32(person))
            }
            seat.count = Int32(candidates.count) - seat.from
        }
        seat.isFree = seat.count > 0
        seats[index] = seat
        seatCount += 1
        if seat.holder >= 0 {
            let at = Int(seat.time) * people + Int(seat.holder)
            cells[at].bits |= 1 << UInt32(seat.role)
            note(Int(seat.holder), Int(seat.time))
        }
        if seat.isFree {
            free.append(Int32(index))
            seatsOf[Int(seat.role)].append(Int32(index))
        }
    }

    /// True where somebody sits where a seat is.
    @inline(__always)
    func fits(_ person: Int, _ seat: Seat) -> Bool {
        let cell = cells[Int(seat.time) * people + person]
        return cell.place == seat.place && (seat.group < 0 || cell.group == seat.group)
    }

    /// Puts the turns back into the state that they were loaded from.
    func store(_ state: inout State) {
        for seat in free {
            let address = addresses[Int(seat)]
            state.setSeat(address.slot, address.strand, address.q, Int(seats[Int(seat)].holder))
        }
    }
}
