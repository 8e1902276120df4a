// Blocks between two fixed points share their minutes: what one gets, others give.

extension State {
    /// Positions of the blocks around one that no fixed point separates from it; empty for a fixed point.
    func segment(_ session: Int, around position: Int) -> Range<Int> {
        if isFixed(slot(session, position)) { return position..<position }
        var low = position
        while low > 0, !isFixed(slot(session, low - 1)) { low -= 1 }
        var high = position + 1
        while high < blockCount(session), !isFixed(slot(session, high)) { high += 1 }
        return low..<high
    }

    /// Spreads minutes (a multiple of the grid, negative to take) over blocks of a segment where they hurt least.
    ///
    /// `keeping` is a slot that stays as it is, or -1. False where they can't be spread.
    mutating func spread(
        _ minutes: Int, _ session: Int, _ segment: Range<Int>, keeping: Int, random: inout Random
    ) -> Bool {
        if minutes % 5 != 0 { return false }
        var left = minutes
        while left != 0 {
            let step = left > 0 ? 5 : -5
            var best = -1
            var bestCost = Int.max
            for position in segment {
                let slot = slot(session, position)
                if slot == keeping || length(slot) + step < leastLength(slot) { continue }
                let cost = stretchCost(slot, step) * 16 + random.below(16)
                if cost < bestCost {
                    bestCost = cost
                    best = slot
                }
            }
            if best < 0 { return false }
            setLength(best, length(best) + step)
            left -= step
        }
        return true
    }

    /// Minutes that a block can't go below: five of content beside its pauses.
    func leastLength(_ slot: Int) -> Int {
        var pauses = 0
        for k in 0..<strandCount(slot) { pauses = max(pauses, pauseMinutes(strand(slot, k))) }
        return pauses / 5 * 5 + 5
    }

    /// How much it hurts to make a block longer or shorter by a step.
    private func stretchCost(_ slot: Int, _ step: Int) -> Int {
        let length = length(slot) + step
        switch kind(slot) {
        case Kind.break.rawValue:
            return 6 * (abs(length - problem.breakLength) - abs(length - step - problem.breakLength))
        case Kind.buffer.rawValue: return max(length, length - step) > 10 ? 4 * step : 0
        default: break
        }
        var cost = 0
        for k in 0..<strandCount(slot) {
            let strand = strand(slot, k)
            let frame = problem.options[option(strand)]
            let content = length - frame.adds - pauseMinutes(strand)
            let least = leastContent(strand)
            if content < least || content > max(frame.most, least) { cost += 100 }
            let ideal = max(frame.ideal, least)
            cost += abs(content - ideal) - abs(content - step - ideal)
        }
        return cost
    }

    /// The length that an option would choose for a strand of everybody, on the grid.
    func wishedLength(_ option: Int, _ people: Int) -> Int {
        let frame = problem.options[option]
        let groups = frame.hasGroups ? GroupSizes.count(of: people, in: frame) : 0
        let size = groups > 0 ? (people + groups - 1) / groups : people
        let content = max(frame.ideal, frame.each * size)
        return max(5, (content + frame.adds + 4) / 5 * 5)
    }

    /// The first space of a session that suits an option for everybody, or the one that suits best.
    ///
    /// One of the spaces `near` is taken before others where it has what the option asks for.
    func bestSpace(
        _ session: Int, _ option: Int, without taken: [Int] = [], near: [Int] = [], random: inout Random
    ) -> Int {
        var best = -1
        var bestCost = Int.max
        var asked = problem.options[option].features
        for person in index.withFeatures where presentTo(session, person) > presentFrom(session, person) {
            asked |= problem.people[person].features
        }
        // What people ask for is wanted once; what the activity asks for, in each space.
        let barriers = barriersByClass(session, option)
        var missing = asked
        for space in taken { missing &= ~problem.spaces[space].features }
        for i in problem.sessions[session].spaces {
            let space = problem.sessionSpaces[i]
            if taken.contains(space) { continue }
            let frame = problem.spaces[space]
            var cost = (asked & ~frame.features).nonzeroBitCount * 100
            cost += max(0, index.heads[session] - frame.capacity) * 20
            cost += barriers[frame.featureClass] * 50
            if near.contains(space), suits(space, option) { cost -= 2_000 }
            if !taken.isEmpty { cost -= (missing & frame.features).nonzeroBitCount * 2_500 }
            cost = cost * 4 + random.below(4)
            if cost < bestCost {
                bestCost = cost
                best = space
            }
        }
        return best
    }

    /// By class of spaces: barriers that an option would have there for all who are at the session.
    func barriersByClass(_ session: Int, _ option: Int) -> [Int] {
        var sums = [Int](repeating: 0, count: problem.featureClassCount)
        for person in index.withNeeds where presentTo(session, person) > presentFrom(session, person) {
            let profile = problem.people[person].profile
            for i in sums.indices {
                let place = problem.sessions[session].supportClass * sums.count + i
                sums[i] += Int(
                    problem.barriers[(place * problem.options.count + option) * problem.profileCount + profile])
            }
        }
        return sums
    }
}
