extension GroupBoard {
    /// What it costs more in meetings to swap the people of two spots of one table, in different groups.
    @inline(__always)
    func pairDelta(_ i: Int, _ j: Int) -> Int {
        assert(i >= 0 && i < spots && j >= 0 && j < spots && groupOf[i] != groupOf[j])
        let a = Int(member[i])
        let b = Int(member[j])
        let rowA = pairs + a * people
        let rowB = pairs + b * people
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

    @inline(__always)
    private func meet(_ a: Int, _ b: Int, by: Int) {
        let count = UInt16(truncatingIfNeeded: Int(met[a * people + b]) + by)
        met[a * people + b] = count
        met[b * people + a] = count
        price(a, b)
    }

    /// What all groups cost, up to a constant: counted from nothing, for a start and for tests.
    func recount() -> Int {
        var cost = 0
        var meetings = [UInt16](repeating: 0, count: people * people)
        for i in meetings.indices { meetings[i] = met[i] }
        // Takes every meeting of the board away again, one by one.
        for group in groups {
            for i in Int(group.start)..<Int(group.end) {
                for j in (i + 1)..<max(i + 1, Int(group.end)) {
                    let a = Int(min(member[i], member[j]))
                    let b = Int(max(member[i], member[j]))
                    cost += Int(weights.cost(a * people + b, met: Int(meetings[a * people + b])).last)
                    meetings[a * people + b] -= 1
                }
            }
        }
        return cost + mixture.units * weights.mixture + supports.units * weights.teams
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
