/// Fits the people of a draft's block to who takes part now: those who don't come leave, the others stay where they
/// are, newcomers join, and only as many change groups as even groups need.
struct PeopleRepair {
    let problem: Problem
    let session: Int

    /// A strand with its groups, while it is fitted.
    private struct Table {
        var strand: StrandSolution
        /// Members of each group of the draft, with its old number; a single list where there are none.
        var groups: [(old: Int, people: [Int])]
        /// People who sit nowhere yet.
        var waiting: [Int] = []
        var count: Int { groups.reduce(waiting.count) { $0 + $1.people.count } }
    }

    /// The block with people, groups and seats as the engine wants them; seats that nobody can keep are empty.
    func fitted(_ draft: BlockSolution) -> BlockSolution {
        var block = draft
        guard block.kind == .activity else { return block }
        var free = Set(
            problem.people.indices.filter { person in
                let at = session * problem.people.count + person
                return min(block.start + block.length, problem.presentTo[at])
                    > max(block.start, problem.presentFrom[at])
            })
        var tables = block.strands.map { strand in
            Table(
                strand: strand,
                groups: strand.groups.enumerated().map { old, people in
                    (old, people.filter { free.remove($0) != nil })
                })
        }
        for k in tables.indices { findSpace(k, &tables) }
        for person in free.sorted() { tables[bestTable(person, tables)].waiting.append(person) }
        block.strands = tables.map(fitted)
        return block
    }

    // MARK: Spaces

    /// Moves a strand out of a space that the session doesn't have, to the one that suits it best.
    private func findSpace(_ k: Int, _ tables: inout [Table]) {
        let spaces = problem.sessions[session].spaces.map { problem.sessionSpaces[$0] }
        if spaces.contains(tables[k].strand.space) { return }
        let taken = tables.indices.filter { $0 != k }.map { tables[$0].strand.space }
        let people = tables[k].groups.flatMap(\.people)
        let option = problem.options[tables[k].strand.option]
        var asked = option.features
        var heads = 0
        for person in people {
            asked |= problem.people[person].features
            heads += problem.people[person].heads
        }
        var best = spaces.first ?? 0
        var bestCost = Int.max
        for space in spaces {
            let frame = problem.spaces[space]
            var cost = taken.contains(space) ? 500 : 0
            cost += (asked & ~frame.features).nonzeroBitCount * 100 + max(0, heads - frame.capacity) * 100
            for person in people { cost += 400 * barriers(person, tables[k].strand.option, space) }
            if cost < bestCost {
                bestCost = cost
                best = space
            }
        }
        tables[k].strand.space = best
    }

    private func barriers(_ person: Int, _ option: Int, _ space: Int) -> Int {
        Int(
            problem.barriers[
                problem.accessIndex(
                    session: session, space: space, option: option, profile: problem.people[person].profile)])
    }

    /// The strand where a newcomer meets the fewest barriers, then the one with most room.
    private func bestTable(_ person: Int, _ tables: [Table]) -> Int {
        var best = 0
        var bestCost = Int.max
        for k in tables.indices {
            let strand = tables[k].strand
            let room = min(problem.options[strand.option].peopleMost, problem.spaces[strand.space].capacity)
            var cost = barriers(person, strand.option, strand.space) * 10_000
            if tables[k].count >= room { cost += 1_000 }
            for other in tables[k].groups.flatMap(\.people) where pair(person, other) & PairFlag.together != 0 {
                cost -= 2_000
            }
            cost += tables[k].count * 100 / max(1, room)
            if cost < bestCost {
                bestCost = cost
                best = k
            }
        }
        return best
    }

    private func pair(_ a: Int, _ b: Int) -> UInt8 { problem.pairFlags[a * problem.people.count + b] }

    // MARK: Groups

    private func fitted(_ table: Table) -> StrandSolution {
        var strand = table.strand
        let sizes = problem.groupSizes(of: table.count, option: strand.option)
        var olds: [Int] = []
        if sizes.isEmpty {
            strand.groups = [(table.groups.flatMap(\.people) + table.waiting)]
        } else {
            (strand.groups, olds) = even(table, sizes)
        }
        strand.seats = seats(strand, olds)
        return strand
    }

    /// Groups of these sizes, larger ones first, and the old number of each, -1 for a new one.
    private func even(_ table: Table, _ sizes: [Int]) -> (groups: [[Int]], olds: [Int]) {
        var waiting = table.waiting
        var kept = table.groups.filter { !$0.people.isEmpty }
        let isSingle = table.strand.groups.count == 1 && sizes.count > 1
        kept = kept.enumerated().sorted { a, b in
            (-a.element.people.count, a.offset) < (-b.element.people.count, b.offset)
        }.map(\.element)
        // A single list was no group: it is dealt out.
        if isSingle {
            waiting += kept.flatMap(\.people)
            kept = []
        }
        for gone in kept.dropFirst(sizes.count) { waiting += gone.people }
        kept = Array(kept.prefix(sizes.count))
        while kept.count < sizes.count { kept.append((-1, [])) }
        for (index, size) in sizes.enumerated() {
            while kept[index].people.count > size {
                let leaves = leastBound(kept[index].people, group: kept[index].old, table.strand)
                waiting.append(kept[index].people.remove(at: leaves))
            }
        }
        for person in waiting {
            let open = sizes.indices.filter { kept[$0].people.count < sizes[$0] }
            let best = open.min { a, b in
                (bond(person, kept[a].people), kept[a].people.count, a)
                    < (bond(person, kept[b].people), kept[b].people.count, b)
            }
            if let best { kept[best].people.append(person) }
        }
        return (kept.map(\.people), kept.map(\.old))
    }

    /// Who of a group can go most easily: somebody without a seat there and without somebody to stay with.
    private func leastBound(_ people: [Int], group: Int, _ strand: StrandSolution) -> Int {
        var best = people.count - 1
        var bestCost = Int.max
        for (index, person) in people.enumerated().reversed() {
            var cost = strand.seats.contains { $0.group == group && $0.person == person } ? 10 : 0
            for other in people where other != person && pair(person, other) & PairFlag.together != 0 { cost += 20 }
            if cost < bestCost {
                bestCost = cost
                best = index
            }
        }
        return best
    }

    /// How badly a person sits with others; below 0 where they should.
    private func bond(_ person: Int, _ people: [Int]) -> Int {
        people.reduce(0) { sum, other in
            let flags = pair(person, other)
            return sum + (flags & PairFlag.apart != 0 ? 10 : 0) - (flags & PairFlag.together != 0 ? 10 : 0)
        }
    }

    // MARK: Seats

    private func seats(_ strand: StrandSolution, _ olds: [Int]) -> [SeatSolution] {
        var old = strand.seats
        let everybody = Set(strand.groups.flatMap { $0 })
        return problem.seats(of: strand.option, groups: olds.count).map { seat in
            var seat = seat
            let from = seat.group < 0 ? -1 : olds[seat.group]
            let kept = old.firstIndex { other in
                other.role == seat.role && other.person >= 0 && (seat.group < 0 || other.group == from)
                    && (seat.group < 0
                        ? everybody.contains(other.person) : strand.groups[seat.group].contains(other.person))
                    && problem.people[other.person].yesTo >> other.role & 1 == 1
            }
            if let kept { seat.person = old.remove(at: kept).person }
            return seat
        }
    }
}
