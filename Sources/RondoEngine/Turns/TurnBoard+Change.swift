extension TurnBoard {
    /// What it changes when a seat goes to somebody, or to nobody (-1).
    @inline(__always)
    mutating func difference(_ s: Int, to q: Int) -> Int {
        let known = delta(s, to: q)
        guard growth.hasLearners[Int(seats[s].role)] else { return known }
        // Who learns beside whom follows all turns of a strand: made, counted and taken back.
        let p = Int(seats[s].holder)
        let before = growth.units(s, p, q, self)
        put(s, q)
        let after = growth.units(s, p, q, self)
        put(s, p)
        return known + weights.growth * (after - before)
    }

    /// True where a seat may change hands, and somebody said yes to it and sits there.
    @inline(__always)
    func couldHold(_ person: Int, _ s: Int) -> Bool {
        let seat = seats[s]
        return seat.isFree && yes[person] & (1 << UInt32(seat.role)) != 0 && fits(person, seat)
    }

    /// The same without learners; nothing is written.
    @inline(__always)
    private func delta(_ s: Int, to q: Int) -> Int {
        let seat = seats[s]
        let p = Int(seat.holder)
        let time = Int(seat.time)
        var delta = 0
        var minutesP = 0
        var minutesQ = 0
        if p >= 0 {
            delta -= part(s, seat, p)
            minutesP = Int(cells[time * people + p].minutes)
        } else {
            delta -= weights.empty
        }
        if q >= 0 {
            delta += part(s, seat, q)
            minutesQ = Int(cells[time * people + q].minutes)
        } else {
            delta += weights.empty
        }
        if named.isOfUse { delta += named.delta(s, from: p, to: q) }
        return delta + fairness.delta(Int(seat.role), from: p, minutesP, to: q, minutesQ)
    }

    /// Gives a seat to somebody, or to nobody (-1).
    @inline(__always)
    mutating func put(_ s: Int, _ q: Int) {
        let seat = seats[s]
        let p = Int(seat.holder)
        let time = Int(seat.time)
        let bit: UInt32 = 1 << UInt32(seat.role)
        var minutesP = 0
        var minutesQ = 0
        seats[s].holder = Int32(q)
        if p >= 0 {
            minutesP = Int(cells[time * people + p].minutes)
            if !holdsAnother(s, seat, p) { cells[time * people + p].bits &= ~bit }
            note(p, time)
        }
        if q >= 0 {
            minutesQ = Int(cells[time * people + q].minutes)
            cells[time * people + q].bits |= bit
            note(q, time)
        }
        if named.isOfUse { named.move(s, from: p, to: q) }
        fairness.move(Int(seat.role), from: p, minutesP, to: q, minutesQ)
    }

    /// What a seat costs with a holder beside fairness: as if they came to it, or left it.
    @inline(__always)
    private func part(_ s: Int, _ seat: Seat, _ person: Int) -> Int {
        let time = Int(seat.time)
        let cell = cells[time * people + person]
        let role = Int(seat.role)
        var cost = 0
        if cell.flags != 0 {
            if cell.flags & 1 != 0 { cost += weights.absent }
            if cell.flags & 2 != 0 { cost += weights.first }
        }
        if houseTurns.isOfUse { cost += houseTurns.price(times[time].session, person, role) }
        let others = cell.bits | cell.sessionBits
        if others & clashes[role] != 0 { cost += weights.clash * clashesOf(s, seat, person, cell) }
        let bit: UInt32 = 1 << UInt32(role)
        if rotating & bit != 0, cell.bits & bit == 0 || !holdsAnother(s, seat, person) {
            cost += order(time, role, person, cell)
        }
        return cost
    }

    /// Other turns in the block that the person can't hold beside this one.
    private func clashesOf(_ s: Int, _ seat: Seat, _ person: Int, _ cell: Cell) -> Int {
        let clash = clashes[Int(seat.role)]
        var count = (cell.sessionBits & clash).nonzeroBitCount
        for other in Int(seat.strandFrom)..<Int(seat.strandTo) where other != s {
            if Int(seats[other].holder) == person, clash & (1 << UInt32(seats[other].role)) != 0 { count += 1 }
        }
        return count
    }

    /// True where the person has another seat of the same role in the strand.
    @inline(__always)
    private func holdsAnother(_ s: Int, _ seat: Seat, _ person: Int) -> Bool {
        for other in Int(seat.strandFrom)..<Int(seat.strandTo) where other != s {
            if Int(seats[other].holder) == person, seats[other].role == seat.role { return true }
        }
        return false
    }

    /// Brings the bit of a time in line with the turns that somebody holds then.
    @inline(__always)
    func note(_ person: Int, _ time: Int) {
        let bit: UInt64 = 1 << UInt64(time & 63)
        let at = person * words + time >> 6
        if cells[time * people + person].bits & rotating != 0 { busy[at] |= bit } else { busy[at] &= ~bit }
    }

    /// What a turn costs by what the person does before and after it.
    @inline(__always)
    private func order(_ time: Int, _ role: Int, _ person: Int, _ cell: Cell) -> Int {
        let bit: UInt32 = 1 << UInt32(role)
        var cost = 0
        if time > 0, times[time - 1].session == times[time].session,
            cells[(time - 1) * people + person].bits & bit != 0
        {
            cost += weights.sameAgain
        }
        if time + 1 < times.count, times[time + 1].session == times[time].session,
            cells[(time + 1) * people + person].bits & bit != 0
        {
            cost += weights.sameAgain
        }
        if weights.variety > 0, wantsVariety[person] != 0 {
            let before = roleBefore(time, role, person, cell)
            let after = roleAfter(time, role, person, cell)
            let units = (before == role ? 1 : 0) + (after == role ? 1 : 0) - (before >= 0 && before == after ? 1 : 0)
            cost += weights.variety * units
        }
        return cost
    }

    /// The last rotating role before this turn, -1 for none; those of one block follow each other by number.
    @inline(__always)
    private func roleBefore(_ time: Int, _ role: Int, _ person: Int, _ cell: Cell) -> Int {
        let lower = cell.bits & rotating & ((1 << UInt32(role)) &- 1)
        if lower != 0 { return 31 - lower.leadingZeroBitCount }
        var word = time >> 6
        var left = busy[person * words + word] & ((1 << UInt64(time & 63)) &- 1)
        while left == 0 {
            if word == 0 { return -1 }
            word -= 1
            left = busy[person * words + word]
        }
        let last = word << 6 + (63 - left.leadingZeroBitCount)
        return 31 - (cells[last * people + person].bits & rotating).leadingZeroBitCount
    }

    /// The next rotating role after this turn, -1 for none.
    @inline(__always)
    private func roleAfter(_ time: Int, _ role: Int, _ person: Int, _ cell: Cell) -> Int {
        let higher = cell.bits & rotating & ~((2 << UInt32(role)) &- 1)
        if higher != 0 { return higher.trailingZeroBitCount }
        var word = time >> 6
        var left = busy[person * words + word] & ~((2 << UInt64(time & 63)) &- 1)
        while left == 0 {
            word += 1
            if word == words { return -1 }
            left = busy[person * words + word]
        }
        let next = word << 6 + left.trailingZeroBitCount
        return (cells[next * people + person].bits & rotating).trailingZeroBitCount
    }
}
