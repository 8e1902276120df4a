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

    /// Swaps two people of different strands of one block.
    mutating func swapStrands(random: inout Random) -> Bool {
        let slot = randomActivitySlot(&random)
        if slot < 0 || strandCount(slot) < 2 { return false }
        var lists = memberLists(slot)
        let a = random.below(lists.count)
        let b = (a + 1 + random.below(lists.count - 1)) % lists.count
        if lists[a].isEmpty || lists[b].isEmpty { return false }
        let i = random.below(lists[a].count)
        let j = random.below(lists[b].count)
        (lists[a][i], lists[b][j]) = (lists[b][j], lists[a][i])
        relist(slot, lists)
        return true
    }

    /// Moves a person to another strand of the block.
    mutating func changeStrand(random: inout Random) -> Bool {
        let slot = randomActivitySlot(&random)
        if slot < 0 || strandCount(slot) < 2 { return false }
        var lists = memberLists(slot)
        let a = random.below(lists.count)
        let b = (a + 1 + random.below(lists.count - 1)) % lists.count
        if lists[a].count < 2 { return false }
        let person = lists[a].remove(at: random.below(lists[a].count))
        lists[b].insert(person, at: random.below(lists[b].count + 1))
        relist(slot, lists)
        return true
    }

    /// Puts new lists of people into a block; groups are cut anew, seats follow.
    mutating func relist(_ slot: Int, _ lists: [[Int]]) {
        for k in 0..<strandCount(slot) {
            let strand = strand(slot, k)
            for q in 0..<seatCount(strand) where seatPerson(strand, q) >= 0 {
                if !lists[k].contains(seatPerson(strand, q)) { setSeat(slot, strand, q, -1) }
            }
        }
        meetAll(slot, by: -1)
        setMembers(slot, lists)
        meetAll(slot, by: 1)
        for k in 0..<strandCount(slot) {
            let strand = strand(slot, k)
            if groupCount(strand) > 0 {
                detachSeats(slot, k)
                settleSeats(slot, k)
                attachSeats(slot, k)
            }
            reseat(slot, k, strand)
        }
    }
}
