// People who stay together change groups together: one by one, each step on the way would tear them apart.

extension GroupSearch {
    /// Swaps whoever sits in a spot, and those there who stay with them, with as many people of another group of the
    /// table; the one in spot `j` and their company are among these. Zero where nothing was swapped.
    ///
    /// The difference of cost is exact, as each step is judged on the board that the one before left.
    mutating func swapCompany(_ i: Int, _ j: Int, temperature: Int, luck: Int, random: inout Random) -> Int {
        board.gather(&leaving, at: i)
        board.gather(&coming, at: j)
        board.fill(&leaving, upTo: coming.count, random: &random)
        board.fill(&coming, upTo: leaving.count, random: &random)
        guard leaving.count == coming.count else { return 0 }
        for (a, b) in zip(leaving, coming) where board.locked[a] | board.locked[b] != 0 { return 0 }
        var difference = 0
        let last = leaving.count - 1
        for k in 0..<last {
            difference += board.delta(leaving[k], coming[k])
            board.swap(leaving[k], coming[k])
        }
        difference += board.delta(leaving[last], coming[last])
        if acceptance.accepts(difference, temperature: temperature, luck: luck) {
            board.swap(leaving[last], coming[last])
            return difference
        }
        for k in 0..<last { board.swap(leaving[k], coming[k]) }
        return 0
    }
}

extension GroupBoard {
    /// Whom the one in a spot stays with, by number; -1 for nobody.
    @inline(__always)
    func company(_ spot: Int) -> Int { notes.company[Int(member[spot])] }

    /// Lists a spot, and those of the same group whose people stay with the one there.
    func gather(_ list: inout [Int], at spot: Int) {
        list.removeAll(keepingCapacity: true)
        list.append(spot)
        let company = company(spot)
        if company < 0 { return }
        let group = frames[Int(groupOf[spot])]
        for other in Int(group.start)..<Int(group.end) where other != spot && self.company(other) == company {
            list.append(other)
        }
    }

    /// Adds spots of the same group, from a random one on, until there are enough or no more.
    func fill(_ list: inout [Int], upTo count: Int, random: inout Random) {
        if list.count >= count { return }
        let group = frames[Int(groupOf[list[0]])]
        let size = Int(group.end - group.start)
        let first = random.below(size)
        for step in 0..<size where list.count < count {
            let spot = Int(group.start) + (first + step) % size
            if !list.contains(spot) { list.append(spot) }
        }
    }
}
