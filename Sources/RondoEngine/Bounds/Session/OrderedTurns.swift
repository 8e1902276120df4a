/// The least that the turns of strands cost where all blocks stand at their times: who is there throughout, what one
/// person can't hold at a time, and roles held twice in a row count too.
///
/// Roles are dealt one after the other, person by person, and left where what is still to come is too much by the
/// lengths alone (branch and bound, with `TurnTable` as its bound); the last by dynamic programming.
struct OrderedTurns {
    /// A block: its first step of the grid, and its length.
    struct Block: Hashable {
        var start: Int
        var length: Int
    }
    /// Turns, the holder of each; what they cost.
    struct Deal {
        var cost = 0
        /// By role of the list: the holder of each seat, block by block; empty where they aren't known.
        var holders: [[Int]] = []
    }
    private struct Role {
        var role: Int
        var seats: Int
        var shares: TurnShares
        /// Bits of the roles that its holders can't hold beside it.
        var clashes: Int
        /// True where nobody holds two of its seats in a block.
        var isExclusive: Bool
    }
    /// What somebody may take of a role.
    private struct Part {
        /// Seats, one bit each, block by block.
        var seats: Int
        var offset: Int
        var cost: Int
    }
    private let agenda: AgendaGround
    private let roles: [Role]
    /// By person: the role after which all their turns are known, or -1; of people who can vary alone.
    private let variesAfter: [Int]
    private var known: [[Block]: Deal] = [:]
    private var tables: [[Int]: [TurnTable]] = [:]
    private let cap: Int
    /// How much was looked at.
    private(set) var steps = 0
    /// Steps of one deal after which only its bound counts.
    private static let mostSteps = 40_000

    /// - Parameter cap: what costs so much needn't be told apart.
    init(_ ground: BoundGround, _ agenda: AgendaGround, cap: Int) {
        self.agenda = agenda
        self.cap = cap
        let problem = ground.problem
        let weights = agenda.weights
        var roles: [Role] = []
        var isWhole = weights.holds(.emptySeats) && weights.holds(.absentHolders)
        for role in problem.roles.indices where isWhole && !problem.roles[role].isSessionLong {
            let seats = SessionTurns.seats(of: role, ground, agenda)
            if seats == 0 { continue }
            guard let seats, !problem.roles[role].willing.isEmpty else {
                isWhole = false
                continue
            }
            let clashes = weights.holds(.clashes) ? problem.roles[role].clashes : 0
            roles.append(
                Role(
                    role: role, seats: seats, shares: TurnShares(problem, role: role, isAlone: seats == 1, weights),
                    clashes: clashes & ~(1 << role), isExclusive: clashes >> role & 1 != 0))
        }
        self.roles = roles
        let rotating = ground.index.rotating
        let varies = isWhole && weights[.variety] > 0
        variesAfter = problem.people.indices.map { person in
            let own = problem.people[person].yesTo & rotating
            return varies && own.nonzeroBitCount >= 2 ? roles.lastIndex { own >> $0.role & 1 != 0 } ?? -1 : -1
        }
    }

    /// Roles whose turns are dealt.
    var dealt: [Int] { roles.map(\.role) }

    /// The cheapest deal below a cap that is no higher than the first; nil where there is none. A deal without holders
    /// is one whose cost is only known to be no less.
    mutating func least(_ blocks: [Block], below cap: Int) -> Deal? {
        if cap <= 0 { return nil }
        if let deal = known[blocks] {
            if deal.cost >= cap { return nil }
            if !deal.holders.isEmpty { return deal }
        }
        let deal = search(blocks, below: cap)
        // No deal says that none below the cap is there.
        known[blocks] = deal ?? Deal(cost: cap)
        return deal
    }

    private mutating func search(_ blocks: [Block], below cap: Int) -> Deal? {
        let unknown = roles.map { _ in [Int]() }
        guard roles.allSatisfy({ $0.seats * blocks.count <= 16 }), let tables = tables(blocks) else {
            return Deal(cost: 0, holders: unknown)
        }
        let all = tables.reduce(0) { $0 + $1.least(0, 0) }
        if all >= cap { return nil }
        if roles.isEmpty { return Deal() }
        var dealing = Dealing(roles.count, people: agenda.problem.people.count, blocks: blocks.count, cap: cap)
        dealing.least = all
        for (role, table) in zip(roles, tables) {
            dealing.parts.append(
                role.shares.holders.map { parts(role, $0, blocks, table, below: cap - all + table.least(0, 0)) })
        }
        steps += dealing.parts.reduce(0) { $1.reduce($0) { $0 + $1.count } } / 8
        go(0, 0, (0, 0), 0, all - tables[0].least(0, 0), tables, &dealing)
        steps += dealing.steps
        // Where too much is left to look at, a cheaper deal may have been missed.
        if dealing.steps >= OrderedTurns.mostSteps, dealing.found.map({ $0.cost > all }) ?? true {
            return Deal(cost: all, holders: unknown)
        }
        return dealing.found
    }

