/// The least that the turns of one role cost, whoever holds them, by the minutes of the turns alone.
///
/// Persons take parts of the collection of turns one after the other; a state is what is taken so far. Whether the
/// turns of one person lie in one block, and what else they hold, is left out.
struct TurnShares {
    struct Holder {
        var person = 0
        /// False where they are not there when the role acts.
        var canHold = true
        var attendance = 0
        var pastMinutes = 0
        var pastTurns = 0
        /// Cost of each further turn.
        var perTurn = 0
    }
    /// A wanted share of the role's minutes.
    private struct Share {
        var percent = 0
        /// Minutes before.
        var minutes = 0
        /// Holders that stand before the point where it is settled.
        var boundary = 0
        /// True where its own people are those before that point, false where they are those after it.
        var isFirst = true
    }
    private(set) var holders: [Holder] = []
    private var attendance = 0
    private var pastMinutes = 0
    private var pastTurns = 0
    private let fairWeight: Int
    private let shareWeight: Int
    private var shares: [Share] = []
    private var allMinutes = 0

    /// - Parameters:
    ///   - isAlone: true where no two people ever hold the role beside each other.
    ///   - canHold: false for people who are not there when the role acts; one of the willing must be.
    init(
        _ problem: Problem, role: Int, isAlone: Bool, _ weights: SessionWeights,
        canHold: (Int) -> Bool = { _ in true }
    ) {
        let frame = problem.roles[role]
        let roles = problem.roles.count
        fairWeight = frame.rotates ? weights[.fairShares] : 0
        shareWeight = weights[.groupShares]
        let wanted = shareWeight > 0 ? problem.roleShares.filter { $0.role == role } : []
        let first = wanted.first
        let second = wanted.first { $0.perspective != first?.perspective }
        // Those of the first share come first and those of the second last: what is taken then tells their minutes.
        func rank(_ person: Int) -> Int {
            let group = problem.people[person].perspective
            return group == first?.perspective ? 0 : group == second?.perspective ? 2 : 1
        }
        let order = (0..<3).flatMap { wanted in frame.willing.filter { rank($0) == wanted } }
        for person in order {
            let at = person * roles + role
            var holder = Holder()
            holder.person = person
            holder.canHold = canHold(person)
            holder.attendance = problem.attendance[person]
            holder.pastMinutes = problem.pastMinutes[at]
            holder.pastTurns = problem.pastTurns[at]
            let isLearner = problem.people[person].learning & ~problem.pastBeside[person] & (1 << role) != 0
            if isAlone, isLearner { holder.perTurn += weights[.growth] }
            if problem.firstTime[person] != 0 { holder.perTurn += weights[.firstTurns] }
            holders.append(holder)
            attendance += holder.attendance
            pastMinutes += holder.pastMinutes
            pastTurns += holder.pastTurns
        }
        for person in problem.people.indices { allMinutes += problem.pastMinutes[person * roles + role] }
        for (i, share) in [first, second].enumerated() {
            guard let share else { continue }
            let past = problem.people.indices.filter { problem.people[$0].perspective == share.perspective }
                .reduce(0) { $0 + problem.pastMinutes[$1 * roles + role] }
            let own = order.filter { problem.people[$0].perspective == share.perspective }.count
            shares.append(
                Share(
                    percent: share.percent, minutes: past, boundary: i == 0 ? own : order.count - own, isFirst: i == 0))
        }
    }

    /// How many people may hold the role.
    var people: Int { holders.count }

    /// True where nothing that is counted here can cost anything.
    var isFree: Bool { fairWeight == 0 && shares.isEmpty && holders.allSatisfy { $0.perTurn == 0 } }

    /// The least cost where these are the minutes of all new turns, or `cap` where that is more; every turn is held by
    /// one of the willing.
    func least(_ minutes: [Int], below cap: Int = Int.max) -> Int {
        if isFree || holders.isEmpty || cap <= 0 { return 0 }
        let kinds = Array(Set(minutes)).sorted()
        guard kinds.count <= 10 else { return 0 }
        let counts = kinds.map { kind in minutes.filter { $0 == kind }.count }
        guard counts.allSatisfy({ $0 < 32 }) else { return 0 }
        let table = Parts(kinds, counts)
        guard table.states <= 4096 else { return 0 }
        let turns = pastTurns + minutes.count
        let sum = minutes.reduce(0, +)
        let most = holders.map { mostTurns($0, turns, minutes.count) }
        let parts = table.parts(upTo: most.max() ?? 0)
        var costs = [Int](repeating: Int.max, count: table.states)
        costs[0] = 0
        for (i, holder) in holders.enumerated() {
            charge(&costs, before: i, sum) { table.minutes[$0] }
            let own = parts.map { part in
                part.turns > most[i] ? Int.max : cost(holder, part.turns, part.minutes, turns, sum)
            }
            var next = [Int](repeating: Int.max, count: table.states)
            for state in 0..<table.states where costs[state] < cap {
                for (j, part) in parts.enumerated() where own[j] < cap && table.fits(part, state) {
                    let to = state + part.offset
                    next[to] = min(next[to], costs[state] + own[j])
                }
            }
            costs = next
        }
        charge(&costs, before: holders.count, sum) { table.minutes[$0] }
        // Whoever would hold more turns than were tried is two turns from their share.
        let beyond = fairWeight > 0 ? 12 * fairWeight : Int.max
        let found = min(costs[table.states - 1], beyond, cap)
        return found == Int.max ? 0 : found
    }

