// Moves that change when things are done.

extension State {
    /// Gives minutes of one block to another of its segment.
    mutating func resize(random: inout Random) -> Bool {
        let session = randomSession(&random)
        let a = randomPosition(session, random: &random)
        if a < 0 { return false }
        let segment = segment(session, around: a)
        if segment.count < 2 { return false }
        let b = segment.lowerBound + random.below(segment.count)
        let minutes = 5 * (1 + random.below(3))
        let from = slot(session, a)
        let to = slot(session, b)
        if from == to || length(from) - minutes < leastLength(from) { return false }
        if kind(from) == Kind.break.rawValue || kind(to) == Kind.break.rawValue, random.below(4) != 0 { return false }
        edit(session, random: &random) { state, _ in
            state.setLength(from, state.length(from) - minutes)
            state.setLength(to, state.length(to) + minutes)
        }
        return true
    }

    /// Swaps two blocks of a session.
    mutating func swapBlocks(random: inout Random) -> Bool {
        let session = randomSession(&random)
        let a = randomPosition(session, random: &random)
        let b = randomPosition(session, random: &random)
        if a < 0 || b < 0 || a == b { return false }
        let slotA = slot(session, a)
        let slotB = slot(session, b)
        let inOneSegment = segment(session, around: a).contains(b)
        var works = true
        edit(session, random: &random) { state, random in
            let difference = state.length(slotA) - state.length(slotB)
            state.swapBlocks(session, a, b)
            if inOneSegment || difference == 0 { return }
            // slotA stands where slotB stood and brings `difference` minutes too many.
            works =
                state.spread(-difference, session, state.segment(session, around: b), keeping: -1, random: &random)
                && state.spread(difference, session, state.segment(session, around: a), keeping: -1, random: &random)
        }
        return works
    }

    /// Moves a block to another position of its segment.
    mutating func shiftBlock(random: inout Random) -> Bool {
        let session = randomSession(&random)
        let a = randomPosition(session, random: &random)
        if a < 0 { return false }
        let segment = segment(session, around: a)
        if segment.count < 3 { return false }
        let b = segment.lowerBound + random.below(segment.count)
        if a == b { return false }
        edit(session, random: &random) { state, _ in
            var i = a
            while i != b {
                let next = i < b ? i + 1 : i - 1
                state.swapBlocks(session, i, next)
                i = next
            }
        }
        return true
    }

    /// Puts a break or a buffer between two blocks.
    mutating func insertRest(random: inout Random) -> Bool {
        let session = randomSession(&random)
        let at = randomPosition(session, random: &random)
        if at < 0 { return false }
        let kind: Kind = random.below(2) == 0 ? .break : .buffer
        let minutes = kind == .break ? problem.breakLength : 5
        let position = at + random.below(2)
        var works = false
        edit(session, random: &random) { state, random in
            let segment = state.segment(session, around: at)
            guard state.spread(-minutes, session, segment, keeping: -1, random: &random) else { return }
            works = state.insert(session, at: position, kind: kind, length: minutes) != nil
        }
        return works
    }

    /// Takes a block away and gives its minutes to those around it.
    mutating func removeBlock(random: inout Random) -> Bool {
        let session = randomSession(&random)
        let at = randomPosition(session, random: &random)
        if at < 0 || segment(session, around: at).count < 2 { return false }
        var works = true
        edit(session, random: &random) { state, random in
            let segment = state.segment(session, around: at)
            let minutes = state.length(state.slot(session, at))
            state.remove(session, at: at)
            let rest = segment.lowerBound..<(segment.upperBound - 1)
            works = state.spread(minutes, session, rest, keeping: -1, random: &random)
        }
        return works
    }

    /// Takes a strand to another space.
    mutating func changeSpace(random: inout Random) -> Bool {
        let slot = randomActivitySlot(&random)
        if slot < 0 { return false }
        let session = session(of: slot)
        let spaces = problem.sessions[session].spaces
        if spaces.count < 2 { return false }
        let k = random.below(strandCount(slot))
        let new = problem.sessionSpaces[spaces.lowerBound + random.below(spaces.count)]
        if new == space(strand(slot, k)) { return false }
        for other in 0..<strandCount(slot) where space(strand(slot, other)) == new {
            setSpace(slot, other, space(strand(slot, k)))
        }
        setSpace(slot, k, new)
        return true
    }

    /// Puts a pause between two steps of a strand, or takes one away; where somebody works too long, in a strand of one
    /// of those who can't work as long as others, and half of the time in a block longer by the pause.
    mutating func togglePause(random: inout Random) -> Bool {
        if index.withRuns.isEmpty && problem.restTimes.isEmpty { return false }
        let slot = randomActivitySlot(&random)
        if slot < 0 { return false }
        let isForRest = focus.kind == .ownRuns && !index.withRuns.isEmpty
        let k =
            isForRest
            ? place(slot, index.withRuns[random.below(index.withRuns.count)]) : random.below(strandCount(slot))
        if k < 0 { return false }
        let strand = strand(slot, k)
        let places = problem.options[option(strand)].stepShares.count
        if places == 0 { return false }
        let pauses = pauses(strand) ^ (1 << random.below(min(places, 31)))
        let minutes = pauses.nonzeroBitCount * problem.pauseLength
        if isForRest, minutes > pauseMinutes(strand), random.below(2) == 0 {
            let session = session(of: slot)
            var works = true
            edit(session, random: &random) { state, random in
                state.setPauses(slot, k, pauses)
                let longer = state.length(slot) + state.problem.pauseLength
                // A block alone between fixed points stays as long as it was; the pauses must leave something of it.
                works = state.resize(slot, to: longer, session, random: &random) && minutes < state.length(slot)
            }
            return works
        }
        if minutes >= length(slot) { return false }
        setPauses(slot, k, pauses)
        return true
    }

    /// Makes an activity of a rest, or a rest of an activity, in the same minutes.
    mutating func convertBlock(_ space: borrowing MoveSpace, random: inout Random) -> Bool {
        let session = randomSession(&random)
        let at = randomPosition(session, random: &random)
        if at < 0 { return false }
        let slot = slot(session, at)
        if isActivity(slot) {
            let kind: Kind = length(slot) >= problem.breakLength && random.below(2) == 0 ? .break : .buffer
            var works = true
            edit(session, random: &random) { state, random in
                state.clearStrands(slot)
                state.setKind(slot, kind)
                let wished = kind == .break ? state.problem.breakLength : 5
                works = state.resize(slot, to: wished, session, random: &random)
            }
            return works
        }
        var phase = -1
        let beside = at > 0 ? self.slot(session, at - 1) : -1
        if beside >= 0, isActivity(beside) { phase = problem.options[option(strand(beside, 0))].phase }
        let new = space.option(session, phase: phase, random: &random)
        if new < 0 { return false }
        let places = places(session, new, near: spacesBeside(at, session), random: &random)
        if places.isEmpty { return false }
        var works = true
        edit(session, random: &random) { state, random in
            state.setKind(slot, .activity)
            for place in places { state.addStrand(slot, option: new, space: place) }
            if random.below(2) == 0 {
                let wished = state.wishedLength(new, max(1, state.index.present[session].count))
                works = state.resize(slot, to: wished, session, random: &random)
            }
        }
        return works
    }
}
