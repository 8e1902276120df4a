// Moves that change which activities are done.

extension State {
    /// Does another activity in a random strand, or in all strands of its block.
    mutating func replaceActivity(_ space: borrowing MoveSpace, random: inout Random) -> Bool {
        let slot = randomActivitySlot(&random)
        if slot < 0 { return false }
        let session = session(of: slot)
        let k = random.below(strandCount(slot))
        let old = option(strand(slot, k))
        // Where the order is broken, a block beside says which phase would do.
        let phase = focus.kind == .phaseOrder ? phaseBeside(slot, session, random: &random) : problem.options[old].phase
        let new = space.option(session, phase: phase, random: &random)
        if new < 0 || new == old { return false }
        // One strand after another would leave the arc in between.
        if strandCount(slot) > 1, random.below(3) == 0 { return replaceAll(slot, with: new, random: &random) }
        return replace(slot, k, with: new, random: &random)
    }

    /// The phase of the activity block before or after one; -1 for none.
    private func phaseBeside(_ slot: Int, _ session: Int, random: inout Random) -> Int {
        let step = random.below(2) == 0 ? 1 : -1
        var position = position(slot, session) + step
        while position >= 0, position < blockCount(session), !isActivity(self.slot(session, position)) {
            position += step
        }
        if position < 0 || position >= blockCount(session) { return -1 }
        return problem.options[option(strand(self.slot(session, position), 0))].phase
    }

    /// Does an option in all strands of a block, each in its space where that has what the option asks for.
    mutating func replaceAll(_ slot: Int, with new: Int, random: inout Random) -> Bool {
        let session = session(of: slot)
        var works = true
        edit(session, random: &random) { state, random in
            for k in 0..<state.strandCount(slot) {
                state.setOption(slot, k, new)
                state.suit(slot, k, random: &random)
            }
            let most = (0..<state.strandCount(slot)).map { state.size(state.strand(slot, $0)) }.max() ?? 0
            works = state.resize(slot, to: state.wishedLength(new, max(1, most)), session, random: &random)
        }
        return works
    }

    /// Takes a strand to the space that suits it best, where its own doesn't have what its option asks for.
    private mutating func suit(_ slot: Int, _ k: Int, always: Bool = false, random: inout Random) {
        let option = option(strand(slot, k))
        if suits(space(strand(slot, k)), option), !always { return }
        var taken: [Int] = []
        for other in 0..<strandCount(slot) where other != k { taken.append(space(strand(slot, other))) }
        let best = bestSpace(session(of: slot), option, without: taken, random: &random)
        if best >= 0 { setSpace(slot, k, best) }
    }

    /// Does an option in a strand, in the space that suits it, at about the length it wishes.
    mutating func replace(_ slot: Int, _ k: Int, with new: Int, random: inout Random) -> Bool {
        let session = session(of: slot)
        var works = true
        edit(session, random: &random) { state, random in
            let strand = state.strand(slot, k)
            state.setOption(slot, k, new)
            let isSuited = state.suits(state.space(strand), new)
            state.suit(slot, k, always: isSuited && random.below(8) == 0, random: &random)
            let frame = state.problem.options[new]
            let length = state.length(slot)
            let fits = length - frame.adds >= frame.least && length - frame.adds <= frame.most
            if !fits || random.below(3) == 0 {
                let wished = state.wishedLength(new, max(1, state.size(strand)))
                works = state.resize(slot, to: wished, session, random: &random)
            }
        }
        return works
    }

    /// True where a space has what an option asks for.
    func suits(_ space: Int, _ option: Int) -> Bool {
        problem.options[option].features & ~problem.spaces[space].features == 0
    }

    /// Makes a block so many minutes long at the cost of its neighbours; false where that can't be.
    mutating func resize(_ slot: Int, to minutes: Int, _ session: Int, random: inout Random) -> Bool {
        let difference = minutes - length(slot)
        if difference == 0 { return true }
        if minutes < leastLength(slot) { return false }
        let segment = segment(session, around: position(slot, session))
        setLength(slot, minutes)
        if segment.count == 1 {
            setLength(slot, minutes - difference)
            return true
        }
        return spread(-difference, session, segment, keeping: slot, random: &random)
    }

    /// Where a slot stands in its session, also in the middle of an edit.
    func position(_ slot: Int, _ session: Int) -> Int {
        var position = 0
        while self.slot(session, position) != slot { position += 1 }
        return position
    }

