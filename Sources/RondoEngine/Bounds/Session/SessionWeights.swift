/// What a unit of each kind costs in a joint bound, and which kinds must hold.
struct SessionWeights {
    /// By `RuleKind`: cost of a soft unit.
    private var soft = [Int](repeating: 0, count: RuleKind.allCases.count)
    /// By `RuleKind`: true where a unit breaks what must hold.
    private var mustHold = [Bool](repeating: false, count: RuleKind.allCases.count)

    /// The weights of a problem; where a constraint is named, its soft units cost 1 and no others cost anything.
    ///
    /// - Parameter plain: by rule, units that every solution has. What can't hold is asked of nothing, but for empty
    ///   seats: those that nobody can hold are known, and all others are held.
    init(_ rules: [Rule], plain: [Int], only constraint: Int? = nil) {
        for (i, rule) in rules.enumerated() {
            if rule.isHard {
                let holds = plain[i] == 0 || rule.kind == .emptySeats
                if rule.weight > 0, holds { mustHold[rule.kind.rawValue] = true }
            } else if constraint == nil {
                soft[rule.kind.rawValue] += rule.weight
            } else if constraint == rule.constraint {
                soft[rule.kind.rawValue] += 1
            }
        }
    }

    /// Cost of a soft unit.
    subscript(_ kind: RuleKind) -> Int { soft[kind.rawValue] }

    /// True where a unit breaks what must hold.
    func holds(_ kind: RuleKind) -> Bool { mustHold[kind.rawValue] }

    /// True where some of these kinds cost something.
    func weigh(_ kinds: [RuleKind]) -> Bool { kinds.contains { self[$0] > 0 } }
}
