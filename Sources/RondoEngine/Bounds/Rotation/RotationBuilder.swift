/// Gathers blocks that don't differ in who could hold their seats, then works out what turns cost.
struct RotationBuilder {
    private let problem: Problem
    private let weights: SessionWeights
    /// By role: the lowest of a set of roles of which nobody can hold two at a time; -1 where they can.
    private let clique: [Int]
    /// Numbers of blocks by what they are alike in.
    private var numbers: [[Int]: Int] = [:]
    private var kinds: [Alike] = []
    /// `[person]`: bits of the roles for which they count as willing.
    private var willing: [Int]
    /// `[role]`: true where somebody may have two of its turns that stand as one in their order.
    private var isDouble: [Bool]

    /// Blocks alike.
    private struct Alike {
        var blocks = 0
        var length = 0
        /// People who could hold seats, with 1 where it is their first session.
        var people: [(person: Int, isFirst: Bool)] = []
        /// `[role]`: seats of one of the blocks.
        var seats: [Int] = []
        /// `[role]`: most seats of one strand.
        var together: [Int] = []
    }

    init(_ problem: Problem, _ weights: SessionWeights) {
        self.problem = problem
        self.weights = weights
        var sets: [Int] = []
        clique = problem.roles.map { frame in frame.clashes }.enumerated().map { role, clashes in
            guard weights.holds(.clashes), clashes & (1 << role) != 0 else { return -1 }
            for i in sets.indices
            where sets[i] & ~clashes == 0 && RotationBuilder.all(sets[i], clashWith: role, problem) {
                sets[i] |= 1 << role
                return i
            }
            sets.append(1 << role)
            return sets.count - 1
        }
        isDouble = problem.roles.map { _ in false }
        willing = problem.people.map { _ in 0 }
        for (role, frame) in problem.roles.enumerated() {
            for person in frame.willing { willing[person] |= 1 << role }
        }
    }

    private static func all(_ set: Int, clashWith role: Int, _ problem: Problem) -> Bool {
        problem.roles.indices.allSatisfy { set & (1 << $0) == 0 || problem.roles[$0].clashes & (1 << role) != 0 }
    }

    /// Takes in a block; false where its seats, or the minutes of its turns, aren't known.
    mutating func add(_ block: BlockSolution, _ session: Int) -> Bool {
        let strands = block.strands
        if strands.count > 1, strands.contains(where: { problem.options[$0.option].hasGroups }) { return false }
        var kind = Alike()
        kind.length = block.length
        kind.seats = problem.roles.map { _ in 0 }
        kind.together = kind.seats
        var bits = 0
        for strand in strands {
            var own = problem.roles.map { _ in 0 }
            for seat in strand.seats {
                own[seat.role] += 1
                bits |= 1 << seat.role
            }
            for role in own.indices {
                kind.seats[role] += own[role]
                kind.together[role] = max(kind.together[role], own[role])
            }
        }
        let offset = session * problem.people.count
        var key = [block.length] + kind.seats + kind.together
        for person in strands.flatMap(\.people).sorted() where problem.people[person].yesTo & bits != 0 {
            guard problem.people[person].yesTo & bits & ~willing[person] == 0 else { return false }
            let isThroughout =
                problem.presentFrom[offset + person] <= block.start
                && problem.presentTo[offset + person] >= block.start + block.length
            if !isThroughout {
                guard weights.holds(.absentHolders) else { return false }
                continue
            }
            let isFirst = problem.firstTime[offset + person] != 0 && weights[.firstTurns] > 0
            kind.people.append((person, isFirst))
            key.append(2 * person + (isFirst ? 1 : 0))
        }
        let number = numbers[key] ?? kinds.count
        if number == kinds.count {
            numbers[key] = number
            kinds.append(kind)
        }
        kinds[number].blocks += 1
        for role in problem.roles.indices where kind.together[role] > 1 && clique[role] < 0 { isDouble[role] = true }
        return true
    }