    private mutating func tables(_ blocks: [Block]) -> [TurnTable]? {
        let lengths = blocks.map(\.length).sorted()
        if let tables = tables[lengths] { return tables.isEmpty && !roles.isEmpty ? nil : tables }
        var own: [TurnTable] = []
        for role in roles {
            let turns = lengths.flatMap { [Int](repeating: $0, count: role.seats) }
            if let table = TurnTable(role.shares, turns, below: cap) { own.append(table) }
        }
        tables[lengths] = own.count == roles.count ? own : []
        return own.count == roles.count ? own : nil
    }

    /// What a holder may take, cheapest first.
    private func parts(
        _ role: Role, _ holder: TurnShares.Holder, _ blocks: [Block], _ table: TurnTable, below cap: Int
    ) -> [Part] {
        let problem = agenda.problem
        let seats = role.seats * blocks.count
        let turns = role.shares.turns(with: seats)
        let most = role.shares.mostTurns(holder, turns, of: seats, below: cap)
        let again = problem.roles[role.role].rotates ? agenda.weights[.sameAgain] : 0
        let isThere = blocks.map { agenda.isThroughout(holder.person, $0.start, $0.length) }
        var result: [Part] = []
        func extend(_ taken: Int, _ offset: Int, _ count: Int, _ added: Int, _ last: Int, from seat: Int) {
            let cost = role.shares.cost(holder, count, table.minutes(offset), turns, table.sum) + added
            if cost < cap { result.append(Part(seats: taken, offset: offset, cost: cost)) }
            if count == most { return }
            for next in stride(from: seat, to: seats, by: 1) where isThere[next / role.seats] {
                let block = next / role.seats
                if block == last, role.isExclusive { continue }
                let more = last >= 0 && block == last + 1 ? again : 0
                let to = offset + table.stride(blocks[block].length)
                extend(taken | 1 << next, to, count + 1, added + more, block, from: next + 1)
            }
        }
        extend(0, 0, 0, 0, -1, from: 0)
        return result.sorted { ($0.cost, $0.seats) < ($1.cost, $1.seats) }
    }

    /// Where dealing stands.
    private struct Dealing {
        /// By role and holder: what they may take.
        var parts: [[[Part]]] = []
        /// By person and block: bits of the roles held.
        var held: [Int]
        let blocks: Int
        /// By role: what each holder takes.
        var taken: [[Int]]
        var cap: Int
        var least = 0
        var found: Deal?
        var steps = 0

        init(_ roles: Int, people: Int, blocks: Int, cap: Int) {
            held = [Int](repeating: 0, count: people * blocks)
            taken = [[Int]](repeating: [], count: roles)
            self.blocks = blocks
            self.cap = cap
        }

        var isOver: Bool { steps >= OrderedTurns.mostSteps || (found.map { $0.cost <= least } ?? false) }
    }

    /// Deals the rest of a role and those after it; `beyond` is the least of these.
    private func go(
        _ r: Int, _ i: Int, _ taken: (seats: Int, state: Int), _ cost: Int, _ beyond: Int, _ tables: [TurnTable],
        _ dealing: inout Dealing
    ) {
        dealing.steps += 1
        if dealing.isOver { return }
        if r == roles.count - 1, i == 0 {
            finish(cost, tables[r], &dealing)
            return
        }
        let holders = roles[r].shares.holders
        let table = tables[r]
        let shares = roles[r].shares.sharesCost(before: i, taken: table.minutes(taken.state), table.sum)
        if i == holders.count {
            go(r + 1, 0, (0, 0), cost + shares, beyond - tables[r + 1].least(0, 0), tables, &dealing)
            return
        }
        let person = holders[i].person
        for part in dealing.parts[r][i] where part.seats & taken.seats == 0 {
            let next = (taken.seats | part.seats, taken.state + part.offset)
            let own = cost + shares + part.cost
            let rest = table.least(i + 1, next.1) + beyond
            if own + rest >= dealing.cap || !isFree(part.seats, r, person, dealing) { continue }
            mark(part.seats, person, r, &dealing)
            let varied = variesAfter[person] == r ? variety(person, 0, r, dealing) : 0
            dealing.taken[r].append(part.seats)
            if own + varied + rest < dealing.cap { go(r, i + 1, next, own + varied, beyond, tables, &dealing) }
            dealing.taken[r].removeLast()
            mark(part.seats, person, r, &dealing)
            if dealing.isOver { return }
        }
    }

