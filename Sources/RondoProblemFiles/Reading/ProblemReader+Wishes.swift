import RondoEngine

extension ProblemReader {
    mutating func readPairs() throws(Refusal) {
        problem.pairFlags = [UInt8](repeating: 0, count: people.count * people.count)
        let together = try pairs(root["together"], [])
        problem.togetherPairs = together.map { PersonPair($0[0], $0[1]) }
        for pair in together { mark(pair, PairFlag.together) }
        for pair in try pairs(root["apart"], []) { mark(pair, PairFlag.apart) }
    }

    /// Rows that start with two people, first below second, each pair once; what else they hold has these ranges.
    private func pairs(_ place: Place?, _ others: [Range<Int>]) throws(Refusal) -> [[Int]] {
        guard let place else { return [] }
        let rows = try place.rows([0..<people.count, 0..<people.count] + others)
        var last = (-1, -1)
        for row in rows {
            guard row[0] < row[1], last < (row[0], row[1]) else {
                throw place.refusal(
                    "problem.pairs", "has the pair \(row[0]), \(row[1]) twice or in the wrong place",
                    remedy: "the lower person first, and pairs in ascending order")
            }
            last = (row[0], row[1])
        }
        return rows
    }

    private mutating func mark(_ pair: [Int], _ flag: UInt8) {
        problem.pairFlags[pair[0] * people.count + pair[1]] |= flag
        problem.pairFlags[pair[1] * people.count + pair[0]] |= flag
    }

    mutating func readPast() throws(Refusal) {
        problem.pastActivity = [UInt8](repeating: 0, count: problem.activityCount)
        problem.pastMeetings = [UInt16](repeating: 0, count: people.count * people.count)
        guard let place = root["past"] else { return }
        let members = try place.object(["any", "created", "activities", "meetings"])
        problem.hasPast = try members.flag("any")
        problem.pastCreated = try members.flag("created")
        for activity in try members.numbers("activities", 0..<problem.activityCount) {
            problem.pastActivity[activity] = 1
        }
        for row in try pairs(members["meetings"], [1..<65_536]) {
            problem.pastMeetings[row[0] * people.count + row[1]] = UInt16(row[2])
            problem.pastMeetings[row[1] * people.count + row[0]] = UInt16(row[2])
        }
    }

    mutating func readPins() throws(Refusal) {
        let keys = ["session", "activity", "start", "length", "space", "after", "after-activity", "person", "role"]
        for place in try root.list("pins", most: 10_000) {
            let members = try place.object(keys)
            var pin = PinFrame()
            pin.session = try members.number("session", 0..<problem.sessions.count, or: -1)
            pin.activity = try members.number("activity", 0..<problem.activityCount, or: -1)
            pin.start = try members.number("start", Limits.minutes, or: -1)
            pin.length = try members.number("length", Limits.minutes, or: -1)
            pin.space = try members.number("space", 0..<problem.spaces.count, or: -1)
            if let after = members["after"] { pin.after = .kind(try after.word(Words.kinds)) }
            if let after = members["after-activity"] {
                pin.after = .activity(try after.number(0..<problem.activityCount))
            }
            pin.person = try members.number("person", 0..<people.count, or: -1)
            pin.role = try members.number("role", 0..<problem.roles.count, or: -1)
            guard pin.isAboutStrand || pin.person >= 0 else {
                throw place.refusal("problem.pin", "fixes nothing", remedy: "a key besides 'session' and 'role'")
            }
            problem.pins.append(pin)
        }
    }

    /// What house rules of one level cost; marks the pairs that they are about.
    mutating func houseCosts(
        _ key: String, _ placements: RuleKind, _ turns: RuleKind, _ meetings: RuleKind
    ) throws(Refusal) -> HouseCosts {
        var costs = HouseCosts()
        guard let place = root[key] else { return costs }
        let members = try place.object(["placements", "turns", "meetings"])
        var placed: [PlacementCost] = []
        for entry in try members.list("placements") { placed.append(try placement(entry)) }
        let cost = 1..<Limits.houseCosts
        let held: [TurnCost] = try
            (members["turns"]?.rows([
                0..<people.count, 0..<problem.roles.count, -1..<problem.sessions.count, cost,
            ]) ?? []).map { row in
                var turn = TurnCost()
                (turn.person, turn.role, turn.session, turn.cost) = (row[0], row[1], row[2], row[3])
                return turn
            }
        let met = try pairs(members["meetings"], [cost])
        var all = 0
        for cost in placed.map(\.cost) + held.map(\.cost) + met.map({ $0[2] }) {
            all += cost
            guard all <= Limits.houseCosts else { break }
        }
        let kinds = [placements, turns, meetings]
        let weight = problem.rules.filter { kinds.contains($0.kind) }.map(\.weight).max() ?? 0
        guard all <= Limits.houseCosts / max(1, weight) else {
            throw place.refusal("problem.size", "costs more than can be counted")
        }
        for row in met { mark(row, PairFlag.costly) }
        costs.placements = PlacementCosts(
            placed, activities: problem.activityCount, sessions: problem.sessions.count)
        costs.turns = TurnCosts(held, people: people.count)
        costs.meetings = MeetingCosts(
            met.map { MeetingCost(PersonPair($0[0], $0[1]), cost: $0[2]) }, people: people.count)
        return costs
    }

    private func placement(_ place: Place) throws(Refusal) -> PlacementCost {
        let members = try place.object([
            "activity", "session", "later-than", "after", "after-activity", "last", "cost",
        ])
        var cost = PlacementCost()
        cost.activity = try members.needed("activity").number(0..<problem.activityCount)
        cost.session = try members.number("session", 0..<problem.sessions.count, or: -1)
        cost.laterThan = try members.number("later-than", Limits.minutes, or: -1)
        let words = Words.rests.map { ($0.0, PlacementCost.After.kind($0.1)) } + [(Words.start, .start)]
        if let after = members["after"] { cost.after = try after.word(words) }
        if let after = members["after-activity"] {
            cost.after = .activity(try after.number(0..<problem.activityCount))
        }
        cost.isLast = try members.flag("last")
        cost.cost = try members.needed("cost").number(1..<Limits.houseCosts)
        return cost
    }
}
