// Starting groups from a pattern: where the same people sit in as many groups in several blocks.

extension GroupSearch {
    /// Tries a pattern on the tables that share their people and their number of groups; kept where it costs less.
    ///
    /// People take the pattern's points at random, then change points with each other while that helps: who meets how
    /// often stays as the pattern has it, who meets whom follows perspectives, pairs and earlier meetings.
    mutating func tryPattern(cost: inout Int, enough: Int, random: inout Random) {
        if board.hasLocks { return }
        guard let alike = alikeTables(), cost > enough else { return }
        let first = board.tables[alike[0]]
        let size = (first.size + first.groupCount - 1) / first.groupCount
        let pattern = CyclicPattern(
            tables: first.groupCount, size: size, rounds: alike.count, empty: first.groupCount * size - first.size)
        guard
            let rounds = PlanePattern.rounds(for: pattern)
                ?? pattern.search(patience: patience, acceptance: acceptance, moves: &moves, random: &random)
        else { return }
        patience += 1
        let before = alike.map { board.people(of: board.tables[$0]) }
        let old = cost
        var order = before[0]
        var i = order.count - 1
        while i > 0 {
            order.swapAt(i, random.below(i + 1))
            i -= 1
        }
        for (round, table) in zip(rounds, alike) {
            board.rearrange(table, as: seated(round, size: size, order), cost: &cost)
        }
        if board.tellsPeopleApart || alike.count < board.tables.count {
            exchange(alike, tries: min(20_000, 8 * order.count * order.count), cost: &cost, random: &random)
        }
        if cost < old { return }
        for (people, table) in zip(before, alike) { board.rearrange(table, as: people, cost: &cost) }
    }

    /// The people of a round, group by group, larger groups first.
    private func seated(_ round: [Int], size: Int, _ order: [Int]) -> [Int] {
        var full: [Int] = []
        var short: [Int] = []
        for start in stride(from: 0, to: round.count, by: size) {
            let group = round[start..<(start + size)].filter { $0 < order.count }.map { order[$0] }
            if group.count == size { full += group } else { short += group }
        }
        return full + short
    }

    /// The largest set of at least two tables with the same people and number of groups.
    private func alikeTables() -> [Int]? {
        var best: [Int] = []
        var seen = [Bool](repeating: false, count: board.tables.count)
        for i in board.tables.indices where !seen[i] {
            let people = board.people(of: board.tables[i]).sorted()
            var alike = [i]
            for j in (i + 1)..<max(i + 1, board.tables.count) where !seen[j] {
                let other = board.tables[j]
                if other.groupCount != board.tables[i].groupCount || other.size != people.count { continue }
                if board.people(of: other).sorted() == people {
                    seen[j] = true
                    alike.append(j)
                }
            }
            if alike.count > best.count { best = alike }
        }
        return best.count > 1 ? best : nil
    }

    /// Lets two people change places at all the tables, while that costs no more.
    private mutating func exchange(_ alike: [Int], tries: Int, cost: inout Int, random: inout Random) {
        let people = board.people(of: board.tables[alike[0]])
        var spot = alike.map { _ in [Int](repeating: -1, count: board.people) }
        for (t, table) in alike.enumerated() {
            let frame = board.tables[table]
            for s in frame.firstSpot..<(frame.firstSpot + frame.size) { spot[t][Int(board.member[s])] = s }
        }
        for _ in 0..<tries {
            let a = people[random.below(people.count)]
            let b = people[random.below(people.count)]
            if a == b { continue }
            var difference = 0
            for t in alike.indices { difference += board.change(spot[t][a], spot[t][b]) }
            if difference > 0 {
                for t in alike.indices { _ = board.change(spot[t][a], spot[t][b]) }
                continue
            }
            cost += difference
            for t in alike.indices { (spot[t][a], spot[t][b]) = (spot[t][b], spot[t][a]) }
        }
    }
}

extension GroupBoard {
    /// Who sits at a table, in the order of its spots.
    func people(of table: Table) -> [Int] {
        (table.firstSpot..<(table.firstSpot + table.size)).map { Int(member[$0]) }
    }

    /// Lets the people of two spots of a table change places; returns what it costs more.
    mutating func change(_ i: Int, _ j: Int) -> Int {
        if groupOf[i] == groupOf[j] {
            (member[i], member[j]) = (member[j], member[i])
            return 0
        }
        let difference = delta(i, j)
        swap(i, j)
        return difference
    }

    /// Seats the people of a table anew; `order` has each of them once.
    mutating func rearrange(_ table: Int, as order: [Int], cost: inout Int) {
        let frame = tables[table]
        for (offset, person) in order.enumerated() {
            let here = frame.firstSpot + offset
            var there = here
            while Int(member[there]) != person { there += 1 }
            if there != here { cost += change(here, there) }
        }
    }
}
