extension State {
    /// Times at which somebody needs to rest and nothing rests.
    func ownRestTimesUnits(_ session: Int) -> Int {
        var units = 0
        for i in problem.sessions[session].restTimes {
            let rest = problem.restTimes[i]
            if rest.minute < presentFrom(session, rest.person) || rest.minute >= presentTo(session, rest.person) {
                continue
            }
            if !rests(session, rest.person, at: rest.minute) { units += 1 }
        }
        return units
    }

    /// True where a rest of this person starts at most 5 minutes after `minute` and ends after it.
    private func rests(_ session: Int, _ person: Int, at minute: Int) -> Bool {
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            if start(slot) > minute + 5 { break }
            if end(slot) <= minute { continue }
            if !isActivity(slot) { return true }
            let k = place(slot, person)
            if k < 0 { continue }
            let strand = strand(slot, k)
            var bits = pauses(strand)
            while bits != 0 {
                let pause = pauseStart(slot, strand, bits.trailingZeroBitCount)
                bits &= bits - 1
                if pause <= minute + 5, pause + problem.pauseLength > minute { return true }
            }
        }
        return false
    }
}
