/// What one turn of a person in a role costs.
public struct TurnCost: Sendable {
    /// Person index.
    public var person = 0
    /// Role index.
    public var role = 0
    /// Session index, or -1 for any.
    public var session = -1
    /// What it costs; above 0.
    public var cost = 1

    /// A cost in any session.
    public init() {}
}

/// Many such costs, grouped by person.
public struct TurnCosts: Sendable {
    /// What turns of a person cost.
    struct Entry {
        /// -1 for any session; these come first.
        var session: Int
        var role: Int
        var cost: Int
    }

    /// `[person]`: first entry; one more ends the last.
    private var starts: [Int32] = []
    /// Of each person by session and role, each pair of them once.
    private(set) var entries: [Entry] = []

    /// No costs.
    public init() {}

    /// Groups costs of people below this number.
    public init(_ costs: [TurnCost], people: Int) {
        guard !costs.isEmpty else { return }
        let sorted = costs.sorted { ($0.person, $0.session, $0.role) < ($1.person, $1.session, $1.role) }
        starts.reserveCapacity(people + 1)
        var next = 0
        for person in 0..<people {
            let first = entries.count
            starts.append(Int32(first))
            while next < sorted.count, sorted[next].person == person {
                let cost = sorted[next]
                if let last = entries.last, entries.count > first, last.session == cost.session, last.role == cost.role
                {
                    entries[entries.count - 1].cost += cost.cost
                } else {
                    entries.append(Entry(session: cost.session, role: cost.role, cost: cost.cost))
                }
                next += 1
            }
        }
        starts.append(Int32(entries.count))
    }

    /// True where nothing costs anything.
    var isEmpty: Bool { entries.isEmpty }

    /// The costs, those that count the same added up, by person.
    public var all: [TurnCost] {
        starts.indices.dropLast().flatMap { person in
            range(of: person).map { at in
                var cost = TurnCost()
                cost.person = person
                cost.role = entries[at].role
                cost.session = entries[at].session
                cost.cost = entries[at].cost
                return cost
            }
        }
    }

    /// Where the entries of a person stand.
    @inline(__always)
    func range(of person: Int) -> Range<Int> { Int(starts[person])..<Int(starts[person + 1]) }

    /// The same in memory of its own; see `Problem.detached`.
    func detached() -> TurnCosts {
        var own = self
        own.starts.reserveCapacity(starts.count)
        own.entries.reserveCapacity(entries.count)
        return own
    }
}
