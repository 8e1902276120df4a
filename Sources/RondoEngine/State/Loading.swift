extension State {
    /// Takes over a solution; false where it can't be represented, and then the state is not to be used.
    mutating func load(_ solution: Solution) -> Bool {
        guard solution.sessions.count == layout.sessions else { return false }
        for session in 0..<layout.sessions where !load(solution.sessions[session], session) { return false }
        touchEverything()
        refresh()
        keep()
        return true
    }

    private mutating func load(_ solution: SessionSolution, _ session: Int) -> Bool {
        guard solution.blocks.count <= layout.slotsPerSession, solution.seats.count == layout.sessionSeats else {
            return false
        }
        detachTurns(session)
        while blockCount(session) > 0 { remove(session, at: blockCount(session) - 1) }
        for q in 0..<layout.sessionSeats { columns[layout.sessionSeat + session * layout.sessionSeats + q] = -1 }
        var minute = problem.sessions[session].start
        for (i, block) in solution.blocks.enumerated() {
            guard block.start == minute, block.length > 0, (block.kind == .activity) == !block.strands.isEmpty,
                block.strands.count <= layout.strandsPerSlot,
                let slot = insert(session, at: i, kind: block.kind, length: block.length, fixedPoint: block.fixedPoint)
            else { return false }
            columns[layout.start + slot] = minute
            columns[layout.position + slot] = i
            minute += block.length
            if block.kind == .activity, !load(block, slot) { return false }
        }
        for (q, person) in solution.seats.enumerated() {
            columns[layout.sessionSeat + session * layout.sessionSeats + q] = person
        }
        attachTurns(session)
        return minute == problem.sessions[session].end
    }

    private mutating func load(_ block: BlockSolution, _ slot: Int) -> Bool {
        for strand in block.strands { addStrand(slot, option: strand.option, space: strand.space) }
        let lists = block.strands.map { $0.groups.flatMap { $0 } }
        let listed = lists.flatMap { $0 }.sorted()
        let session = session(of: slot)
        guard listed == index.present[session].filter({ overlap(slot, $0) > 0 }) else { return false }
        setMembers(slot, lists)
        for (k, solution) in block.strands.enumerated() {
            let strand = strand(slot, k)
            columns[layout.pauses + strand] = solution.pauses
            for (group, people) in solution.groups.enumerated() where groupCount(strand) > 0 {
                guard group < groupCount(strand), groupSlice(strand, group).size == people.count else { return false }
            }
            let seats = neededSeats(solution.option, groups: groupCount(strand))
            guard seats.count == solution.seats.count else { return false }
            columns[layout.seatCount + strand] = seats.count
            let base = strand * layout.seatsPerStrand
            for (q, seat) in solution.seats.enumerated() {
                guard seat.role == seats[q].role, seat.group == seats[q].group else { return false }
                if seat.person >= 0 {
                    guard fits(seat.person, slot, k, seat.group),
                        problem.people[seat.person].yesTo & (1 << seat.role) != 0
                    else { return false }
                }
                columns[layout.seatRole + base + q] = seat.role
                columns[layout.seatGroup + base + q] = seat.group
                columns[layout.seatPerson + base + q] = seat.person
            }
        }
        meetAll(slot, by: 1)
        return true
    }

    /// The state as plain values.
    func solution() -> Solution {
        var result = Solution()
        for session in 0..<layout.sessions {
            var one = SessionSolution()
            for i in 0..<blockCount(session) { one.blocks.append(block(slot(session, i))) }
            for q in 0..<layout.sessionSeats { one.seats.append(sessionSeat(session, q)) }
            result.sessions.append(one)
        }
        return result
    }

    private func block(_ slot: Int) -> BlockSolution {
        var block = BlockSolution()
        block.kind = Kind(rawValue: kind(slot)) ?? .buffer
        block.start = start(slot)
        block.length = length(slot)
        block.fixedPoint = columns[layout.fixedPoint + slot]
        for k in 0..<strandCount(slot) {
            let strand = strand(slot, k)
            var one = StrandSolution()
            one.option = option(strand)
            one.space = space(strand)
            one.pauses = pauses(strand)
            if groupCount(strand) == 0 {
                one.groups = [(first(strand)..<(first(strand) + size(strand))).map { member(slot, $0) }]
            } else {
                for group in 0..<groupCount(strand) {
                    let (from, size) = groupSlice(strand, group)
                    one.groups.append((from..<(from + size)).map { member(slot, $0) })
                }
            }
            for q in 0..<seatCount(strand) {
                one.seats.append(
                    SeatSolution(role: seatRole(strand, q), group: seatGroup(strand, q), person: seatPerson(strand, q)))
            }
            block.strands.append(one)
        }
        return block
    }
}
