@testable import RondoEngine

/// Costs of house rules of all forms for a problem.
struct RandomHouseRules {
    var placements: [PlacementCost] = []
    var turns: [TurnCost] = []
    var meetings: [MeetingCost] = []

    /// Some so large that a column of 32 bits can't hold them, some that repeat each other, sometimes none.
    init(_ problem: Problem, _ random: inout Random) {
        func cost(_ random: inout Random) -> Int { random.below(10) == 0 ? 3_000_000_000 : 1 + random.below(9) }
        for _ in 0..<random.below(60) {
            var placement = PlacementCost()
            placement.activity = random.below(problem.activityCount)
            placement.session = random.below(problem.sessions.count + 1) - 1
            placement.laterThan = random.below(2) == 0 ? -1 : 540 + 5 * random.below(40)
            placement.after =
                switch random.below(6) {
                case 0: .start
                case 1: .kind([.break, .buffer, .meal, .arrival][random.below(4)])
                case 2, 3: .activity(random.below(problem.activityCount))
                default: .anything
                }
            placement.isLast = random.below(3) == 0
            placement.cost = cost(&random)
            placements.append(placement)
        }
        for _ in 0..<random.below(30) {
            var turn = TurnCost()
            turn.person = random.below(problem.people.count)
            turn.role = random.below(problem.roles.count)
            turn.session = random.below(problem.sessions.count + 1) - 1
            turn.cost = cost(&random)
            turns.append(turn)
        }
        for _ in 0..<random.below(12) where problem.people.count > 1 {
            let first = random.below(problem.people.count - 1)
            let second = first + 1 + random.below(problem.people.count - first - 1)
            meetings.append(MeetingCost(PersonPair(first, second), cost: cost(&random)))
        }
    }

    /// As the engine holds them.
    func costs(_ problem: Problem) -> HouseCosts {
        var costs = HouseCosts()
        costs.placements = PlacementCosts(
            placements, activities: problem.activityCount, sessions: problem.sessions.count)
        costs.turns = TurnCosts(turns, people: problem.people.count)
        costs.meetings = MeetingCosts(meetings, people: problem.people.count)
        return costs
    }

    // MARK: Counting plainly

    /// Units of the placements in a solution, one cost and one strand after the other.
    func placementUnits(_ problem: Problem, _ solution: Solution) -> Int {
        var units = 0
        for (s, session) in solution.sessions.enumerated() {
            for (b, block) in session.blocks.enumerated() {
                let before = session.blocks[..<b].last { $0.kind == .activity }
                let isLast = !session.blocks[(b + 1)...].contains { $0.kind == .activity }
                for strand in block.strands {
                    for cost in placements where cost.activity == problem.options[strand.option].activity {
                        if cost.session >= 0, cost.session != s { continue }
                        if block.start + block.length <= cost.laterThan { continue }
                        if cost.isLast, !isLast { continue }
                        let follows =
                            switch cost.after {
                            case .anything: true
                            case .start: before == nil
                            case .kind(let kind): b > 0 && session.blocks[b - 1].kind == kind
                            case .activity(let activity):
                                before?.strands.contains { problem.options[$0.option].activity == activity } ?? false
                            }
                        if follows { units += cost.cost }
                    }
                }
            }
        }
        return units
    }

    /// Units of the turns in a solution.
    func turnUnits(_ problem: Problem, _ solution: Solution) -> Int {
        var units = 0
        for (s, session) in solution.sessions.enumerated() {
            let ofSession = session.seats.enumerated().map { (problem.sessionSeatRoles[$0.offset], $0.element) }
            let ofBlocks = session.blocks.flatMap(\.strands).flatMap(\.seats).map { ($0.role, $0.person) }
            for (role, person) in ofSession + ofBlocks {
                for cost in turns where cost.person == person && cost.role == role {
                    if cost.session < 0 || cost.session == s { units += cost.cost }
                }
            }
        }
        return units
    }

    /// Units of the meetings in a solution.
    func meetingUnits(_ problem: Problem, _ solution: Solution) -> Int {
        let strands = solution.sessions.flatMap(\.blocks).flatMap(\.strands)
        return strands.filter { problem.options[$0.option].hasGroups }.flatMap(\.groups).reduce(0) { sum, group in
            sum
                + meetings.filter { group.contains($0.pair.first) && group.contains($0.pair.second) }
                .reduce(0) { $0 + $1.cost }
        }
    }
}
