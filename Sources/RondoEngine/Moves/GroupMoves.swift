// Moves of people between groups and strands.

extension State {
    /// Swaps two people of different groups of one strand; seats of the groups follow.
    mutating func swapGroups(random: inout Random) -> Bool {
        let slot = randomActivitySlot(&random)
        if slot < 0 { return false }
        return swapGroups(slot, random: &random)
    }

    /// The same in a given slot.
    mutating func swapGroups(_ slot: Int, random: inout Random) -> Bool {
        let k = random.below(strandCount(slot))
        let strand = strand(slot, k)
        if groupCount(strand) < 2 { return false }
        let from = first(strand)
        let a = member(slot, from + random.below(size(strand)))
        let b = member(slot, from + random.below(size(strand)))
        let groupA = group(slot, a)
        let groupB = group(slot, b)
        if groupA == groupB { return false }
        swapMembers(slot, strand, a, b)
        let held = roleBits(slot, a) | roleBits(slot, b)
        if held != 0 { reseat(slot, k, strand) }
        return true
    }

    /// Gives group seats whose holders sit elsewhere now to the best person who sits there.
    mutating func reseat(_ slot: Int, _ k: Int, _ strand: Int) {
        for q in 0..<seatCount(strand) {
            let holder = seatPerson(strand, q)
            let group = seatGroup(strand, q)
            if holder < 0 || group < 0 || self.group(slot, holder) == group { continue }
            setSeat(slot, strand, q, -1)
        }
        for q in 0..<seatCount(strand) where seatPerson(strand, q) < 0 {
            let best = bestHolder(slot, k, role: seatRole(strand, q), group: seatGroup(strand, q))
            if best >= 0 { setSeat(slot, strand, q, best) }
        }
    }

    /// Swaps two people of different strands of one block; their seats go to others there.
    mutating func swapStrands(random: inout Random) -> Bool {
        let isTroubled = focus.slot >= 0
        let slot = randomActivitySlot(&random)
        if slot < 0 || strandCount(slot) < 2 { return false }
        let (a, b) = twoStrands(slot, isTroubled: isTroubled, random: &random)
        let strandA = strand(slot, a)
        let strandB = strand(slot, b)
        if size(strandA) == 0 || size(strandB) == 0 { return false }
        let i = first(strandA) + random.below(size(strandA))
        let j = first(strandB) + random.below(size(strandB))
        leaveSeats(slot, a, of: member(slot, i))
        leaveSeats(slot, b, of: member(slot, j))
        swapAcross(slot, strandA, i, strandB, j)
        reseat(slot, a, strandA)
        reseat(slot, b, strandB)
        return true
    }

    /// Moves a person to another strand of the block; groups of both are cut anew, seats follow.
    mutating func changeStrand(random: inout Random) -> Bool {
        let isTroubled = focus.slot >= 0
        let slot = randomActivitySlot(&random)
        if slot < 0 || strandCount(slot) < 2 { return false }
        let (a, b) = twoStrands(slot, isTroubled: isTroubled, random: &random)
        var lists = memberLists(slot)
        if lists[a].count < 2 { return false }
        let person = lists[a].remove(at: random.below(lists[a].count))
        lists[b].insert(person, at: random.below(lists[b].count + 1))
        leaveSeats(slot, a, of: person)
        meetStrand(slot, a, by: -1)
        meetStrand(slot, b, by: -1)
        setMembers(slot, lists)
        meetStrand(slot, a, by: 1)
        meetStrand(slot, b, by: 1)
        for k in [a, b] {
            let strand = strand(slot, k)
            if groupCount(strand) > 0 {
                detachSeats(slot, k)
                settleSeats(slot, k)
                attachSeats(slot, k)
            }
            reseat(slot, k, strand)
        }
        return true
    }

    /// Two strands of a block at random; in a block in trouble the first is often the one that is fullest for its room.
    private func twoStrands(_ slot: Int, isTroubled: Bool, random: inout Random) -> (Int, Int) {
        let count = strandCount(slot)
        var a = random.below(count)
        if isTroubled, random.below(2) == 0 {
            func over(_ k: Int) -> Int {
                let strand = strand(slot, k)
                return size(strand) - seats(option(strand), space(strand))
            }
            for k in 0..<count where over(k) > over(a) { a = k }
        }
        return (a, (a + 1 + random.below(count - 1)) % count)
    }

    /// Empties the seats that a person holds in a strand.
    private mutating func leaveSeats(_ slot: Int, _ k: Int, of person: Int) {
        let strand = strand(slot, k)
        for q in 0..<seatCount(strand) where seatPerson(strand, q) == person { setSeat(slot, strand, q, -1) }
    }
}
