import RondoEngine
import RondoModel

/// A house rule's cost with the indices of the problem.
enum HouseRuleCost: Sendable {
    case placement(PlacementCost)
    case turn(TurnCost)
    case meeting(MeetingCost)

    /// Nil where it can't count: it names what isn't there, or states what belongs to none of the three.
    init?(_ cost: RuleCost, _ lookup: Lookup) {
        guard cost.cost > 0, let form = cost.form else { return nil }
        var session = -1
        if let id = cost.session {
            guard let index = lookup.sessions[id] else { return nil }
            session = index
        }
        switch form {
        case .placement:
            guard let activity = cost.activity.flatMap({ lookup.activities[$0] }),
                let after = PlacementCost.After(cost.after, lookup)
            else { return nil }
            var placement = PlacementCost()
            placement.activity = activity
            placement.session = session
            placement.laterThan = cost.laterThan.map { max(-1, $0) } ?? -1
            placement.after = after
            placement.isLast = cost.before != nil
            placement.cost = cost.cost
            self = .placement(placement)
        case .turn:
            guard let person = cost.person.flatMap({ lookup.people[$0] }),
                let role = cost.role.flatMap({ lookup.roles[$0] })
            else { return nil }
            var turn = TurnCost()
            turn.person = person
            turn.role = role
            turn.session = session
            turn.cost = cost.cost
            self = .turn(turn)
        case .meeting:
            guard let first = cost.person.flatMap({ lookup.people[$0] }),
                let second = cost.with.flatMap({ lookup.people[$0] }), first != second
            else { return nil }
            self = .meeting(MeetingCost(PersonPair(min(first, second), max(first, second)), cost: cost.cost))
        }
    }
}

extension PlacementCost.After {
    /// What stands under `after`; nil for an activity that isn't there.
    fileprivate init?(_ word: String?, _ lookup: Lookup) {
        guard let word else {
            self = .anything
            return
        }
        if word == "start" {
            self = .start
        } else if let kind = BlockKind(rawValue: word), kind != .activity {
            self = .kind(Kind(kind))
        } else if let activity = lookup.activities[word] {
            self = .activity(activity)
        } else {
            return nil
        }
    }
}

extension Problem {
    /// What some rules cost together; marks the pairs that they are about.
    mutating func houseCosts(_ rules: [HouseRule], _ ground: Groundwork) -> HouseCosts {
        var placements: [PlacementCost] = []
        var turns: [TurnCost] = []
        var meetings: [MeetingCost] = []
        for cost in rules.flatMap(\.costs) {
            switch HouseRuleCost(cost, ground.lookup) {
            case .placement(let cost): placements.append(cost)
            case .turn(let cost): turns.append(cost)
            case .meeting(let cost): meetings.append(cost)
            case nil: continue
            }
        }
        mark(meetings.map(\.pair), PairFlag.costly)
        var costs = HouseCosts()
        costs.placements = PlacementCosts(placements, activities: activityCount, sessions: sessions.count)
        costs.turns = TurnCosts(turns, people: people.count)
        costs.meetings = MeetingCosts(meetings, people: people.count)
        return costs
    }
}
