// Air between phases, and not too much of it.

extension State {
    /// Changes of phase without a rest between.
    func airUnits(_ session: Int) -> Int {
        var units = 0
        for i in 0..<max(0, blockCount(session) - 1) {
            let before = slot(session, i)
            let after = slot(session, i + 1)
            if isActivity(before), isActivity(after), phases(after) & ~phases(before) != 0 { units += 1 }
        }
        return units
    }

    private func phases(_ slot: Int) -> Int {
        var bits = 0
        for k in 0..<strandCount(slot) { bits |= 1 << problem.options[option(strand(slot, k))].phase }
        return bits
    }

    /// Twice each 5 minutes of planned breaks and buffers beyond what costs nothing.
    func restShareUnits(_ session: Int) -> Int {
        var rest = 0
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            if !isActivity(slot), !isFixed(slot) { rest += length(slot) }
        }
        return 2 * (max(0, rest - problem.sessions[session].restAllowance) / 5)
    }

    /// Rests side by side, planned rests of an odd length, one at the end, and pauses.
    func neighbouringRestsUnits(_ session: Int) -> Int {
        var units = 0
        var previousRests = false
        let count = blockCount(session)
        for i in 0..<count {
            let slot = slot(session, i)
            let rests = !isActivity(slot)
            if rests, previousRests { units += 3 }
            previousRests = rests
            for k in 0..<strandCount(slot) { units += pauses(strand(slot, k)).nonzeroBitCount }
            if !rests || isFixed(slot) { continue }
            if kind(slot) == Kind.break.rawValue {
                units += (abs(length(slot) - problem.breakLength) + 4) / 5
            } else {
                units += (max(0, length(slot) - 10) + 4) / 5
            }
            if i == count - 1 { units += 2 }
        }
        return units
    }
}
