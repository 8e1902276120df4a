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
                switch problem.roles[role].acts {
                case .throughout: minutes = nil
                case .breaks: continue
                case .arrival:
                    let arrivals = agenda.fixedAt.values.filter { $0.kind == .arrival }
                    if arrivals.isEmpty { continue }
                    minutes = arrivals.reduce(0) { $0 + $1.length }
                }
                let shares = TurnShares(problem, role: role, isAlone: seats == 1, weights)
                if !shares.isFree { session.append((shares, seats, minutes)) }
            } else if let seats = SessionTurns.seats(of: role, ground, agenda), seats > 0 {
                let shares = TurnShares(problem, role: role, isAlone: seats == 1, weights)
                if !shares.isFree { strand.append((shares, seats)) }
            }
        }
    }

    /// True where no turn that is counted here can cost anything.
    var isFree: Bool { strand.isEmpty && session.isEmpty }

    /// The least that the turns cost where the blocks have these lengths, in steps of the grid.
    func least(_ lengths: [Int], total: Int) -> Int {
        var cost = 0
        for (shares, seats) in strand {
            cost += shares.least(lengths.flatMap { [Int](repeating: 5 * $0, count: seats) })
        }
        for (shares, seats, minutes) in session {
            cost += shares.least([Int](repeating: minutes ?? 5 * total, count: seats))
        }
        return cost
    }

    /// The collections of block lengths whose turns cost less than `cap`, cheapest first; nil where the budget ended
    /// before they were all known.
    func collections(
        _ total: Int, _ lengths: [Int], below cap: Int, _ budget: inout BoundBudget
    ) -> [(lengths: [Int], cost: Int)]? {
        var found: [(lengths: [Int], cost: Int)] = []
        var steps = 0
        LengthSupply.forEach(total: total, of: lengths) { collection in
            let cost = least(collection, total: total)
            if cost < cap { found.append((collection, cost)) }
            steps += 64
            if steps & 4095 == 0 {
                budget.take(steps)
                steps = 0
            }
            return !budget.isOver
        }
        budget.take(steps)
        if budget.isOver { return nil }
        return found.enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }.map(\.element)
    }

    /// Seats of a role in every block, whatever is done there; nil where that differs.
    private static func seats(of role: Int, _ ground: BoundGround, _ agenda: AgendaGround) -> Int? {
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
