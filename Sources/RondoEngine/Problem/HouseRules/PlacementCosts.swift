/// What one strand of an activity costs where everything that is stated holds.
public struct PlacementCost: Sendable {
    /// What must stand directly before its block.
    public enum After: Sendable, Equatable {
        case anything
        /// No activity block of the session.
        case start
        /// A block that is no activity.
        case kind(Kind)
        /// As the last activity block, one with a strand of this activity.
        case activity(Int)
    }
    /// Activity index.
    public var activity = 0
    /// Session index, or -1 for any.
    public var session = -1
    /// Minute of the day that the block's end is later than; -1 for any.
    public var laterThan = -1
    /// What stands before.
    public var after = After.anything
    /// True where no activity block may stand after.
    public var isLast = false
    /// What it costs; above 0.
    public var cost = 1

    /// A cost without conditions.
    public init() {}
}

/// Many such costs, sorted so that those of a strand are found without walking the others.
///
/// A row is for any session (0) or for one of them (its index + 1). A row has conditions by activity, each with steps: at
/// which minute how much of its costs has added up.
public struct PlacementCosts: Sendable {
    private struct Condition {
        var code: Int
        var steps: Range<Int>
    }
    private struct Step {
        var later: Int
        var total: Int
    }

    private var activities = 0
    /// `[row × activities + activity]`: first condition; one more entry ends the last.
    private var starts: [Int32] = []
    private var conditions: [Condition] = []
    private var steps: [Step] = []

    /// No costs.
    public init() {}

    /// Sorts costs of activities and sessions below these numbers.
    public init(_ costs: [PlacementCost], activities: Int, sessions: Int) {
        guard !costs.isEmpty else { return }
        self.activities = activities
        let sorted = costs.map { cost in
            (
                place: (cost.session + 1) * activities + cost.activity, code: Self.code(cost.after, cost.isLast),
                later: cost.laterThan, cost: cost.cost
            )
        }.sorted { ($0.place, $0.code, $0.later) < ($1.place, $1.code, $1.later) }
        starts.reserveCapacity((sessions + 1) * activities + 1)
        var next = 0
        for place in 0..<((sessions + 1) * activities) {
            starts.append(Int32(conditions.count))
            while next < sorted.count, sorted[next].place == place {
                let code = sorted[next].code
                let first = steps.count
                var total = 0
                while next < sorted.count, sorted[next].place == place, sorted[next].code == code {
                    total += sorted[next].cost
                    if steps.count > first, steps[steps.count - 1].later == sorted[next].later {
                        steps[steps.count - 1].total = total
                    } else {
                        steps.append(Step(later: sorted[next].later, total: total))
                    }
                    next += 1
                }
                conditions.append(Condition(code: code, steps: first..<steps.count))
            }
        }
        starts.append(Int32(conditions.count))
    }

    /// True where nothing costs anything.
    var isEmpty: Bool { conditions.isEmpty }

    /// The costs, those that count the same added up, in an order of their own.
    public var all: [PlacementCost] {
        guard activities > 0 else { return [] }
        return (0..<(starts.count - 1)).flatMap { place in
            (Int(starts[place])..<Int(starts[place + 1])).flatMap { condition in
                var before = 0
                return conditions[condition].steps.map { step in
                    var cost = PlacementCost()
                    cost.activity = place % activities
                    cost.session = place / activities - 1
                    cost.laterThan = steps[step].later
                    cost.after = Self.after(conditions[condition].code / 2)
                    cost.isLast = conditions[condition].code % 2 == 1
                    cost.cost = steps[step].total - before
                    before = steps[step].total
                    return cost
                }
            }
        }
    }

    /// Where the conditions of an activity stand, in the row of a session or of any (-1).
    @inline(__always)
    func conditions(of activity: Int, session: Int) -> Range<Int> {
        let place = (session + 1) * activities + activity
        return Int(starts[place])..<Int(starts[place + 1])
    }

    /// What those of some conditions cost that ask for this before the block, and for nothing or the end behind it.
    func cost(_ range: Range<Int>, after: PlacementCost.After, isLast: Bool, end: Int) -> Int {
        let code = Self.code(after, false)
        var cost = 0
        var at = firstCondition(range, from: code)
        while at < range.upperBound, conditions[at].code <= (isLast ? code + 1 : code) {
            cost += total(conditions[at].steps, end)
            at += 1
        }
        return cost
    }

    /// The first condition of a range whose code is at least this.
    private func firstCondition(_ range: Range<Int>, from code: Int) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if conditions[middle].code < code { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// What has added up for a block that ends at this minute.
    private func total(_ range: Range<Int>, _ end: Int) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if steps[middle].later < end { low = middle + 1 } else { high = middle }
        }
        return low > range.lowerBound ? steps[low - 1].total : 0
    }

    /// Even where anything may stand behind the block, one more where nothing may.
    private static func code(_ after: PlacementCost.After, _ isLast: Bool) -> Int {
        let code =
            switch after {
            case .anything: 0
            case .start: 1
            case .kind(let kind): 2 + kind.rawValue
            case .activity(let activity): 8 + activity
            }
        return 2 * code + (isLast ? 1 : 0)
    }

    /// What half of a code stands for.
    private static func after(_ code: Int) -> PlacementCost.After {
        switch code {
        case 0: .anything
        case 1: .start
        case 2..<8: Kind(rawValue: code - 2).map { .kind($0) } ?? .anything
        default: .activity(code - 8)
        }
    }

    /// The same in memory of its own; see `Problem.detached`.
    func detached() -> PlacementCosts {
        var own = self
        own.starts.reserveCapacity(starts.count)
        own.conditions.reserveCapacity(conditions.count)
        own.steps.reserveCapacity(steps.count)
        return own
    }
}
