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

    /// 5 minutes of planned breaks and buffers beyond what costs nothing.
    func restShareUnits(_ session: Int) -> Int {
        var rest = 0
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            if !isActivity(slot), !isFixed(slot) { rest += length(slot) }
        }
        return max(0, rest - problem.sessions[session].restAllowance) / 5
    }

    /// Rests side by side, arrivals aside.
    func neighbouringRestsUnits(_ session: Int) -> Int {
        var units = 0
        var previous = Kind.activity.rawValue
        for i in 0..<blockCount(session) {
            let kind = kind(slot(session, i))
            let rests = kind != Kind.activity.rawValue && kind != Kind.arrival.rawValue
            if rests, previous != Kind.activity.rawValue, previous != Kind.arrival.rawValue { units += 1 }
            previous = kind
        }
        return units
    }
}
