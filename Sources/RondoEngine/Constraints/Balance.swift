// How time is spread over phases, energies, ways to contribute and ways to sit.

extension State {
    /// Percentage points between the time of each phase and its wanted share.
    func phaseSharesUnits(_ session: Int) -> Int {
        var all = 0
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            all += strandCount(slot) * length(slot)
        }
        if all == 0 { return 100 }
        var units = 0
        for phase in 0..<problem.phaseCount {
            var minutes = 0
            for i in 0..<blockCount(session) {
                let slot = slot(session, i)
                for k in 0..<strandCount(slot) where problem.options[option(strand(slot, k))].phase == phase {
                    minutes += length(slot)
                }
            }
            units += abs(100 * minutes - problem.phasePercent[session * problem.phaseCount + phase] * all) / all
        }
        return units
    }

    /// Two lively or two calm blocks in a row, and meals without a lift after them.
    func energyStepsUnits(_ session: Int) -> Int {
        var units = 0
        var previous = 0
        var meals = 0
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            if kind(slot) == Kind.meal.rawValue { meals += 1 }
            if !isActivity(slot) { continue }
            let energy = energy(slot)
            if energy != 0, energy == previous { units += 1 }
            if energy <= 0 { units += meals }
            meals = 0
            previous = energy
        }
        return units
    }

    /// 1 lively, -1 calm, 0 neither.
    private func energy(_ slot: Int) -> Int {
        var allCalm = true
        for k in 0..<strandCount(slot) {
            let level = problem.options[option(strand(slot, k))].energy
            if level > 0 { return 1 }
            if level == 0 { allCalm = false }
        }
        return allCalm ? -1 : 0
    }

    /// 5 minutes of talking beyond half of the time.
    func talkShareUnits(_ session: Int) -> Int {
        var all = 0
        var talk = 0
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            for k in 0..<strandCount(slot) {
                all += length(slot)
                if problem.options[option(strand(slot, k))].isTalkOnly { talk += length(slot) }
            }
        }
        return max(0, 2 * talk - all) / 10
    }

    /// Plenary strands before which nobody could speak in a smaller round.
    func plenaryFirstUnits(_ session: Int) -> Int {
        var units = 0
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            var smaller = false
            for k in 0..<strandCount(slot) {
                let frame = problem.options[option(strand(slot, k))]
                if !frame.isPlenary {
                    smaller = true
                } else if !frame.anywhere, !frame.opens {
                    units += 1
                }
            }
            if smaller { return units }
        }
        return units
    }
}
