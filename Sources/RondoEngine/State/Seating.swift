/// Shares people who arrive at a block out over its several strands, each to where least is broken for them.
///
/// What must hold weighs about as it does in the score, in hundredths of it; how full a strand is decides between
/// strands that are as good.
struct Seating {
    private(set) var lists: [[Int]]
    private var heads: [Int]
    private var features: [Int]
    private var supports: [Int]
    private let session: Int
    /// Blocks before and after from which people come, or to which they go, without the time to change space.
    private let neighbours: [Int]

    private static let barrier = 2000
    private static let broken = 500
    private static let team = 300
    /// The same where no team is left.
    private static let missingTeam = 1000
    /// By kind of support: teams that work in no strand yet.
    private var teamsLeft: [Int]

    init(_ state: borrowing State, slot: Int, session: Int, lists: [[Int]]) {
        self.lists = lists
        self.session = session
        heads = []
        features = []
        supports = []
        for k in lists.indices {
            let strand = state.strand(slot, k)
            var taken = 0
            var asked = 0
            for person in lists[k] {
                taken += state.problem.people[person].heads
                asked |= state.problem.people[person].features
            }
            heads.append(taken)
            features.append(state.problem.spaces[state.space(strand)].features | asked)
            supports.append(0)
        }
        neighbours = state.withoutTimeToMove(slot, session)
        teamsLeft =
            state.index.withSupport.isEmpty ? [] : state.problem.supportKinds.indices.map { state.teams($0, slot) }
        for k in lists.indices where !teamsLeft.isEmpty {
            for person in lists[k] { support(person, k, slot, state) }
        }
    }

    /// Gives a person the strand that suits best.
    mutating func seat(_ person: Int, in slot: Int, _ state: borrowing State) {
        let k = bestStrand(person, slot, state)
        lists[k].append(person)
        heads[k] += state.problem.people[person].heads
        features[k] |= state.problem.people[person].features
        support(person, k, slot, state)
    }

    /// Sends the supports that a person uses in a strand there.
    private mutating func support(_ person: Int, _ k: Int, _ slot: Int, _ state: borrowing State) {
        var new = state.supportUse(slot, k, person) & ~supports[k]
        supports[k] |= new
        while new != 0 {
            teamsLeft[new.trailingZeroBitCount] -= 1
            new &= new - 1
        }
    }

    /// Gives a strand that nobody went to somebody from the fullest.
    mutating func fillEmpty() {
        for k in lists.indices where lists[k].isEmpty {
            guard let full = lists.indices.max(by: { (lists[$0].count, $1) < (lists[$1].count, $0) }),
                lists[full].count > 1
            else { return }
            lists[k].append(lists[full].removeLast())
        }
    }

    private func bestStrand(_ person: Int, _ slot: Int, _ state: borrowing State) -> Int {
        let frame = state.problem.people[person]
        var best = 0
        var bestCost = Int.max
        for k in lists.indices {
            let strand = state.strand(slot, k)
            let space = state.space(strand)
            let option = state.option(strand)
            let room = min(state.problem.options[option].peopleMost, state.problem.spaces[space].capacity)
            var cost = heads[k] * 100 / max(1, room)
            cost += min(frame.heads, max(0, heads[k] + frame.heads - room)) * Self.broken
            cost += (frame.features & ~features[k]).nonzeroBitCount * Self.broken
            if frame.profile != 0 {
                let at = state.problem.accessIndex(
                    session: session, space: space, option: option, profile: frame.profile)
                cost += Int(state.problem.barriers[at]) * Self.barrier
                var new = Int(state.problem.supportUse[at]) & ~supports[k]
                while new != 0 {
                    cost += teamsLeft[new.trailingZeroBitCount] > 0 ? Self.team : Self.missingTeam
                    new &= new - 1
                }
            }
            for neighbour in neighbours where state.place(neighbour, person) >= 0 {
                let other = state.space(state.strand(neighbour, state.place(neighbour, person)))
                if other != space, !state.problem.spaces[other].isOnline, !state.problem.spaces[space].isOnline {
                    cost += Self.broken
                }
            }
            for partner in state.index.partners[person] where lists[k].contains(partner) { cost -= Self.broken }
            if cost < bestCost {
                bestCost = cost
                best = k
            }
        }
        return best
    }
}

extension State {
    /// The activity blocks next to one in its session, as far as nobody has the time to change space between.
    func withoutTimeToMove(_ slot: Int, _ session: Int) -> [Int] {
        if problem.movingTime == 0 { return [] }
        var list: [Int] = []
        var previous = -1
        for i in 0..<blockCount(session) {
            let other = self.slot(session, i)
            if !isActivity(other) { continue }
            if previous >= 0, other == slot || previous == slot, start(other) - end(previous) < problem.movingTime {
                list.append(other == slot ? previous : other)
            }
            previous = other
        }
        return list
    }
}
