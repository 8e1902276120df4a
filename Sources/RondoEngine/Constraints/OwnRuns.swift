extension State {
    /// 5 minutes beyond the longest run of work, for people who have a limit of their own.
    func ownRunsUnits(_ session: Int) -> Int {
        var units = 0
        for person in index.withRuns { units += ownRunsUnits(session, person) }
        return units
    }

    private func ownRunsUnits(_ session: Int, _ person: Int) -> Int {
        let from = presentFrom(session, person)
        let to = presentTo(session, person)
        if to <= from { return 0 }
        let limit = problem.people[person].longestRun
        let rest = problem.people[person].restLength
        var units = 0
        var run = 0
        func beyond(_ run: Int) -> Int { run > limit ? (run - limit + 4) / 5 : 0 }
        func within(_ start: Int, _ end: Int) -> Int { max(0, min(end, to) - max(start, from)) }
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            let start = start(slot)
            let end = end(slot)
            if within(start, end) == 0 { continue }
            if !isActivity(slot) {
                if end - start >= rest {
                    units += beyond(run)
                    run = 0
                } else {
                    run += within(start, end)
                }
                continue
            }
            var work = start
            let k = place(slot, person)
            if k >= 0, problem.pauseLength >= rest {
                let strand = strand(slot, k)
                var bits = pauses(strand)
                while bits != 0 {
                    let step = bits.trailingZeroBitCount
                    bits &= bits - 1
                    let pause = pauseStart(slot, strand, step)
                    run += within(work, pause)
                    if within(pause, pause + problem.pauseLength) > 0 {
                        units += beyond(run)
                        run = 0
                    }
                    work = pause + problem.pauseLength
                }
            }
            run += within(work, end)
        }
        return units + beyond(run)
    }

    /// Minute at which the pause after a step (0 for the first) starts.
    func pauseStart(_ slot: Int, _ strand: Int, _ step: Int) -> Int {
        let shares = problem.options[option(strand)].stepShares
        let mask = pauses(strand)
        let done = problem.stepShares[shares.lowerBound + step] * (length(slot) - pauseMinutes(strand)) / 100
        let before = (mask & ((1 << step) - 1)).nonzeroBitCount
        return start(slot) + done + before * problem.pauseLength
    }
}
