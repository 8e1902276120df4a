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

/// An option in a block.
struct BlockOption {
    var option: Int
    /// Groups that people sit in; 0 for none.
    var groups: Int
    /// Spaces that suit it, in the order of the session.
    var spaces: [Int]
}

/// The ways to spend a block, by its start and length: those that break nothing that a block alone can tell.
struct BlockWays {
    /// `[start × (slots + 1) + length]`, in steps of the grid: ways with their least cost.
    private var table: [[(way: BlockWay, cost: Int)]] = []
    private let slots: Int
    /// As `table`: the options of each way, and who takes part; empty where ways that others are as good as are left out.
    private var optionsOf: [[[BlockOption]]] = []
    private var peopleOf: [[Int]] = []
    /// `[length][phase]`: what blocks of that length cost there by activity, wherever they start, cheapest first.
    private(set) var activities: [[[ActivityCost]]]
    /// By length: true where some block of it can be.
    private(set) var lengths: [Bool]

    /// - Parameter isWhole: true where all ways are asked for, each cost by itself, with their options.
    init(_ agenda: AgendaGround, isWhole: Bool = false) {
        slots = agenda.slots
        activities = []
        lengths = [Bool](repeating: false, count: agenda.slots + 1)
        table = [[(way: BlockWay, cost: Int)]](repeating: [], count: (slots + 1) * (slots + 1))
        if isWhole {
            optionsOf = [[[BlockOption]]](repeating: [], count: table.count)
            peopleOf = [[Int]](repeating: [], count: table.count)
        }
        var spaces: [[Int]: [[Int]]] = [:]
        let phases = agenda.problem.phaseCount
        var cheapest = [[[Int: Int]]](
            repeating: [[Int: Int]](repeating: [:], count: phases), count: agenda.slots + 1)
        var known: [[Int]: [(option: Int, cost: Int)]] = [:]
        var allowed: [[Int]: [Bool]] = [:]
        var mixture = MixtureFloor(agenda)
        let weight = agenda.weights[.mixture]
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
                            agenda.cost(of: option, length: length, people.count, throughout).map { cost in
                                let groups = weight > 0 ? agenda.groups(option, people.count) : 0
                                return (option, cost + weight * mixture.units(people, groups: groups))
                            }
                        }
                        for (option, cost) in known[key] ?? [] {
                            let frame = agenda.problem.options[option]
                            let phase = agenda.phase(of: frame)
                            let before = cheapest[length][phase][frame.activity] ?? cost
                            cheapest[length][phase][frame.activity] = min(before, cost)
                        }
                    }
                    let at = start * (slots + 1) + length
                    if isWhole {
                        if spaces[people] == nil {
                            spaces[people] = agenda.problem.options.indices.map { agenda.spaces($0, people) }
                        }
                        peopleOf[at] = people
                        (table[at], optionsOf[at]) = all(known[key] ?? [], start, length, agenda) { option in
                            let groups = agenda.groups(option, people.count)
                            return BlockOption(option: option, groups: groups, spaces: spaces[people]?[option] ?? [])
                        }
                    } else {
                        table[at] = reduce(known[key] ?? [], start, length, agenda)
                    }
                    if !table[at].isEmpty { lengths[length] = true }
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

    /// The options of one of these ways.
    func options(_ start: Int, _ length: Int, way: Int) -> [BlockOption] {
        optionsOf[start * (slots + 1) + length][way]
    }

    /// Who takes part in a block.
    func people(_ start: Int, _ length: Int) -> [Int] { peopleOf[start * (slots + 1) + length] }

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

    /// Each way at each of its costs, with its options.
    private func all(
        _ options: [(option: Int, cost: Int)], _ start: Int, _ length: Int, _ agenda: AgendaGround,
        _ detail: (Int) -> BlockOption
    ) -> (ways: [(way: BlockWay, cost: Int)], options: [[BlockOption]]) {
        var ways: [(way: BlockWay, cost: Int)] = []
        var lists: [[BlockOption]] = []
        for (option, cost) in options {
            let way = agenda.way(option, start, length)
            if let i = ways.firstIndex(where: { $0.way == way && $0.cost == cost }) {
                lists[i].append(detail(option))
            } else {
                ways.append((way, cost))
                lists.append([detail(option)])
            }
        }
        // Small groups last: who is in few of them meets few people twice.
        return (ways, lists.map { $0.enumerated().sorted { fewer($0, $1) }.map(\.element) })
    }

    private func fewer(
        _ one: (offset: Int, element: BlockOption), _ other: (offset: Int, element: BlockOption)
    ) -> Bool {
        let most = Int.max
        let groups = (
            one.element.groups == 0 ? most : one.element.groups, other.element.groups == 0 ? most : other.element.groups
        )
        return groups.0 != groups.1 ? groups.0 > groups.1 : one.offset < other.offset
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
