import RondoEngine
import RondoModel

/// `group.together`: pairs of the workshop's lists that are in one block but not in one group.
enum GroupTogether: CompiledConstraint {
    static let id = "group.together"
    static let kinds: [RuleKind] = [.splitPairs]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        let pairs = ground.pairs(in: ground.inputs.workshop.groups.together)
        problem.mark(pairs, PairFlag.together)
        problem.togetherPairs = pairs
        return 0
    }
}

extension Groundwork {
    /// All pairs of people that stand in one of the lists, each once, in order.
    func pairs(in lists: [[String]]) -> [PersonPair] {
        var found: Set<Int> = []
        let count = inputs.workshop.people.count
        for list in lists {
            let members = Set(list.compactMap { lookup.people[$0] }).sorted()
            for (position, first) in members.enumerated() {
                for second in members.dropFirst(position + 1) { found.insert(first * count + second) }
            }
        }
        return found.sorted().map { PersonPair($0 / count, $0 % count) }
    }
}

extension Problem {
    /// Sets a flag for each of the pairs, both ways round.
    mutating func mark(_ pairs: [PersonPair], _ flag: UInt8) {
        if pairFlags.isEmpty { pairFlags = [UInt8](repeating: 0, count: people.count * people.count) }
        for pair in pairs {
            pairFlags[pair.first * people.count + pair.second] |= flag
            pairFlags[pair.second * people.count + pair.first] |= flag
        }
    }
}
