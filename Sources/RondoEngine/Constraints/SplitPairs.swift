extension State {
    /// Pairs that stay together and are not.
    func splitPairsUnits(_ slot: Int) -> Int {
        guard isActivity(slot) else { return 0 }
        var units = 0
        for pair in problem.togetherPairs {
            let first = place(slot, pair.first)
            let second = place(slot, pair.second)
            if first < 0 || second < 0 { continue }
            if first != second || group(slot, pair.first) != group(slot, pair.second) { units += 1 }
        }
        return units
    }
}