    /// A way to deal some of the holders of the last role.
    private struct Ending {
        var seats: Int
        var state: Int
        var cost: Int
        /// Which ending of the holders before it goes on from, and what the last of its holders takes.
        var from: Int
        var part: Int
    }

    /// Deals the last role: all else is known, so that it is dynamic programming over people and seats that are taken.
    private func finish(_ cost: Int, _ table: TurnTable, _ dealing: inout Dealing) {
        let r = roles.count - 1
        let shares = roles[r].shares
        var layers = [[Ending(seats: 0, state: 0, cost: cost, from: -1, part: 0)]]
        for (i, holder) in shares.holders.enumerated() {
            var own: [Part] = []
            for part in dealing.parts[r][i] where isFree(part.seats, r, holder.person, dealing) {
                var part = part
                if variesAfter[holder.person] == r { part.cost += variety(holder.person, part.seats, r, dealing) }
                own.append(part)
            }
            var next: [Ending] = []
            var place: [Int: Int] = [:]
            for (from, ending) in layers[i].enumerated() {
                let settled = ending.cost + shares.sharesCost(before: i, taken: table.minutes(ending.state), table.sum)
                dealing.steps += 1 + own.count / 8
                for part in own where part.seats & ending.seats == 0 {
                    let to = Ending(
                        seats: ending.seats | part.seats, state: ending.state + part.offset, cost: settled + part.cost,
                        from: from, part: part.seats)
                    if to.cost + table.least(i + 1, to.state) >= dealing.cap { continue }
                    if let at = place[to.seats] {
                        if to.cost < next[at].cost { next[at] = to }
                    } else {
                        place[to.seats] = next.count
                        next.append(to)
                    }
                }
            }
            if next.isEmpty { return }
            layers.append(next)
        }
        guard let last = layers[shares.holders.count].first else { return }
        dealing.cap = last.cost + shares.sharesCost(before: shares.holders.count, taken: table.sum, table.sum)
        var parts: [Int] = []
        var at = 0
        for layer in layers.dropFirst().reversed() {
            parts.append(layer[at].part)
            at = layer[at].from
        }
        var taken = dealing.taken
        taken[r] = parts.reversed()
        dealing.found = Deal(cost: dealing.cap, holders: holders(taken, dealing.blocks))
    }

    /// True where somebody can take seats of a role beside what they hold.
    private func isFree(_ seats: Int, _ r: Int, _ person: Int, _ dealing: Dealing) -> Bool {
        if roles[r].clashes == 0 { return true }
        var bits = seats
        while bits != 0 {
            let block = bits.trailingZeroBitCount / roles[r].seats
            bits &= bits - 1
            if dealing.held[person * dealing.blocks + block] & roles[r].clashes != 0 { return false }
        }
        return true
    }

    /// Notes that a person holds these seats of a role, or takes the note back.
    private func mark(_ seats: Int, _ person: Int, _ r: Int, _ dealing: inout Dealing) {
        var bits = seats
        var last = -1
        while bits != 0 {
            let block = bits.trailingZeroBitCount / roles[r].seats
            bits &= bits - 1
            if block != last { dealing.held[person * dealing.blocks + block] ^= 1 << roles[r].role }
            last = block
        }
    }

    /// What holding one role after the same costs somebody, with more seats of a role than are noted.
    private func variety(_ person: Int, _ seats: Int, _ r: Int, _ dealing: Dealing) -> Int {
        var units = 0
        var last = -1
        let mask = (1 << roles[r].seats) - 1
        for block in 0..<dealing.blocks {
            var bits = dealing.held[person * dealing.blocks + block]
            if seats >> (block * roles[r].seats) & mask != 0 { bits |= 1 << roles[r].role }
            while bits != 0 {
                let role = bits.trailingZeroBitCount
                bits &= bits - 1
                if !agenda.problem.roles[role].rotates { continue }
                if role == last { units += 1 }
                last = role
            }
        }
        return units * agenda.weights[.variety]
    }

    private func holders(_ taken: [[Int]], _ blocks: Int) -> [[Int]] {
        taken.enumerated().map { r, parts in
            var seats = [Int](repeating: -1, count: roles[r].seats * blocks)
            for (i, part) in parts.enumerated() {
                var bits = part
                while bits != 0 {
                    seats[bits.trailingZeroBitCount] = roles[r].shares.holders[i].person
                    bits &= bits - 1
                }
            }
            return seats
        }
    }
}
