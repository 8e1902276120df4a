/// What fills the blocks of an agenda, from the first on: each has some options, which cost the same but for what other
/// blocks have.
struct AgendaFilling {
    private struct Block {
        var kind: Kind
        var slot: Int
        var length: Int
        var people: [Int]
        var options: [BlockOption]
        /// True where a repeat of its activity isn't counted on the way.
        var isMatched: Bool
    }
    private let agenda: AgendaGround
    private let meetings: MeetingsFloor
    private let minutes: Int
    private var blocks: [Block] = []
    /// By activity: 1 + the block that it is set aside for; 0 for none.
    private var blockOf: [UInt8]
    private var misses = 0
    /// How much was looked at.
    var steps = 0
    /// Steps in one agenda after which it counts as it is.
    private static let mostSteps = 20_000

    /// - Parameter minutes: of all activities together.
    init(_ agenda: AgendaGround, minutes: Int) {
        self.agenda = agenda
        self.minutes = minutes
        meetings = MeetingsFloor(agenda)
        blockOf = [UInt8](repeating: 0, count: agenda.problem.activityCount)
    }

    /// Blocks so far.
    var count: Int { blocks.count }

    /// What blocks cost at least since they can't all be different activities.
    var extra: Int { misses * agenda.weights[.repeats] }

    /// Forgets all blocks.
    mutating func start() {
        blocks.removeAll(keepingCapacity: true)
        for i in blockOf.indices { blockOf[i] = 0 }
        misses = 0
    }

    /// Adds a block and sets an activity aside for it, moving others where that helps (augmenting paths).
    mutating func add(_ kind: Kind, _ slot: Int, _ length: Int, _ people: [Int], _ options: [BlockOption]) {
        var isMatched = false
        if kind == .activity, let first = options.first?.option, agenda.weights[.repeats] > 0 {
            let way = agenda.way(first, slot, length)
            isMatched = !way.isAgain && way.activity == 0
        }
        blocks.append(
            Block(kind: kind, slot: slot, length: length, people: people, options: options, isMatched: isMatched))
        if isMatched {
            var seen: Set<Int> = []
            if !augment(blocks.count - 1, &seen) { misses += 1 }
        }
    }

    private mutating func augment(_ block: Int, _ seen: inout Set<Int>) -> Bool {
        for option in blocks[block].options {
            let activity = agenda.problem.options[option.option].activity
            if blockOf[activity] == 0 {
                blockOf[activity] = UInt8(block + 1)
                return true
            }
        }
        for option in blocks[block].options {
            let activity = agenda.problem.options[option.option].activity
            if !seen.insert(activity).inserted { continue }
            if augment(Int(blockOf[activity]) - 1, &seen) {
                blockOf[activity] = UInt8(block + 1)
                return true
            }
        }
        return false
    }

    /// What is chosen so far.
    private struct Choice {
        var options: [Int] = []
        /// By block: spaces that can be reached.
        var spaces: [[Int]] = []
        var placed: [UInt8]
        var cost: Int
        var talk = 0
        var creates: Bool
        var last = -1
        var meetings: MeetingsFloor.Count
    }

    /// The blocks with one of their options each, below the cap, with the cost of all; nil where there is none.
    ///
    /// - Parameter cost: what the agenda costs beside that.
    mutating func assign(_ cost: Int, below cap: Int) -> (blocks: [AgendaPlan.Block], cost: Int)? {
        var cap = cap
        var best: [AgendaPlan.Block]?
        var left = AgendaFilling.mostSteps
        let choice = Choice(
            placed: agenda.problem.pastActivity, cost: cost, creates: agenda.problem.pastCreated,
            meetings: meetings.none)
        let order = blocks.indices.filter { blocks[$0].kind == .activity }
        choose(0, order, choice, from: cost, &cap, &best, &left)
        steps += AgendaFilling.mostSteps - left
        // Where it is too much to look at, it counts as it is, whatever it breaks.
        if left <= 0 { return (best ?? blocks.map { first($0) }, cost) }
        return best.map { ($0, cap) }
    }

    private func choose(
        _ at: Int, _ order: [Int], _ choice: Choice, from least: Int, _ cap: inout Int,
        _ best: inout [AgendaPlan.Block]?, _ left: inout Int
    ) {
        if at == order.count {
            let cost = cost(choice)
            if cost < cap {
                cap = cost
                best = plan(order, choice)
            }
            return
        }
        let block = blocks[order[at]]
        for option in block.options {
            left -= 1
            if left <= 0 || cap <= least { return }
            if let next = extended(choice, block, option), cost(next) < cap {
                choose(at + 1, order, next, from: least, &cap, &best, &left)
            }
        }
    }

    /// What is chosen costs at least so much: with 5 minutes of talk beyond half of the time, and people who meet again.
    private func cost(_ choice: Choice) -> Int {
        choice.cost + max(0, 2 * choice.talk - minutes) / 10 * agenda.weights[.talkShare]
            + meetings.units(choice.meetings) * agenda.weights[.meetings]
    }

    private func extended(_ choice: Choice, _ block: Block, _ way: BlockOption) -> Choice? {
        let problem = agenda.problem
        let option = way.option
        let frame = problem.options[option]
        var next = choice
        if agenda.weights.holds(.precedence) {
            for i in frame.predecessors where choice.placed[problem.predecessors[i]] == 0 { return nil }
        }
        if agenda.weights.holds(.decideAfterCreate), frame.decides, !choice.creates { return nil }
        if frame.creates { next.creates = true }
        if block.isMatched, choice.options.contains(where: { problem.options[$0].activity == frame.activity }) {
            next.cost += agenda.weights[.repeats]
        }
        next.placed[frame.activity] = 1
        if frame.isTalkOnly { next.talk += 5 * block.length }
        if agenda.weights[.meetings] > 0, way.groups > 0 { meetings.add(block.people, way.groups, to: &next.meetings) }
        var spaces = way.spaces
        if agenda.weights.holds(.travel), choice.last >= 0 {
            let before = blocks[choice.last]
            let end = before.slot + before.length
            if 5 * (block.slot - end) < problem.movingTime,
                !Set(before.people).isDisjoint(with: block.people)
            {
                let from = choice.spaces[choice.spaces.count - 1]
                spaces = spaces.filter { to in from.contains { reaches($0, to) } }
            }
        }
        if spaces.isEmpty { return nil }
        next.spaces.append(spaces)
        next.options.append(option)
        next.last = blocks.firstIndex { $0.slot == block.slot } ?? -1
        return next
    }

    private func reaches(_ from: Int, _ to: Int) -> Bool {
        from == to || agenda.problem.spaces[from].isOnline || agenda.problem.spaces[to].isOnline
    }

    private func first(_ block: Block) -> AgendaPlan.Block {
        var plan = AgendaPlan.Block(kind: block.kind, length: block.length)
        guard let option = block.options.first else { return plan }
        plan.option = option.option
        plan.space = option.spaces.first ?? -1
        return plan
    }

    private func plan(_ order: [Int], _ choice: Choice) -> [AgendaPlan.Block] {
        var plan = blocks.map { AgendaPlan.Block(kind: $0.kind, length: $0.length) }
        var after = -1
        for i in order.indices.reversed() {
            let spaces = choice.spaces[i]
            let space = spaces.first { after < 0 || $0 == after } ?? spaces.first { reaches($0, after) } ?? spaces[0]
            plan[order[i]].option = choice.options[i]
            plan[order[i]].space = space
            after = space
        }
        return plan
    }
}