    /// Does the same activity with other adaptations.
    mutating func changeVariant(random: inout Random) -> Bool {
        let slot = randomActivitySlot(&random)
        if slot < 0 { return false }
        let k = random.below(strandCount(slot))
        let old = option(strand(slot, k))
        let range = index.optionsOf[problem.options[old].activity]
        if range.count < 2 { return false }
        let new = range.lowerBound + random.below(range.count)
        if new == old { return false }
        return replace(slot, k, with: new, random: &random)
    }

    /// Puts an activity between two blocks, with minutes of those around it.
    mutating func insertActivity(_ space: borrowing MoveSpace, random: inout Random) -> Bool {
        let session = randomSession(&random)
        let at = randomPosition(session, random: &random)
        if at < 0 { return false }
        var phase = -1
        if isActivity(slot(session, at)) { phase = problem.options[option(strand(slot(session, at), 0))].phase }
        let new = space.option(session, phase: phase, random: &random)
        if new < 0 { return false }
        return insert(new, session, at: at + random.below(2), near: at, random: &random)
    }

    /// Puts an option at a position of the segment around `near`.
    mutating func insert(_ new: Int, _ session: Int, at position: Int, near: Int, random: inout Random) -> Bool {
        var works = false
        edit(session, random: &random) { state, random in
            let segment = state.segment(session, around: near)
            let minutes = state.wishedLength(new, max(1, state.index.present[session].count))
            let places = state.places(
                session, new, near: state.spacesBeside(position, session), random: &random)
            guard !places.isEmpty, state.spread(-minutes, session, segment, keeping: -1, random: &random),
                let slot = state.insert(session, at: position, kind: .activity, length: minutes)
            else { return }
            for place in places { state.addStrand(slot, option: new, space: place) }
            works = true
        }
        return works
    }

    /// Takes a rest away and puts an activity anywhere in its segment, with the minutes that become free.
    mutating func tradeRest(_ space: borrowing MoveSpace, random: inout Random) -> Bool {
        let session = randomSession(&random)
        let at = randomPosition(session, random: &random)
        if at < 0 || isActivity(slot(session, at)) { return false }
        let segment = segment(session, around: at)
        if segment.count < 2 { return false }
        let position = segment.lowerBound + random.below(segment.count)
        var phase = -1
        let beside = slot(session, min(position, segment.upperBound - 1))
        if isActivity(beside) { phase = problem.options[option(strand(beside, 0))].phase }
        let new = space.option(session, phase: phase, random: &random)
        if new < 0 { return false }
        let places = places(session, new, near: spacesBeside(position, session), random: &random)
        if places.isEmpty { return false }
        var works = false
        edit(session, random: &random) { state, random in
            let minutes = state.length(state.slot(session, at))
            state.remove(session, at: at)
            guard let slot = state.insert(session, at: position, kind: .activity, length: minutes) else { return }
            for place in places { state.addStrand(slot, option: new, space: place) }
            let wished = state.wishedLength(new, max(1, state.index.present[session].count))
            works = random.below(4) == 0 || state.resize(slot, to: wished, session, random: &random)
        }
        return works
    }

    /// Runs a second activity beside the one of a block.
    mutating func splitStrand(_ space: borrowing MoveSpace, random: inout Random) -> Bool {
        let slot = randomActivitySlot(&random)
        if slot < 0 { return false }
        let session = session(of: slot)
        let count = strandCount(slot)
        if count >= problem.sessions[session].maxStrands || memberCount(slot) < 2 * (count + 1) { return false }
        let old = option(strand(slot, random.below(count)))
        let new = random.below(3) == 0 ? old : space.option(session, phase: problem.options[old].phase, random: &random)
        if new < 0 { return false }
        let taken = (0..<count).map { self.space(strand(slot, $0)) }
        let place = bestSpace(session, new, without: taken, random: &random)
        if place < 0 { return false }
        var strands = (0..<count).map { (option(strand(slot, $0)), self.space(strand(slot, $0))) }
        strands.append((new, place))
        remake(slot, session, strands, random: &random)
        return true
    }

    /// Takes one of a block's strands away.
    mutating func mergeStrand(random: inout Random) -> Bool {
        let slot = randomActivitySlot(&random)
        if slot < 0 || strandCount(slot) < 2 { return false }
        let session = session(of: slot)
        let gone = random.below(strandCount(slot))
        let strands = (0..<strandCount(slot)).filter { $0 != gone }
            .map { (option(strand(slot, $0)), self.space(strand(slot, $0))) }
        remake(slot, session, strands, random: &random)
        return true
    }

    private mutating func remake(_ slot: Int, _ session: Int, _ strands: [(Int, Int)], random: inout Random) {
        edit(session, random: &random) { state, _ in
            state.clearStrands(slot)
            for (option, space) in strands { state.addStrand(slot, option: option, space: space) }
        }
    }
}
