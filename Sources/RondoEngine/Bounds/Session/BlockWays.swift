/// One way to spend a block, as far as an agenda's cost can tell it from others.
struct BlockWay: Hashable {
    var phase = 0
    var anywhere = false
    var opens = false
    var closes = false
    var energy = 0
    /// Sits together where nobody has spoken in a smaller round, and that is no opening.
    var isPlenary = false
    /// Gives people a smaller round.
    var isSmaller = false
    var exposure = 0
    /// Bits of the activities that are followed through the agenda, and of pins that it keeps.
    var activity: UInt32 = 0
    var pins: UInt32 = 0
    /// True where each placement is one too many.
    var isAgain = false
}

/// One way to spend a block, as far as it can be told without its start.
struct AnyStart {
    var phase: Int
    var anywhere: Bool
    /// Bits of the followed activities.
    var activity: UInt32
    var cost: Int

    func isLike(_ other: AnyStart) -> Bool {
        phase == other.phase && anywhere == other.anywhere && activity == other.activity
    }
}

/// An activity, and what a block of it costs by its length.
struct ActivityCost {
    var activity: Int
    var cost: Int
}

/// The ways to spend a block, by its start and length: those that break nothing that a block alone can tell.
struct BlockWays {
    /// `[start × (slots + 1) + length]`, in steps of the grid: ways with their least cost.
    private var table: [[(way: BlockWay, cost: Int)]] = []
    private let slots: Int
    /// `[length][phase]`: what blocks of that length cost there by activity, wherever they start, cheapest first.
    private(set) var activities: [[[ActivityCost]]]
    /// By length: true where some block of it can be.
    private(set) var lengths: [Bool]

    init(_ agenda: AgendaGround) {
        slots = agenda.slots
        activities = []
        lengths = [Bool](repeating: false, count: agenda.slots + 1)
        table = [[(way: BlockWay, cost: Int)]](repeating: [], count: (slots + 1) * (slots + 1))
        let phases = agenda.problem.phaseCount
        var cheapest = [[[Int: Int]]](
            repeating: [[Int: Int]](repeating: [:], count: phases), count: agenda.slots + 1)
        var known: [[Int]: [(option: Int, cost: Int)]] = [:]
        var allowed: [[Int]: [Bool]] = [:]
        for span in agenda.spans {
            for start in span {
                for length in 1...(span.upperBound - start) {
                    let people = agenda.people(from: start, length)
                    if allowed[people] == nil {
                        allowed[people] = agenda.problem.options.indices.map { agenda.suits($0, people) }
                    }
                    let throughout = agenda.throughout(people, start, length)
                    let key = people + [-1] + throughout + [-1, length]
                    if known[key] == nil {
                        let fitting = allowed[people] ?? []
                        known[key] = fitting.indices.filter { fitting[$0] }.compactMap { option in
                            agenda.cost(of: option, length: length, people.count, throughout).map { (option, $0) }
                        }
                        for (option, cost) in known[key] ?? [] {
                            let frame = agenda.problem.options[option]
                            let phase = agenda.phase(of: frame)
                            let before = cheapest[length][phase][frame.activity] ?? cost
                            cheapest[length][phase][frame.activity] = min(before, cost)
                        }
                    }
                    let ways = reduce(known[key] ?? [], start, length, agenda)
                    if !ways.isEmpty { lengths[length] = true }
                    table[start * (slots + 1) + length] = ways
                }
            }
        }
        activities = cheapest.map { byPhase in
            byPhase.map { costs in
                costs.map { ActivityCost(activity: $0.key, cost: $0.value) }
                    .sorted { ($0.cost, $0.activity) < ($1.cost, $1.activity) }
            }
        }
    }

    /// The ways from a start, for a length.
    @inline(__always)
    func ways(_ start: Int, _ length: Int) -> [(way: BlockWay, cost: Int)] { table[start * (slots + 1) + length] }

    /// By length: what its blocks can be, wherever they start, each at its least cost.
    func anyStart() -> [[AnyStart]] {
        var result = [[AnyStart]](repeating: [], count: slots + 1)
        for (at, ways) in table.enumerated() {
            let length = at % (slots + 1)
            for (way, cost) in ways {
                let own = AnyStart(phase: way.phase, anywhere: way.anywhere, activity: way.activity, cost: cost)
                if let i = result[length].firstIndex(where: { own.isLike($0) }) {
                    result[length][i].cost = min(result[length][i].cost, cost)
                } else {
                    result[length].append(own)
                }
            }
        }
        return result
    }

    /// One of each kind, at its least cost, in the order of the options; without those that another is as good as.
    private func reduce(
        _ options: [(option: Int, cost: Int)], _ start: Int, _ length: Int, _ agenda: AgendaGround
    ) -> [(way: BlockWay, cost: Int)] {
        var at: [BlockWay: Int] = [:]
        var ways: [(way: BlockWay, cost: Int)] = []
        for (option, cost) in options {
            let way = agenda.way(option, start, length)
            if let i = at[way] {
                ways[i].cost = min(ways[i].cost, cost)
            } else {
                at[way] = ways.count
                ways.append((way, cost))
            }
        }
        return ways.enumerated().filter { i, own in
            !ways.enumerated().contains { j, other in
                i != j && agenda.isNever(own.way, better: other.way) && other.cost <= own.cost
                    && (j < i || other.cost < own.cost || !agenda.isNever(other.way, better: own.way))
            }
        }.map(\.element)
    }
}
