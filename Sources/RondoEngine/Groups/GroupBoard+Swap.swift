extension GroupBoard {
    /// What it costs more in meetings to swap the people of two spots of one table, in different groups.
    @inline(__always)
    func pairDelta(_ i: Int, _ j: Int) -> Int {
        assert(i >= 0 && i < spots && j >= 0 && j < spots && groupOf[i] != groupOf[j])
        return pairs.isSquare ? squareDelta(i, j) : sparseDelta(i, j)
    }

    @inline(__always)
    private func squareDelta(_ i: Int, _ j: Int) -> Int {
        let a = Int(member[i])
        let b = Int(member[j])
        let rowA = pairs.row(a, of: people)
        let rowB = pairs.row(b, of: people)
        let groupA = frames[Int(groupOf[i])]
        let groupB = frames[Int(groupOf[j])]
        // Each sum counts the one who leaves too: that pair's price is taken off again, and one's own is 0.
        var sum = Int32(0)
        var spot = Int(groupA.start)
        while spot < Int(groupA.end) {
            let other = Int(member[spot])
            sum &+= rowB[other].next &- rowA[other].last
            spot &+= 1
        }
        spot = Int(groupB.start)
        while spot < Int(groupB.end) {
            let other = Int(member[spot])
            sum &+= rowA[other].next &- rowB[other].last
            spot &+= 1
        }
        return Int(sum &- 2 &* rowA[b].next)
    }

    /// The same where pairs stand in a hash table, the lower person first.
    @inline(never)
    private func sparseDelta(_ i: Int, _ j: Int) -> Int {
        let a = Int(member[i])
        let b = Int(member[j])
        func cost(_ one: Int, _ other: Int) -> PairCost {
            pairs[one < other ? one &* people &+ other : other &* people &+ one]
        }
        let groupA = frames[Int(groupOf[i])]
        let groupB = frames[Int(groupOf[j])]
        var sum = Int32(0)
        for spot in Int(groupA.start)..<Int(groupA.end) where spot != i {
            let other = Int(member[spot])
            sum &+= cost(b, other).next &- cost(a, other).last
        }
        for spot in Int(groupB.start)..<Int(groupB.end) where spot != j {
            let other = Int(member[spot])
            sum &+= cost(a, other).next &- cost(b, other).last
        }
        return Int(sum)
    }

    /// Who changes groups with whom when the people of two spots are swapped.
    @inline(__always)
    private func exchange(_ i: Int, _ j: Int) -> GroupExchange {
        let groupA = Int(groupOf[i])
        let groupB = Int(groupOf[j])
        return GroupExchange(
            a: Int(member[i]), b: Int(member[j]), groupA: groupA, groupB: groupB,
            sizeA: Int(frames[groupA].end - frames[groupA].start),
            sizeB: Int(frames[groupB].end - frames[groupB].start), table: Int(frames[groupA].table))
    }

    /// What the whole swap costs more.
    @inline(__always)
    mutating func delta(_ i: Int, _ j: Int) -> Int {
        var cost = pairDelta(i, j)
        if mixture.isOfUse { cost += mixture.delta(exchange(i, j)) * weights.mixture }
        if supports.isOfUse { cost += supports.delta(exchange(i, j)) * weights.teams }
        return cost
    }

    /// Swaps the people of two spots of one table, in different groups.
    mutating func swap(_ i: Int, _ j: Int) {
        if mixture.isOfUse { mixture.apply(exchange(i, j)) }
        if supports.isOfUse { supports.apply(exchange(i, j)) }
        let a = Int(member[i])
        let b = Int(member[j])
        let groupA = frames[Int(groupOf[i])]
        let groupB = frames[Int(groupOf[j])]
        for spot in Int(groupA.start)..<Int(groupA.end) where spot != i {
            let other = Int(member[spot])
            meet(a, other, by: -1)
            meet(b, other, by: 1)
        }
        for spot in Int(groupB.start)..<Int(groupB.end) where spot != j {
            let other = Int(member[spot])
            meet(b, other, by: -1)
            meet(a, other, by: 1)
        }
        member[i] = Int32(b)
        member[j] = Int32(a)
    }

    /// What all groups cost, up to a constant: counted from nothing, for a start and for tests.
    mutating func recount() -> Int {
        var cost = 0
        // Takes every meeting of the board away, one by one, and then puts them back.
        forEachMeeting { board, a, b in
            let pair = min(a, b) * board.people + max(a, b)
            cost += Int(board.weights.cost(pair, flag: board.notes[pair], met: Int(board.met[pair])).last)
            board.meet(a, b, by: -1)
        }
        forEachMeeting { board, a, b in board.meet(a, b, by: 1) }
        return cost + mixture.units * weights.mixture + supports.units * weights.teams
    }

    /// Every two people of every group.
    private mutating func forEachMeeting(_ body: (inout GroupBoard, Int, Int) -> Void) {
        for g in groups.indices {
            let group = groups[g]
            for i in Int(group.start)..<Int(group.end) {
                for j in (i + 1)..<max(i + 1, Int(group.end)) { body(&self, Int(member[i]), Int(member[j])) }
            }
        }
    }
}

/// A swap of two people between two groups of one table, as counters need it.
struct GroupExchange {
    let a: Int
    let b: Int
    let groupA: Int
    let groupB: Int
    let sizeA: Int
    let sizeB: Int
    let table: Int
}
