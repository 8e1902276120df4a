/// Lists that follow from a problem and that counting walks again and again.
struct ProblemIndex: Sendable {
    /// Rules by scope that have something to count; those of blocks, sessions and the whole by the bits of `Aspects`
    /// that were touched.
    let blockRules: [[Int]]
    let sessionRules: [[Int]]
    let personRules: [Int]
    let roleRules: [Int]
    let wholeRules: [[Int]]
    /// House rules that have something to count, by scope; the lists above are without them.
    let houseSessionRules: [Int]
    let housePersonRules: [Int]
    /// People with needs.
    let withNeeds: [Int]
    /// People for whom some support can work.
    let withSupport: [Int]
    /// By person: bits of the kinds of support that work for them in some activity.
    let mayUse: [Int]
    /// By session: bits of the kinds of support that more people there may use than there are teams for one each.
    let sharedSupports: [Int]
    /// People with a longest run of their own.
    let withRuns: [Int]
    /// People whose needs ask for features of a space, or of a free one nearby.
    let withFeatures: [Int]
    let withNearby: [Int]
    /// By session: people who are there for a part of it only.
    let partly: [[Int]]
    /// By session: people who are there.
    let present: [[Int]]
    /// By session: places that those who are there take in a room.
    let heads: [Int]
    /// Pairs that stay apart, first below second.
    let apart: [PersonPair]
    /// By person: true where they stay apart from somebody.
    let isApart: [Bool]
    /// By person: who stays in one group with them.
    let partners: [[Int]]
    /// Bits of the rotating roles of strands.
    let rotating: Int
    /// Options by activity.
    let optionsOf: [Range<Int>]
    /// Pins by session, and those of any session.
    let pinsOf: [[Int]]
    let openPins: [Int]

    init(_ problem: Problem, rules: [StateRule]) {
        func list(_ scope: RuleScope) -> [Int] {
            counting(scope).filter { !rules[$0].kind.isHouseRule }
        }
        func counting(_ scope: RuleScope) -> [Int] {
            rules.indices.filter { rules[$0].kind.scope == scope && rules[$0].kind.counts(in: problem) }
        }
        func byAspects(_ scope: RuleScope) -> [[Int]] {
            let all = list(scope)
            return (0..<32).map { bits in
                all.filter {
                    let reads = rules[$0].kind.reads
                    let own = reads == .timetable ? Aspects.timetableAlone.rawValue : reads.rawValue & 15
                    return own & bits != 0
                }
            }
        }
        blockRules = byAspects(.block)
        sessionRules = byAspects(.session)
        personRules = list(.person)
        roleRules = list(.role)
        wholeRules = byAspects(.whole)
        houseSessionRules = counting(.session).filter { rules[$0].kind.isHouseRule }
        housePersonRules = counting(.person).filter { rules[$0].kind.isHouseRule }
        let people = problem.people
        withNeeds = people.indices.filter { people[$0].profile != 0 }
        var uses = [Int](repeating: 0, count: max(1, problem.profileCount))
        for (place, kinds) in problem.supportUse.enumerated() { uses[place % problem.profileCount] |= Int(kinds) }
        let mayUse = people.map { uses[$0.profile] }
        self.mayUse = mayUse
        withSupport = people.indices.filter { mayUse[$0] != 0 }
        withRuns = people.indices.filter { people[$0].longestRun > 0 }
        withFeatures = people.indices.filter { people[$0].features != 0 }
        withNearby = people.indices.filter { people[$0].nearby != 0 }
        let count = people.count
        present = problem.sessions.indices.map { s in
            people.indices.filter { problem.presentTo[s * count + $0] > problem.presentFrom[s * count + $0] }
        }
        let kinds = problem.supportKinds.indices
        sharedSupports = zip(problem.sessions, present).map { session, here in
            kinds.reduce(0) { bits, kind in
                let users = here.count { mayUse[$0] & (1 << kind) != 0 }
                let teams =
                    problem.supportPeople[session.supportClass * kinds.count + kind]
                    / max(1, problem.supportKinds[kind].team)
                return users > teams ? bits | 1 << kind : bits
            }
        }
        heads = present.map { $0.reduce(0) { $0 + people[$1].heads } }
        partly = problem.sessions.indices.map { s in
            people.indices.filter {
                let from = problem.presentFrom[s * count + $0]
                let to = problem.presentTo[s * count + $0]
                return to > from && (from > problem.sessions[s].start || to < problem.sessions[s].end)
            }
        }
        var pairs: [PersonPair] = []
        for a in 0..<count {
            for b in (a + 1)..<max(a + 1, count) where problem.pairFlags[a * count + b] & PairFlag.apart != 0 {
                pairs.append(PersonPair(a, b))
            }
        }
        apart = pairs
        var isApart = [Bool](repeating: false, count: count)
        for pair in pairs {
            isApart[pair.first] = true
            isApart[pair.second] = true
        }
        self.isApart = isApart
        var partners = [[Int]](repeating: [], count: count)
        for pair in problem.togetherPairs {
            partners[pair.first].append(pair.second)
            partners[pair.second].append(pair.first)
        }
        self.partners = partners
        var bits = 0
        for (role, frame) in problem.roles.enumerated() where frame.rotates && !frame.isSessionLong {
            bits |= 1 << role
        }
        rotating = bits
        var ranges = [Range<Int>](repeating: 0..<0, count: problem.activityCount)
        for (o, option) in problem.options.enumerated() {
            let range = ranges[option.activity]
            ranges[option.activity] = range.isEmpty ? o..<(o + 1) : range.lowerBound..<(o + 1)
        }
        optionsOf = ranges
        pinsOf = problem.sessions.indices.map { s in problem.pins.indices.filter { problem.pins[$0].session == s } }
        openPins = problem.pins.indices.filter { problem.pins[$0].session < 0 }
    }
}

extension RuleKind {
    /// False where a problem gives this kind nothing to count, whatever the solution.
    fileprivate func counts(in problem: Problem) -> Bool {
        switch self {
        case .pins, .openPins: !problem.pins.isEmpty
        case .earlierStrands: !problem.earlierStrands.isEmpty
        case .earlierGroups: !problem.earlierMembers.isEmpty
        case .earlierTurns: !problem.earlierTurns.isEmpty
        case .ownRestTimes: !problem.restTimes.isEmpty
        case .ownRuns: problem.people.contains { $0.longestRun > 0 }
        case .emptySessionSeats, .absentSessionHolders: !problem.sessionSeatRoles.isEmpty
        case .growth: problem.people.contains { $0.learning != 0 }
        case .firstTurns: problem.firstTime.contains { $0 != 0 }
        case .precedence: !problem.predecessors.isEmpty
        case .stock: !problem.stock.isEmpty
        case .keptFree: problem.people.contains { $0.nearby != 0 }
        case .teams, .supportRuns: problem.supportUse.contains { $0 != 0 }
        case .doubleBooking: problem.sessions.contains { $0.maxStrands > 1 }
        case .splitPairs: !problem.togetherPairs.isEmpty
        case .forcedPairs: problem.pairFlags.contains { $0 & PairFlag.apart != 0 }
        case .ruledPlacements: !problem.ruled.placements.isEmpty
        case .wishedPlacements: !problem.wished.placements.isEmpty
        case .ruledTurns: !problem.ruled.turns.isEmpty
        case .wishedTurns: !problem.wished.turns.isEmpty
        default: true
        }
    }
}
