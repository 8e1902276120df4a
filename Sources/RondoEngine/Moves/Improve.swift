extension State {
    /// A small random change of turns or groups in one block, for the polish after the timetable changed.
    mutating func improve(_ slot: Int, random: inout Random) -> Bool {
        let strands = strandCount(slot)
        if !isUsed(slot) || strands == 0 { return false }
        let k = random.below(strands)
        let strand = strand(slot, k)
        if groupCount(strand) > 1, random.below(3) != 0 { return swapGroups(slot, random: &random) }
        if seatCount(strand) == 0 { return false }
        let q = random.below(seatCount(strand))
        let willing = problem.roles[seatRole(strand, q)].willing
        if willing.isEmpty { return false }
        let person = willing[random.below(willing.count)]
        if person == seatPerson(strand, q) || !fits(person, slot, k, seatGroup(strand, q)) { return false }
        setSeat(slot, strand, q, person)
        return true
    }
}
