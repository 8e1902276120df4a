extension State {
    /// Puts pauses between the steps of a session's strands where somebody needs to rest and doesn't yet.
    mutating func addPauses(_ session: Int, random: inout Random) {
        if index.withRuns.isEmpty && problem.sessions[session].restTimes.isEmpty { return }
        var resting = index.withRuns
        for i in problem.sessions[session].restTimes { resting.append(problem.restTimes[i].person) }
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            if !isActivity(slot) { continue }
            let strands = (0..<strandCount(slot)).filter { k in resting.contains { place(slot, $0) == k } }
            let steps = strands.map { problem.options[option(strand(slot, $0))].stepShares.count }.max() ?? 0
            for step in 0..<min(31, steps) { addPauses(slot, strands, after: step, random: &random) }
        }
    }

    /// Puts a pause after a step of those strands in which it helps: all together, or else one by one.
    private mutating func addPauses(_ slot: Int, _ strands: [Int], after step: Int, random: inout Random) {
        let session = session(of: slot)
        let helped = strands.filter { k in
            let strand = strand(slot, k)
            if step >= problem.options[option(strand)].stepShares.count { return false }
            let added = pauses(strand) | 1 << step
            if added == pauses(strand) || added.nonzeroBitCount * problem.pauseLength >= length(slot) { return false }
            return helps(added, slot, k, session)
        }
        if helped.isEmpty || pause(slot, helped, after: step, random: &random) || helped.count == 1 { return }
        for k in helped { _ = pause(slot, [k], after: step, random: &random) }
    }

    /// Puts a pause into strands, in a longer block or else in the same minutes; false, and nothing is changed, where
    /// no less is broken then.
    private mutating func pause(_ slot: Int, _ strands: [Int], after step: Int, random: inout Random) -> Bool {
        let session = session(of: slot)
        for minutes in [problem.pauseLength, 0] {
            let before = mark
            var works = true
            edit(session, random: &random) { state, random in
                for k in strands { state.setPauses(slot, k, state.pauses(state.strand(slot, k)) | 1 << step) }
                works = state.resize(slot, to: state.length(slot) + minutes, session, random: &random)
            }
            refresh()
            if works, hard < before.hard { return true }
            rollBack(to: before)
        }
        return false
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
