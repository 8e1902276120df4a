extension State {
    /// Features that people need of a free space nearby, where no free space has them.
    func keptFreeUnits(_ slot: Int) -> Int {
        guard isActivity(slot) else { return 0 }
        var asked = 0
        for person in index.withNearby where place(slot, person) >= 0 { asked |= problem.people[person].nearby }
        if asked == 0 { return 0 }
        var free = 0
        for i in problem.sessions[session(of: slot)].spaces {
            let candidate = problem.sessionSpaces[i]
            var taken = false
            for k in 0..<strandCount(slot) where space(strand(slot, k)) == candidate { taken = true }
            if !taken { free |= problem.spaces[candidate].features }
        }
        return (asked & ~free).nonzeroBitCount
    }
}
