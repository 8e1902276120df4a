// People, groups and seats follow the timetable.

extension State {
    /// Brings the people, groups and seats of a session's blocks in line with its timetable.
    mutating func settle(_ session: Int, random: inout Random) {
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            if isActivity(slot), touched.slotAspects[slot] != 0 { settleBlock(slot, random: &random) }
        }
    }

    private mutating func settleBlock(_ slot: Int, random: inout Random) {
        let session = session(of: slot)
        let isNew = strandCount(slot) > 0 && memberCount(slot) == 0
        var changed = isNew
        if !changed {
            for k in 0..<strandCount(slot) where groupsAreStale(strand(slot, k)) { changed = true }
        }
        for person in index.present[session] where (place(slot, person) >= 0) != (overlap(slot, person) > 0) {
            changed = true
        }
        if changed { resettle(slot, session, isNew: isNew, random: &random) }
        for k in 0..<strandCount(slot) { settleSeats(slot, k) }
        remade.append(slot)
    }

    private func groupsAreStale(_ strand: Int) -> Bool {
        let frame = problem.options[option(strand)]
        return groupCount(strand) != (frame.hasGroups ? GroupSizes.count(of: size(strand), in: frame) : 0)
    }

    private mutating func resettle(_ slot: Int, _ session: Int, isNew: Bool, random: inout Random) {
        var lists = memberLists(slot)
        if !isNew { meetAll(slot, by: -1) }
        let beside = isNew && lists.count > 1 ? listsBeside(slot, session) : nil
        if let beside { lists = beside }
        for k in lists.indices { lists[k].removeAll { overlap(slot, $0) == 0 } }
        var isSeated = [Bool](repeating: false, count: beside == nil ? 0 : layout.people)
        for list in beside == nil ? [] : lists { for person in list { isSeated[person] = true } }
        var arriving: [Int] = []
        for person in index.present[session] {
            let takesPart = overlap(slot, person) > 0
            let stays = isNew ? beside != nil && isSeated[person] : place(slot, person) >= 0
            if takesPart, !stays { arriving.append(person) }
            if !takesPart, place(slot, person) >= 0 {
                columns[layout.place + slot * layout.people + person] = -1
                columns[layout.group + slot * layout.people + person] = -1
            }
        }
        if arriving.count > 1 { arrange(&arriving, random: &random) }
        let hasGroups = lists.indices.contains { problem.options[option(strand(slot, $0))].hasGroups }
        let scarce = hasGroups ? scarceSupports(slot) : 0
        if lists.count == 1 {
            lists[0] += arriving
        } else {
            var seating = Seating(self, slot: slot, session: session, lists: lists)
            for person in arriving { seating.seat(person, in: slot, self) }
            seating.fillEmpty()
            lists = seating.lists
        }
        for k in lists.indices { deal(slot, k, &lists[k], scarce: scarce) }
        setMembers(slot, lists)
        meetAll(slot, by: 1)
    }

    /// Who is in which space of the activity block before, or else of the next one, where that has the same spaces.
    private func listsBeside(_ slot: Int, _ session: Int) -> [[Int]]? {
        let position = position(slot, session)
        var beside = position - 1
        while beside >= 0, !isActivity(self.slot(session, beside)) { beside -= 1 }
        if beside < 0 {
            beside = position + 1
            while beside < blockCount(session), !isActivity(self.slot(session, beside)) { beside += 1 }
        }
        if beside < 0 || beside >= blockCount(session) { return nil }
        let other = self.slot(session, beside)
        if strandCount(other) != strandCount(slot) || memberCount(other) == 0 { return nil }
        let there = memberLists(other)
        let spaces = (0..<strandCount(other)).map { space(strand(other, $0)) }
        var lists: [[Int]] = []
        for k in 0..<strandCount(slot) {
            guard let at = spaces.firstIndex(of: space(strand(slot, k))) else { return nil }
            lists.append(there[at])
        }
        return lists
    }

    /// A random order in which people of one perspective follow each other, so that dealing spreads them.
    private func arrange(_ people: inout [Int], random: inout Random) {
        var i = people.count - 1
        while i > 0 {
            people.swapAt(i, random.below(i + 1))
            i -= 1
        }
        // Whoever has the least choice comes first.
        func choice(_ person: Int) -> Int {
            problem.people[person].profile != 0 ? 0 : index.partners[person].isEmpty ? 2 : 1
        }
        let keyed = people.enumerated().map { (choice($1), problem.people[$1].perspective, $0, $1) }
        people = keyed.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3)
        if problem.sessions.contains(where: { $0.maxStrands > 1 }) { putPartnersTogether(&people) }
    }

    /// Lets those who stay with somebody follow them, so that both find room in one strand.
    private func putPartnersTogether(_ people: inout [Int]) {
        var isListed = [Bool](repeating: true, count: layout.people)
        for person in people { isListed[person] = false }
        var ordered: [Int] = []
        ordered.reserveCapacity(people.count)
        for person in people {
            for next in [person] + index.partners[person] where !isListed[next] {
                isListed[next] = true
                ordered.append(next)
            }
        }
        people = ordered
    }

    /// Reorders a strand's people so that cutting the list into groups deals neighbours to different groups.
    ///
    /// Who stays with somebody follows them while their group has room; who stays apart goes to another. Who uses a
    /// scarce support follows others who do.
    private func deal(_ slot: Int, _ k: Int, _ people: inout [Int], scarce: Int) {
        let frame = problem.options[option(strand(slot, k))]
        guard frame.hasGroups else { return }
        let groups = GroupSizes.count(of: people.count, in: frame)
        guard groups > 1 else { return }
        let (base, larger) = people.count.quotientAndRemainder(dividingBy: groups)
        var hands = [[Int]](repeating: [], count: groups)
        var next = 0
        // Who is in a pair or shares a support comes first, while there is room and a choice of groups.
        func supports(_ person: Int) -> Int { scarce == 0 ? 0 : supportUse(slot, k, person) & scarce }
        func isBound(_ person: Int) -> Bool {
            !index.partners[person].isEmpty || index.isApart[person] || supports(person) != 0
        }
        var supported = [Int](repeating: 0, count: groups)
        for person in people.filter(isBound) + people.filter({ !isBound($0) }) {
            func hasRoom(_ group: Int) -> Bool { hands[group].count < base + (group < larger ? 1 : 0) }
            func holds(_ group: Int, _ flag: UInt8) -> Bool {
                hands[group].contains { ground.pairs[layout.pair(person, $0)] & flag != 0 }
            }
            var hand = -1
            if !index.partners[person].isEmpty {
                hand = hands.indices.first { hasRoom($0) && holds($0, PairFlag.together) } ?? -1
            }
            let uses = supports(person)
            if hand < 0, uses != 0 {
                hand =
                    hands.indices.first {
                        hasRoom($0) && supported[$0] & uses != 0
                            && !(index.isApart[person] && holds($0, PairFlag.apart))
                    } ?? -1
            }
            if hand < 0 {
                while !hasRoom(next) { next = (next + 1) % groups }
                hand = next
                if index.isApart[person], holds(hand, PairFlag.apart) {
                    hand = hands.indices.first { hasRoom($0) && !holds($0, PairFlag.apart) } ?? hand
                }
                next = (next + 1) % groups
            }
            hands[hand].append(person)
            supported[hand] |= uses
        }
        people = hands.flatMap { $0 }
    }

    // MARK: Seats

    /// Makes the seats that a strand needs and keeps holders who can keep them.
    mutating func settleSeats(_ slot: Int, _ k: Int) {
        let strand = strand(slot, k)
        var old: [SeatSolution] = []
        for q in 0..<seatCount(strand) where seatPerson(strand, q) >= 0 {
            old.append(
                SeatSolution(role: seatRole(strand, q), group: seatGroup(strand, q), person: seatPerson(strand, q)))
        }
        let seats = neededSeats(option(strand), groups: groupCount(strand))
        columns[layout.seatCount + strand] = seats.count
        let base = strand * layout.seatsPerStrand
        for (q, seat) in seats.enumerated() {
            columns[layout.seatRole + base + q] = seat.role
            columns[layout.seatGroup + base + q] = seat.group
            var holder = -1
            if let kept = old.firstIndex(where: { $0.role == seat.role && fits($0.person, slot, k, seat.group) }) {
                holder = old[kept].person
                old.remove(at: kept)
            }
            columns[layout.seatPerson + base + q] = holder
        }
        touched.slot(slot, .turns)
    }

    /// The seats of an option with a number of groups, role by role; holders are empty.
    func neededSeats(_ option: Int, groups: Int) -> [SeatSolution] { problem.seats(of: option, groups: groups) }

    /// True where a person sits where a seat is.
    @inline(__always)
    func fits(_ person: Int, _ slot: Int, _ k: Int, _ group: Int) -> Bool {
        place(slot, person) == k && (group < 0 || self.group(slot, person) == group)
    }

    /// Fills the empty seats of a session, each with whoever suits best at that moment.
    mutating func fillSeats(_ session: Int) {
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            for k in 0..<strandCount(slot) {
                let strand = strand(slot, k)
                for q in 0..<seatCount(strand) where seatPerson(strand, q) < 0 {
                    let holder = bestHolder(slot, k, role: seatRole(strand, q), group: seatGroup(strand, q))
                    if holder >= 0 { setSeat(slot, strand, q, holder) }
                }
            }
        }
        for q in 0..<layout.sessionSeats where sessionSeat(session, q) < 0 {
            let holder = bestSessionHolder(session, role: problem.sessionSeatRoles[q])
            if holder >= 0 { setSessionSeat(session, q, holder) }
        }
    }

    /// Whoever said yes, sits there, holds nothing that clashes and has had the least; -1 for nobody.
    func bestHolder(_ slot: Int, _ k: Int, role: Int, group: Int) -> Int {
        let session = session(of: slot)
        let frame = problem.roles[role]
        var best = -1
        var bestCost = Int.max
        for person in frame.willing where fits(person, slot, k, group) {
            var cost = columns[layout.turns + person * layout.roles + role] * 60_000
            cost += columns[layout.minutes + person * layout.roles + role] * 1_000
            cost /= max(1, problem.attendance[person])
            if !isThroughout(slot, session, person) { cost += 5_000 }
            if roleBits(slot, person) & frame.clashes != 0 { cost += 20_000 }
            for q in 0..<layout.sessionSeats where sessionSeat(session, q) == person {
                let other = problem.sessionSeatRoles[q]
                if frame.clashes & (1 << other) != 0, problem.roles[other].acts == .throughout { cost += 20_000 }
            }
            if cost < bestCost {
                bestCost = cost
                best = person
            }
        }
        return best
    }

    /// The same for a seat of a session.
    private func bestSessionHolder(_ session: Int, role: Int) -> Int {
        let frame = problem.roles[role]
        var best = -1
        var bestCost = Int.max
        for person in frame.willing where presentTo(session, person) > presentFrom(session, person) {
            var cost = columns[layout.turns + person * layout.roles + role] * 60_000
            cost /= max(1, problem.attendance[person])
            for q in 0..<layout.sessionSeats where sessionSeat(session, q) == person {
                if frame.clashes & (1 << problem.sessionSeatRoles[q]) != 0 { cost += 20_000 }
            }
            if cost < bestCost {
                bestCost = cost
                best = person
            }
        }
        return best
    }
}
