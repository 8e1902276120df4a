extension State {
    /// Fills an empty state with a frozen timetable: people are dealt to strands and groups, seats are filled.
    mutating func place(_ frozen: Solution, random: inout Random) {
        for (session, given) in frozen.sessions.enumerated() where session < layout.sessions {
            edit(session, random: &random) { state, _ in
                for (position, block) in given.blocks.enumerated() {
                    let slot = state.insert(
                        session, at: position, kind: block.kind, length: block.length, fixedPoint: block.fixedPoint)
                    guard let slot else { return }
                    for (k, strand) in block.strands.enumerated() {
                        state.addStrand(slot, option: strand.option, space: strand.space)
                        if strand.pauses != 0 { state.setPauses(slot, k, strand.pauses) }
                    }
                }
            }
            refresh()
        }
        keep()
    }
}

extension Solution {
    /// True where blocks, strands, options, spaces and pauses are those of `other`, whoever is in them.
    public func hasTimetable(of other: Solution) -> Bool { bare == other.bare }

    /// The timetable alone.
    private var bare: Solution {
        var bare = self
        for s in sessions.indices {
            bare.sessions[s].seats = []
            for b in sessions[s].blocks.indices {
                for k in sessions[s].blocks[b].strands.indices {
                    bare.sessions[s].blocks[b].strands[k].groups = []
                    bare.sessions[s].blocks[b].strands[k].seats = []
                }
            }
        }
        return bare
    }
}