    /// The least cost of so many new turns of so many steps of the grid together, whatever the length of each.
    func least(turns count: Int, steps: Int) -> Int {
        if isFree || holders.isEmpty || count == 0 || count > steps { return 0 }
        let turns = pastTurns + count
        let sum = 5 * steps
        // A state is turns × width + steps that are taken so far.
        let width = steps + 1
        let never = Int.max / 4
        var costs = [Int](repeating: never, count: (count + 1) * width)
        costs[0] = 0
        for (i, holder) in holders.enumerated() {
            charge(&costs, before: i, sum) { 5 * ($0 % width) }
            let idle = cost(holder, 0, 0, turns, sum)
            var next = costs.map { $0 + idle }
            for taken in stride(from: 1, through: mostTurns(holder, turns, count), by: 1) {
                for minutes in stride(from: taken, through: steps - (count - taken), by: 1) {
                    let own = cost(holder, taken, 5 * minutes, turns, sum)
                    for before in 0...(count - taken) {
                        let from = before * width
                        let to = (before + taken) * width + minutes
                        for used in 0...(steps - minutes) {
                            next[to + used] = min(next[to + used], costs[from + used] + own)
                        }
                    }
                }
            }
            costs = next.map { min($0, never) }
        }
        charge(&costs, before: holders.count, sum) { 5 * ($0 % width) }
        let beyond = fairWeight > 0 ? 12 * fairWeight : never
        let found = min(costs[count * width + steps], beyond)
        return found >= never ? 0 : found
    }

    /// Turns beyond which a holder costs more than `least` ever says.
    private func mostTurns(_ holder: Holder, _ turns: Int, _ new: Int) -> Int {
        if !holder.canHold { return 0 }
        if fairWeight == 0 || attendance == 0 { return new }
        let share = (turns * holder.attendance + attendance - 1) / attendance
        return min(new, max(0, share - holder.pastTurns) + 1)
    }

    /// What a holder costs with some new turns, where there are `turns` and `sum` new minutes in all.
    func cost(_ holder: Holder, _ count: Int, _ minutes: Int, _ turns: Int, _ sum: Int) -> Int {
        var units = 0
        if attendance > 0 {
            let own = holder.pastMinutes + minutes
            units = abs(own * attendance - (pastMinutes + sum) * holder.attendance) / (5 * attendance)
            let fewest = turns * holder.attendance / attendance
            let most = (turns * holder.attendance + attendance - 1) / attendance
            let held = holder.pastTurns + count
            units += 6 * (max(0, fewest - held) + max(0, held - most))
        }
        return units * fairWeight + count * holder.perTurn
    }

    /// Adds what the shares cost that are settled before a holder.
    private func charge(_ costs: inout [Int], before holder: Int, _ sum: Int, _ minutes: (Int) -> Int) {
        if !shares.contains(where: { $0.boundary == holder }) { return }
        for state in costs.indices where costs[state] < Int.max {
            costs[state] += sharesCost(before: holder, taken: minutes(state), sum)
        }
    }

    /// What the shares cost that are settled before a holder, where those before took so many of `sum` new minutes.
    func sharesCost(before holder: Int, taken: Int, _ sum: Int) -> Int {
        let all = allMinutes + sum
        if all == 0 { return 0 }
        var cost = 0
        for share in shares where share.boundary == holder {
            let own = share.minutes + (share.isFirst ? taken : sum - taken)
            cost += abs(100 * own - share.percent * all) / all * shareWeight
        }
        return cost
    }

    /// New turns beyond which a holder costs `cap` or more, where there are `turns` in all.
    func mostTurns(_ holder: Holder, _ turns: Int, of new: Int, below cap: Int) -> Int {
        if fairWeight == 0 || attendance == 0 { return new }
        let share = (turns * holder.attendance + attendance - 1) / attendance
        return min(new, max(0, share - holder.pastTurns) + cap / (6 * fairWeight))
    }

    /// Turns in all where so many are new.
    func turns(with new: Int) -> Int { pastTurns + new }
}
