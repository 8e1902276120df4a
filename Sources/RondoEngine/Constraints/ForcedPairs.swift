extension State {
    /// Pairs that stay apart and share a group.
    func forcedPairsUnits(_ slot: Int) -> Int {
        guard isActivity(slot) else { return 0 }
        var units = 0
        for pair in index.apart {
            let group = group(slot, pair.first)
            if group >= 0, group == self.group(slot, pair.second), place(slot, pair.first) == place(slot, pair.second) {
                units += 1
            }
        }
        return units
    }
}
