/// What turns that are held for whole sessions must cost, together with rests: somebody who acts throughout has all the
/// minutes of a session's activities, and the fewer these are, the more is rest.
///
/// For each total of these minutes, rests and turns are bounded each for itself, and the least sum counts.
struct LongTurnsBound: JointBound {
    static let kinds: Set<RuleKind> = [.fairShares, .groupShares, .restShare, .growth, .firstTurns]

    let ground: BoundGround
    let plain: [Int]

    /// Nil where the timetable is frozen: then all minutes are known.
    init?(_ ground: BoundGround, plain: [Int]) {
        guard ground.frozen == nil, !ground.problem.sessions.isEmpty,
            ground.problem.sessions.allSatisfy({ $0.leastActivity > 0 }), !ground.index.present.contains([])
        else { return nil }
        self.ground = ground
        self.plain = plain
    }

    func least(_ weights: SessionWeights, upTo cap: Int, _ budget: inout BoundBudget) -> Int {
        guard cap > 0, weights.holds(.emptiness), weights.holds(.emptySeats), weights.holds(.absentHolders) else {
            return 0
        }
        let rests = restCosts(weights)
        budget.take(rests.count)
        let constant = settledShares(weights) + arrivals(weights)
        let roles = ground.problem.roles.indices.compactMap { turns(of: $0, .throughout, weights) }
        let isSingle = ground.problem.sessions.count == 1
        var best = cap
        for (slots, rest) in rests.enumerated() where rest < Int.max && constant + rest < best {
            var cost = constant + rest
            for role in roles where cost < best {
                cost += isSingle ? role.least(each: 5 * slots) : role.least(all: 5 * slots * role.seats)
            }
            budget.take(1 + roles.reduce(0) { $0 + $1.size } / 16)
            best = min(best, cost)
            if budget.isOver { return 0 }
        }
        return best
    }

    /// By fives of all activity blocks together: the least cost of what is left to rests; `Int.max` where that can't be.
    private func restCosts(_ weights: SessionWeights) -> [Int] {
        var costs = [0]
        for (session, frame) in ground.problem.sessions.enumerated() {
            let open = ground.openMinutes(session) / 5
            let least = (frame.leastActivity + 4) / 5
            if least > open { return [] }
            var next = [Int](repeating: Int.max, count: costs.count + open)
            for (before, cost) in costs.enumerated() where cost < Int.max {
                for slots in least...open {
                    let rest = 5 * (open - slots) - frame.restAllowance
                    let whole = cost + 2 * (max(0, rest) / 5) * weights[.restShare]
                    next[before + slots] = min(next[before + slots], whole)
                }
            }
            costs = next
        }
        return costs
    }

    /// Turns at the arrivals, whose minutes are known where every session has its arrival.
    private func arrivals(_ weights: SessionWeights) -> Int {
        let problem = ground.problem
        let lengths = problem.sessions.map { frame in
            problem.fixedPoints[frame.fixedPoints].filter { $0.kind == .arrival }.reduce(0) { $0 + $1.length }
        }
        if lengths.contains(0) { return 0 }
        return problem.roles.indices.reduce(0) { cost, role in
            guard let turns = turns(of: role, .arrival, weights) else { return cost }
            if Set(lengths).count == 1 { return cost + turns.least(each: lengths[0]) }
            return cost + turns.least(all: lengths.reduce(0, +) * turns.seats)
        }
    }

    private func turns(of role: Int, _ acts: RoleFrame.Acts, _ weights: SessionWeights) -> LongTurns? {
        let frame = ground.problem.roles[role]
        guard frame.isSessionLong, frame.acts == acts else { return nil }
        return LongTurns(ground, role: role, weights)
    }

    /// Shares of perspectives of which nobody said yes, in roles that are held in every strand.
    private func settledShares(_ weights: SessionWeights) -> Int {
        let problem = ground.problem
        if weights[.groupShares] == 0 { return 0 }
        return problem.roleShares.reduce(0) { cost, share in
            let frame = problem.roles[share.role]
            func isOwn(_ person: Int) -> Bool { problem.people[person].perspective == share.perspective }
            func hasPast(_ person: Int) -> Bool {
                problem.pastMinutes[person * problem.roles.count + share.role] > 0
            }
            let isHeld =
                !frame.isSessionLong && !problem.options.isEmpty
                && problem.options.indices.allSatisfy { option in
                    let at = option * problem.roles.count + share.role
                    let isThere = problem.options[option].hasGroups ? problem.seatsStrand[at] : problem.seatsPlain[at]
                    return isThere > 0
                }
            let people = problem.people.indices
            if !isHeld || people.contains(where: { isOwn($0) && (frame.willing.contains($0) || hasPast($0)) }) {
                return cost
            }
            return cost + share.percent * weights[.groupShares]
        }
    }
}
