extension State {
    /// Teams of each kind of support that a block needs beyond those that are there.
    func teamsUnits(_ slot: Int) -> Int {
        guard isActivity(slot), !index.withSupport.isEmpty else { return 0 }
        var units = 0
        for kind in problem.supportKinds.indices {
            let frame = problem.supportKinds[kind]
            var needed = 0
            for k in 0..<strandCount(slot) {
                let places = supportPlaces(slot, k, kind)
                needed += (places + frame.placesPerTeam - 1) / frame.placesPerTeam
            }
            if needed > 0 { units += max(0, needed - teams(kind, slot)) }
        }
        return units
    }

    /// Places of a strand where a kind works: its different groups, or the strand as one place.
    func supportPlaces(_ slot: Int, _ k: Int, _ kind: Int) -> Int {
        var places = 0
        for person in index.withSupport {
            guard place(slot, person) == k, supportBits(slot, person) & (1 << kind) != 0 else { continue }
            let group = group(slot, person) + 1
            if scratch.groups[group] { continue }
            scratch.groups[group] = true
            places += 1
        }
        if places > 0 {
            for group in 0...groupCount(strand(slot, k)) { scratch.groups[group] = false }
        }
        return places
    }
}
