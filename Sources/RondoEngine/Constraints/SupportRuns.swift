extension State {
    /// Runs of blocks in which a kind of support works longer than it can.
    func supportRunsUnits(_ session: Int) -> Int {
        if index.withSupport.isEmpty { return 0 }
        var units = 0
        for (kind, frame) in problem.supportKinds.enumerated() where frame.isPerson {
            var run = 0
            for i in 0..<blockCount(session) {
                let slot = slot(session, i)
                if isActivity(slot), works(kind, slot) {
                    run += length(slot)
                } else {
                    if run > frame.longestRun { units += 1 }
                    run = 0
                }
            }
            if run > frame.longestRun { units += 1 }
        }
        return units
    }

    private func works(_ kind: Int, _ slot: Int) -> Bool {
        for person in index.withSupport where supportBits(slot, person) & (1 << kind) != 0 { return true }
        return false
    }
}
