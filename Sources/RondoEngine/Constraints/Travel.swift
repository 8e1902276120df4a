extension State {
    /// People who change space between two activity blocks without the time to go there.
    func travelUnits(_ session: Int) -> Int {
        if problem.movingTime == 0 { return 0 }
        var units = 0
        var previous = -1
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            if !isActivity(slot) { continue }
            if previous >= 0, start(slot) - end(previous) < problem.movingTime { units += movers(previous, slot) }
            previous = slot
        }
        return units
    }

    private func movers(_ before: Int, _ after: Int) -> Int {
        if strandCount(before) == 1, strandCount(after) == 1, space(strand(before, 0)) == space(strand(after, 0)) {
            return 0
        }
        var units = 0
        for spot in 0..<memberCount(before) {
            let person = member(before, spot)
            let to = place(after, person)
            if to < 0 { continue }
            let here = space(strand(before, place(before, person)))
            let there = space(strand(after, to))
            if here != there, !problem.spaces[here].isOnline, !problem.spaces[there].isOnline { units += 1 }
        }
        return units
    }

    /// People listed in a slot.
    @inline(__always)
    func memberCount(_ slot: Int) -> Int {
        var count = 0
        for k in 0..<strandCount(slot) { count += size(strand(slot, k)) }
        return count
    }
}
