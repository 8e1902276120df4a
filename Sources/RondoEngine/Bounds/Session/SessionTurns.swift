/// The turns of all roles whose number and minutes follow from the lengths of the blocks.
struct SessionTurns {
    private var strand: [(shares: TurnShares, seats: Int)] = []
    private var session: [(shares: TurnShares, seats: Int, minutes: Int?)] = []

    init(_ ground: BoundGround, _ agenda: AgendaGround) {
        let problem = ground.problem
        let weights = agenda.weights
        guard weights.holds(.emptySeats), weights.holds(.absentHolders) else { return }
        for role in problem.roles.indices {
            if problem.roles[role].isSessionLong {
                let seats = problem.sessionSeatRoles.filter { $0 == role }.count
                guard seats > 0 else { continue }
                let minutes: Int?
                var arrivals: [FixedPointFrame] = []
                switch problem.roles[role].acts {
                case .throughout: minutes = nil
                case .breaks: continue
                case .arrival:
                    arrivals = agenda.fixedAt.values.filter { $0.kind == .arrival }
                    if arrivals.isEmpty { continue }
                    minutes = arrivals.reduce(0) { $0 + $1.length }
                }
                let shares = TurnShares(problem, role: role, isAlone: seats == 1, weights) { person in
                    arrivals.allSatisfy {
                        problem.presentFrom[person] <= $0.start && problem.presentTo[person] >= $0.start + $0.length
                    }
                }
                if !shares.isFree { session.append((shares, seats, minutes)) }
            } else if let seats = SessionTurns.seats(of: role, ground, agenda), seats > 0 {
                let shares = TurnShares(problem, role: role, isAlone: seats == 1, weights)
                if !shares.isFree { strand.append((shares, seats)) }
            }
        }
    }

    /// True where all collections of lengths that add up to the same cost the same.
    var isSame: Bool { strand.isEmpty }

    /// The least that the turns cost where so many blocks have these steps of the grid together.
    func least(blocks: Int, total: Int) -> Int {
        strand.reduce(session(total)) { $0 + $1.shares.least(turns: blocks * $1.seats, steps: total * $1.seats) }
    }

    /// The collections of so many block lengths whose turns cost less than `cap`, cheapest first; nil where the budget
    /// ended before they were all known.
    func collections(
        _ total: Int, blocks: Int, of lengths: [Int], below cap: Int, _ budget: inout BoundBudget
    ) -> [(lengths: [Int], cost: Int)]? {
        var found: [(lengths: [Int], cost: Int)] = []
        let fixed = session(total)
        // What each role costs at least, and those after it.
        let floors = strand.map { $0.shares.least(turns: blocks * $0.seats, steps: total * $0.seats) }
        let all = floors.reduce(fixed, +)
        if all >= cap { return [] }
        LengthSupply.forEach(total: total, count: blocks, of: lengths) { collection in
            var cost = all
            for (i, (shares, seats)) in strand.enumerated() where cost < cap {
                let minutes = collection.flatMap { [Int](repeating: 5 * $0, count: seats) }
                let others = cost - floors[i]
                cost = others + max(floors[i], shares.least(minutes, below: cap - others))
                budget.take(SessionTurns.stepsOfHolder * (8 + shares.people))
            }
            if cost < cap { found.append((collection, cost)) }
            return !budget.isOver
        }
        if budget.isOver { return nil }
        return found.enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }.map(\.element)
    }

    /// Steps that sharing out one collection takes the time of, for each person who may hold a turn.
    private static let stepsOfHolder = 4

    /// People who may hold turns that follow from the lengths, once for each role.
    var people: Int { strand.reduce(0) { $0 + $1.shares.people } }

    /// Turns that are held for the whole session.
    func session(_ total: Int) -> Int {
        session.reduce(0) { cost, role in
            cost + role.shares.least([Int](repeating: role.minutes ?? 5 * total, count: role.seats))
        }
    }

    /// Seats of a role in every block, whatever is done there; nil where that differs.
    static func seats(of role: Int, _ ground: BoundGround, _ agenda: AgendaGround) -> Int? {
        var common: Int?
        for option in ground.problem.options.indices {
            for n in 0...ground.index.present[0].count {
                let seats = agenda.seats(of: role, option, n)
                if let common, common != seats { return nil }
                common = seats
            }
        }
        return common
    }
}
