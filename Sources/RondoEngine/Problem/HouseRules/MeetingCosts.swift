/// What it costs that two people are in one small group.
public struct MeetingCost: Sendable {
    /// The two.
    public var pair = PersonPair(0, 1)
    /// What it costs; above 0.
    public var cost = 1

    /// A cost of a pair.
    public init(_ pair: PersonPair, cost: Int) {
        self.pair = pair
        self.cost = cost
    }
}

/// Many such costs, as a table of all pairs.
public struct MeetingCosts: Sendable {
    /// `[first × people + second]`, first below second; empty where nothing costs anything.
    private var table: [Int] = []

    /// No costs.
    public init() {}

    /// Adds up costs of people below this number. Their pairs need `PairFlag.costly` too.
    public init(_ costs: [MeetingCost], people: Int) {
        guard !costs.isEmpty else { return }
        table = [Int](repeating: 0, count: people * people)
        for cost in costs { table[cost.pair.first * people + cost.pair.second] += cost.cost }
    }

    /// True where nothing costs anything.
    var isEmpty: Bool { table.isEmpty }

    /// The costs, those of one pair added up, in the order of pairs.
    public func all(people: Int) -> [MeetingCost] {
        table.indices.filter { table[$0] > 0 }.map { pair in
            MeetingCost(PersonPair(pair / people, pair % people), cost: table[pair])
        }
    }

    /// What a meeting costs, by its index in `Problem.pairFlags`, first below second.
    @inline(__always)
    func cost(_ pair: Int) -> Int { table.isEmpty ? 0 : table[pair] }

    /// The same in memory of its own; see `Problem.detached`.
    func detached() -> MeetingCosts {
        var own = self
        own.table.reserveCapacity(table.count)
        return own
    }
}
