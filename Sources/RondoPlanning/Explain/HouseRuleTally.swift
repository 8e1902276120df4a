import RondoEngine
import RondoModel

/// What each house rule counts in a solution, and where; the engine only knows what all of them cost together.
struct HouseRuleTally: Sendable {
    /// What one rule counts in one place.
    struct Counted: Sendable {
        /// Index of the rule.
        var rule: Int
        /// What it costs there, before the constraint's weight.
        var units: Int
        /// `block` and `strand` are -1 for turns of a session.
        var place: StrandPlace
        /// The person who holds a turn, or the two who meet; nobody for an activity.
        var people: [Int] = []
        /// The role of a turn; -1 otherwise.
        var role = -1
    }

    private var placements: [Int: [(rule: Int, cost: PlacementCost)]] = [:]
    private var turns: [[Int]: [(rule: Int, cost: TurnCost)]] = [:]
    private var meetings: [[Int]: [(rule: Int, cost: MeetingCost)]] = [:]

    /// Sorts the costs of rules by what they are about.
    init(_ rules: [HouseRule], _ lookup: Lookup) {
        for (index, rule) in rules.enumerated() {
            for cost in rule.costs {
                switch HouseRuleCost(cost, lookup) {
                case .placement(let cost): placements[cost.activity, default: []].append((index, cost))
                case .turn(let cost): turns[[cost.person, cost.role], default: []].append((index, cost))
                case .meeting(let cost):
                    meetings[[cost.pair.first, cost.pair.second], default: []].append((index, cost))
                case nil: continue
                }
            }
        }
    }

    /// True where no rule can count anything.
    var isEmpty: Bool { placements.isEmpty && turns.isEmpty && meetings.isEmpty }

    /// Everything that counts, in the order of the plan and then of the rules; a rule counts once a place.
    func counted(in solution: Solution, _ problem: Problem) -> [Counted] {
        if isEmpty { return [] }
        return solution.sessions.enumerated().flatMap { s, session -> [Counted] in
            let whole = StrandPlace(session: s, block: -1, strand: -1)
            let ofSession = session.seats.enumerated().flatMap {
                turn(problem.sessionSeatRoles[$0.offset], $0.element, at: whole)
            }
            let ofBlocks = session.blocks.indices.flatMap { b in
                session.blocks[b].strands.indices.flatMap { k -> [Counted] in
                    let place = StrandPlace(session: s, block: b, strand: k)
                    let strand = session.blocks[b].strands[k]
                    let groups = problem.options[strand.option].hasGroups ? strand.groups : []
                    return placement(place, session, problem)
                        + strand.seats.flatMap { turn($0.role, $0.person, at: place) }
                        + groups.flatMap { pairs($0, at: place) }
                }
            }
            return ofSession + ofBlocks
        }
    }

    private func placement(_ place: StrandPlace, _ session: SessionSolution, _ problem: Problem) -> [Counted] {
        let block = session.blocks[place.block]
        let option = block.strands[place.strand].option
        guard let costs = placements[problem.options[option].activity] else { return [] }
        let before = session.blocks[..<place.block].last { $0.kind == .activity }
        let isLast = !session.blocks[(place.block + 1)...].contains { $0.kind == .activity }
        let holding = costs.filter { _, cost in
            guard cost.session < 0 || cost.session == place.session, block.start + block.length > cost.laterThan,
                isLast || !cost.isLast
            else { return false }
            return switch cost.after {
            case .anything: true
            case .start: before == nil
            case .kind(let kind): place.block > 0 && session.blocks[place.block - 1].kind == kind
            case .activity(let activity):
                before?.strands.contains { problem.options[$0.option].activity == activity } ?? false
            }
        }
        return sums(holding.map { ($0.rule, $0.cost.cost) }, Counted(rule: 0, units: 0, place: place))
    }

    private func turn(_ role: Int, _ person: Int, at place: StrandPlace) -> [Counted] {
        let holding = (turns[[person, role]] ?? []).filter { $0.cost.session < 0 || $0.cost.session == place.session }
        let counted = Counted(rule: 0, units: 0, place: place, people: [person], role: role)
        return sums(holding.map { ($0.rule, $0.cost.cost) }, counted)
    }

    private func pairs(_ group: [Int], at place: StrandPlace) -> [Counted] {
        guard !meetings.isEmpty else { return [] }
        let members = group.sorted()
        return members.indices.flatMap { i in
            members[(i + 1)...].flatMap { other in
                let pair = [members[i], other]
                return sums(
                    (meetings[pair] ?? []).map { ($0.rule, $0.cost.cost) },
                    Counted(rule: 0, units: 0, place: place, people: pair))
            }
        }
    }

    /// One for each rule, in their order.
    private func sums(_ costs: [(rule: Int, cost: Int)], _ counted: Counted) -> [Counted] {
        var sums: [Counted] = []
        for (rule, cost) in costs {
            if sums.last?.rule != rule {
                var next = counted
                next.rule = rule
                sums.append(next)
            }
            sums[sums.count - 1].units += cost
        }
        return sums
    }
}
