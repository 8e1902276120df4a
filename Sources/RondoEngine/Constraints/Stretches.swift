extension State {
    /// 5 minutes beyond the longest stretch without a break, for everybody.
    func stretchesUnits(_ session: Int) -> Int {
        var units = 0
        var stretch = 0
        var works = false
        func close() -> Int {
            works && stretch > problem.longestStretch ? (stretch - problem.longestStretch + 4) / 5 : 0
        }
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            if isBreakForAll(slot) {
                units += close()
                stretch = 0
                works = false
            } else {
                stretch += length(slot)
                if isActivity(slot) { works = true }
            }
        }
        return units + close()
    }

    /// True for meals, arrivals, and breaks of the wanted length.
    @inline(__always)
    func isBreakForAll(_ slot: Int) -> Bool {
        switch kind(slot) {
        case Kind.meal.rawValue, Kind.arrival.rawValue: true
        case Kind.break.rawValue: length(slot) >= problem.breakLength
        default: false
        }
    }
}
