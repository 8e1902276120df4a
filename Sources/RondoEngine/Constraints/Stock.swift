extension State {
    /// Things that a block needs beyond the stock.
    func stockUnits(_ slot: Int) -> Int {
        if problem.stock.isEmpty || !isActivity(slot) { return 0 }
        var units = 0
        for material in problem.stock.indices {
            var needed = 0
            for k in 0..<strandCount(slot) {
                let strand = strand(slot, k)
                for i in problem.options[option(strand)].materialNeeds
                where problem.materialNeeds[i].material == material {
                    let need = problem.materialNeeds[i]
                    needed += need.perStrand + need.perGroup * max(1, groupCount(strand))
                    needed += need.perPerson * size(strand)
                    if need.perUser > 0 { needed += need.perUser * users(of: need.change, slot, k) }
                }
            }
            units += max(0, needed - problem.stock[material])
        }
        return units
    }

    /// People of a strand who use one of its option's changes.
    private func users(of change: Int, _ slot: Int, _ k: Int) -> Int {
        let strand = strand(slot, k)
        var count = 0
        for person in index.withNeeds where place(slot, person) == k {
            let at = problem.accessIndex(
                session: session(of: slot), space: space(strand), option: option(strand),
                profile: problem.people[person].profile)
            if problem.changesUsed[at] & (1 << UInt32(change)) != 0 { count += 1 }
        }
        return count
    }
}