    /// All that was gathered, with what it costs.
    func seats() -> RotationSeats {
        var seats = RotationSeats()
        let roles = problem.roles.count
        var numberOf = [Int](repeating: -1, count: problem.people.count * roles)
        for (role, frame) in problem.roles.enumerated() {
            for person in frame.willing {
                numberOf[person * roles + role] = seats.entries.count
                seats.entries.append(RotationSeats.Entry(person: person, role: role, isOrdered: !isDouble[role]))
            }
        }
        // By entry: length and number of the turns that there could be.
        var lengths = [[(length: Int, most: Int)]](repeating: [], count: seats.entries.count)
        for kind in kinds {
            var cells: [[Int]: Int] = [:]
            for role in problem.roles.indices where kind.seats[role] > 0 {
                var demand = RotationSeats.Demand(role: role, seats: kind.seats[role] * kind.blocks)
                let from = seats.arcs.count
                for (person, isFirst) in kind.people where problem.people[person].yesTo & (1 << role) != 0 {
                    let entry = numberOf[person * roles + role]
                    var arc = RotationSeats.Arc(demand: seats.demands.count, entry: entry)
                    arc.most = kind.blocks * (clique[role] >= 0 ? 1 : kind.together[role])
                    arc.cost = isFirst ? weights[.firstTurns] * RotationSeats.scale : 0
                    if clique[role] >= 0, isShared(role, person, kind) {
                        let cell = cells[[person, clique[role]]] ?? seats.cells.count
                        if cell == seats.cells.count {
                            cells[[person, clique[role]]] = cell
                            seats.cells.append(RotationSeats.Cell(most: kind.blocks))
                        }
                        arc.cell = cell
                    }
                    lengths[entry].append((kind.length, arc.most))
                    seats.arcs.append(arc)
                }
                demand.arcs = from..<seats.arcs.count
                // What nobody said yes to stays empty in all solutions that break no more than all must.
                if !demand.arcs.isEmpty { seats.demands.append(demand) }
            }
        }
        addCosts(&seats, lengths)
        addOrders(&seats)
        seats.index(roles: roles)
        return seats
    }

    /// True where a person could hold another role of the same set in these blocks.
    private func isShared(_ role: Int, _ person: Int, _ kind: Alike) -> Bool {
        problem.roles.indices.contains {
            $0 != role && clique[$0] == clique[role] && kind.seats[$0] > 0
                && problem.people[person].yesTo & (1 << $0) != 0
        }
    }

    private func addOrders(_ seats: inout RotationSeats) {
        seats.again = weights[.variety]
        if seats.again == 0 { return }
        var rotating = 0
        for (role, frame) in problem.roles.enumerated() where frame.rotates && !frame.isSessionLong {
            rotating |= 1 << role
        }
        var lists = [[Int]](repeating: [], count: problem.people.count)
        for (i, entry) in seats.entries.enumerated() where rotating & (1 << entry.role) != 0 {
            if (problem.people[entry.person].yesTo & rotating).nonzeroBitCount > 1 { lists[entry.person].append(i) }
        }
        seats.orders = lists.filter { !$0.isEmpty }
    }

    private func addCosts(_ seats: inout RotationSeats, _ lengths: [[(length: Int, most: Int)]]) {
        var costs = RotationCosts(problem, weights)
        for kind in kinds {
            for role in problem.roles.indices where kind.seats[role] > 0 {
                let isHeld = kind.people.contains { problem.people[$0.person].yesTo & (1 << role) != 0 }
                guard isHeld else { continue }
                costs.add(
                    role, seats: kind.seats[role] * kind.blocks, length: kind.length, together: kind.together[role])
            }
        }
        for i in seats.entries.indices {
            let from = seats.costs.count
            seats.costs += costs.turns(seats.entries[i], lengths[i])
            seats.entries[i].costs = from..<seats.costs.count
        }
        for share in problem.roleShares where weights[.groupShares] > 0 {
            let own = seats.entries.indices.filter {
                seats.entries[$0].role == share.role
                    && problem.people[seats.entries[$0].person].perspective == share.perspective
            }
            seats.shares.append(RotationSeats.Share(entries: own, costs: costs.share(share)))
        }
    }
}
