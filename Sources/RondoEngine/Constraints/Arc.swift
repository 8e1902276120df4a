// What the arc of a session asks for, and of the whole series.

extension State {
    /// Steps back between two consecutive activity blocks, those that stand anywhere aside.
    func phaseOrderUnits(_ session: Int) -> Int {
        var units = 0
        var highest = -1
        for i in 0..<blockCount(session) {
            guard let phases = orderedPhases(slot(session, i)) else { continue }
            if phases.lowerBound < highest { units += 1 }
            highest = phases.upperBound
        }
        return units
    }

    /// The blocks of activities before and after each step back.
    func slotsOutOfOrder(_ session: Int) -> [Int] {
        var slots: [Int] = []
        var previous = -1
        var highest = -1
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            guard let phases = orderedPhases(slot) else { continue }
            if phases.lowerBound < highest { slots += [previous, slot] }
            highest = phases.upperBound
            previous = slot
        }
        return slots
    }

    /// The lowest and highest phase of an activity block; nil where all its strands may stand anywhere.
    @inline(__always)
    private func orderedPhases(_ slot: Int) -> ClosedRange<Int>? {
        if !isActivity(slot) { return nil }
        var low = Int.max
        var high = -1
        for k in 0..<strandCount(slot) {
            let frame = problem.options[option(strand(slot, k))]
            if frame.anywhere { continue }
            low = min(low, frame.phase)
            high = max(high, frame.phase)
        }
        return high < 0 ? nil : low...high
    }

    /// Strands whose phase has no share in the session.
    func strayPhasesUnits(_ session: Int) -> Int {
        var units = 0
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            for k in 0..<strandCount(slot) {
                let frame = problem.options[option(strand(slot, k))]
                if !frame.anywhere, problem.phasePercent[session * problem.phaseCount + frame.phase] == 0 { units += 1 }
            }
        }
        return units
    }

    /// 1 where a session that must open with an opening phase does not.
    func openingUnits(_ session: Int) -> Int {
        guard problem.sessions[session].mustOpen else { return 0 }
        for i in 0..<blockCount(session) where isActivity(slot(session, i)) {
            let slot = slot(session, i)
            for k in 0..<strandCount(slot) where !problem.options[option(strand(slot, k))].opens { return 1 }
            return 0
        }
        return 1
    }

    /// 1 where a session that must close with a closing phase does not.
    func closingUnits(_ session: Int) -> Int {
        guard problem.sessions[session].mustClose else { return 0 }
        return closingPosition(session) < 0 ? 1 : 0
    }

    /// 1 where the closing block has no buffer directly before it.
    func closingBufferUnits(_ session: Int) -> Int {
        guard problem.sessions[session].mustClose else { return 0 }
        let position = closingPosition(session)
        if position < 0 { return 0 }
        return position > 0 && kind(slot(session, position - 1)) == Kind.buffer.rawValue ? 0 : 1
    }

    /// Position of the last activity block where it closes, otherwise -1.
    private func closingPosition(_ session: Int) -> Int {
        var i = blockCount(session) - 1
        while i >= 0, !isActivity(slot(session, i)) { i -= 1 }
        if i < 0 { return -1 }
        let slot = slot(session, i)
        for k in 0..<strandCount(slot) where !problem.options[option(strand(slot, k))].closes { return -1 }
        return i
    }

    /// Activities that stand before what they say must come before them.
    mutating func precedenceUnits() -> Int {
        if problem.predecessors.isEmpty { return 0 }
        for i in scratch.activities.indices { scratch.activities[i] = Int(problem.pastActivity[i]) }
        var units = 0
        for session in 0..<layout.sessions {
            for i in 0..<blockCount(session) {
                let slot = slot(session, i)
                for k in 0..<strandCount(slot) {
                    for j in problem.options[option(strand(slot, k))].predecessors
                    where scratch.activities[problem.predecessors[j]] == 0 { units += 1 }
                }
                for k in 0..<strandCount(slot) {
                    scratch.activities[problem.options[option(strand(slot, k))].activity] = 1
                }
            }
        }
        return units
    }

    /// Decisions before anything was created.
    func decideAfterCreateUnits() -> Int {
        if problem.pastCreated { return 0 }
        var units = 0
        for session in 0..<layout.sessions {
            for i in 0..<blockCount(session) {
                let slot = slot(session, i)
                var creates = false
                for k in 0..<strandCount(slot) {
                    let frame = problem.options[option(strand(slot, k))]
                    if frame.decides { units += 1 }
                    if frame.creates { creates = true }
                }
                if creates { return units }
            }
        }
        return units
    }
}
