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
    /// The same where it is in another block that it would miss.
    private static let laterTeam = 400
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
        var new = uses(person, state.supportUse(slot, k, person), state) & ~supports[k]
        supports[k] |= new
        while new != 0 {
            teamsLeft[new.trailingZeroBitCount] -= 1
            new &= new - 1
        }
    }

    /// The kinds of support that a person uses in a block, and those scarce ones that they may use in another: people
    /// stay in their strand where there is no time to move, and must share its supports there too.
    @inline(__always)
    private func uses(_ person: Int, _ here: Int, _ state: borrowing State) -> Int {
        here | state.index.mayUse[person] & state.index.sharedSupports[session]
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
        // Who stays with them and has no strand yet needs room there too.
        var arriving = frame.heads
        var partners = [Int](repeating: 0, count: state.index.partners[person].isEmpty ? 0 : lists.count)
        for partner in state.index.partners[person] where state.overlap(slot, partner) > 0 {
            if let k = lists.firstIndex(where: { $0.contains(partner) }) {
                partners[k] += 1
            } else {
                arriving += state.problem.people[partner].heads
            }
        }
        var best = 0
        var bestCost = Int.max
        for k in lists.indices {
            let strand = state.strand(slot, k)
            let space = state.space(strand)
            let option = state.option(strand)
            let room = min(state.problem.options[option].peopleMost, state.problem.spaces[space].capacity)
            var cost = heads[k] * 100 / max(1, room)
            cost += min(arriving, max(0, heads[k] + arriving - room)) * Self.broken
            cost += (frame.features & ~features[k]).nonzeroBitCount * Self.broken
            if frame.profile != 0 {
                let at = state.problem.accessIndex(
                    session: session, space: space, option: option, profile: frame.profile)
                cost += Int(state.problem.barriers[at]) * Self.barrier
                let here = Int(state.problem.supportUse[at])
                var new = uses(person, here, state) & ~supports[k]
                while new != 0 {
                    let kind = new.trailingZeroBitCount
                    let isHere = here >> kind & 1 == 1
                    cost += teamsLeft[kind] > 0 ? Self.team : isHere ? Self.missingTeam : Self.laterTeam
                    new &= new - 1
                }
            }
            for neighbour in neighbours where state.place(neighbour, person) >= 0 {
                let other = state.space(state.strand(neighbour, state.place(neighbour, person)))
                if other != space, !state.problem.spaces[other].isOnline, !state.problem.spaces[space].isOnline {
                    cost += Self.broken
                }
            }
            if !partners.isEmpty { cost -= partners[k] * Self.broken }
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
