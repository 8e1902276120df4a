/// The turns of one role that is held for whole sessions: how many there are is known, and what they cost follows from
/// their minutes.
struct LongTurns {
    private struct Holder {
        var attendance = 0
        /// Minutes and turns before.
        var minutes = 0
        var turns = 0
        /// Cost of each further turn.
        var perTurn = 0
    }
    /// Seats of each session.
    let seats: Int
    private let turns: Int
    /// Most turns that one person can have.
    private let most: Int
    private let fairWeight: Int
    private let attendance: Int
    private let pastMinutes: Int
    private let pastTurns: Int
    private var holders: [Holder] = []

    /// Nil where nobody holds it, or where some session has nobody for it.
    init?(_ ground: BoundGround, role: Int, _ weights: SessionWeights) {
        let problem = ground.problem
        seats = problem.sessionSeatRoles.filter { $0 == role }.count
        turns = seats * problem.sessions.count
        let bit = 1 << role
        let isThere = ground.index.present.allSatisfy { $0.contains { problem.people[$0].yesTo & bit != 0 } }
        guard seats > 0, isThere else { return nil }
        let frame = problem.roles[role]
        most = weights.holds(.clashes) && frame.clashes & bit != 0 ? problem.sessions.count : turns
        fairWeight = frame.rotates ? weights[.fairShares] : 0
        for person in frame.willing {
            let at = person * problem.roles.count + role
            var holder = Holder()
            holder.attendance = problem.attendance[person]
            holder.minutes = problem.pastMinutes[at]
            holder.turns = problem.pastTurns[at]
            // Beside whom nobody else has a seat, a learner is alone.
            let learns = problem.people[person].learning & ~problem.pastBeside[person] & bit != 0
            if learns, seats == 1 { holder.perTurn += weights[.growth] }
            let isFirst = problem.sessions.indices.allSatisfy {
                problem.firstTime[$0 * problem.people.count + person] != 0
            }
            if isFirst { holder.perTurn += weights[.firstTurns] }
            holders.append(holder)
        }
        attendance = holders.reduce(0) { $0 + $1.attendance }
        pastMinutes = holders.reduce(0) { $0 + $1.minutes }
        pastTurns = holders.reduce(0) { $0 + $1.turns }
    }

    /// How much work one call of `least` is.
    var size: Int { holders.count * (turns + 1) }

    /// The least cost where each turn has these minutes: turns are given to one person after the other.
    func least(each length: Int) -> Int {
        let never = Int.max / 4
        var costs = [Int](repeating: never, count: turns + 1)
        costs[0] = 0
        for holder in holders {
            let own = (0...min(most, turns)).map { cost(holder, $0, $0 * length, turns * length) }
            var next = [Int](repeating: never, count: turns + 1)
            for (taken, before) in costs.enumerated() where before < never {
                for (count, cost) in own.enumerated() where taken + count <= turns {
                    next[taken + count] = min(next[taken + count], before + cost)
                }
            }
            costs = next
        }
        return costs[turns] < never ? costs[turns] : 0
    }

    /// What a holder costs with some new turns, where all have so many new minutes together.
    private func cost(_ holder: Holder, _ count: Int, _ minutes: Int, _ all: Int) -> Int {
        let held = holder.turns + count
        let free = count * holder.perTurn
        if fairWeight == 0 || attendance == 0 { return free }
        let away = abs((holder.minutes + minutes) * attendance - (pastMinutes + all) * holder.attendance)
        let share = (pastTurns + turns) * holder.attendance
        let beyond = max(0, share / attendance - held) + max(0, held - (share + attendance - 1) / attendance)
        return free + fairWeight * (away / (5 * attendance) + 6 * beyond)
    }

    /// The least cost where the turns have so many minutes together, whatever each of them has.
    ///
    /// As many as can be have a turn; those who have none lack their share, and what they lack the others have too much.
    /// Of that each of them has less than five minutes for nothing.
    func least(all minutes: Int) -> Int {
        if fairWeight == 0 || attendance == 0 { return 0 }
        let minutes = minutes + pastMinutes
        let lacking = holders.map { minutes * $0.attendance - $0.minutes * attendance }.sorted()
        let idle = holders.map { cost($0, 0, 0, minutes - pastMinutes) }.sorted()
        var least = Int.max
        var idleCost = 0
        var lack = 0
        for without in 0...holders.count {
            let with = holders.count - without
            if with <= turns {
                let beyond = lack - with * (5 * attendance - 1)
                least = min(least, idleCost + fairWeight * max(0, (beyond + 5 * attendance - 1) / (5 * attendance)))
            }
            if with > 0 {
                idleCost += idle[without]
                lack += lacking[without]
            }
        }
        return least
    }
}
