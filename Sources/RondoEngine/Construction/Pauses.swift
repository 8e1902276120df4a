extension State {
    /// Puts pauses between the steps of a session's strands where somebody needs to rest and doesn't yet.
    mutating func addPauses(_ session: Int, random: inout Random) {
        if index.withRuns.isEmpty && problem.sessions[session].restTimes.isEmpty { return }
        var resting = index.withRuns
        for i in problem.sessions[session].restTimes { resting.append(problem.restTimes[i].person) }
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            if !isActivity(slot) { continue }
            for k in 0..<strandCount(slot) where resting.contains(where: { place(slot, $0) == k }) {
                addPauses(slot, k, random: &random)
            }
        }
    }

    private mutating func addPauses(_ slot: Int, _ k: Int, random: inout Random) {
        let strand = strand(slot, k)
        let session = session(of: slot)
        for step in 0..<min(31, problem.options[option(strand)].stepShares.count) {
            let added = pauses(strand) | 1 << step
            if added == pauses(strand) || added.nonzeroBitCount * problem.pauseLength >= length(slot) { continue }
            if !helps(added, slot, k, session) { continue }
            for minutes in [problem.pauseLength, 0] {
                let before = mark
                var works = true
                edit(session, random: &random) { state, random in
                    state.setPauses(slot, k, added)
                    works = state.resize(slot, to: state.length(slot) + minutes, session, random: &random)
                }
                refresh()
                if works, hard < before.hard { break }
                rollBack(to: before)
            }
        }
    }

    /// True where people would rest more with these pauses.
    private mutating func helps(_ pauses: Int, _ slot: Int, _ k: Int, _ session: Int) -> Bool {
        let before = mark
        let units = ownRunsUnits(session) + ownRestTimesUnits(session)
        setPauses(slot, k, pauses)
        let isLess = ownRunsUnits(session) + ownRestTimesUnits(session) < units
        rollBack(to: before)
        return isLess
    }
}
