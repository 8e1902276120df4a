/// What the shares of the phases must cost: whatever is still to come can be spread over the phases that may come as
/// suits them best. Exact where an agenda is whole.
struct AgendaFloor {
    /// More than anything costs.
    private static let never = Int.max / 4
    private let agenda: AgendaGround
    private let total: Int
    /// `[phase × (total + 1) + steps]`: cost of a phase with so many steps in all.
    private var costs: [Int] = []
    /// Phases that may come whatever stood before.
    private let isFree: [Bool]
    private var known: [UInt64: Int] = [:]
    /// Phases whose shares cost something.
    private let phases: Int

    init(_ agenda: AgendaGround, total: Int) {
        self.agenda = agenda
        self.total = total
        let problem = agenda.problem
        let weight = agenda.weights[.phaseShares]
        phases = weight > 0 ? problem.phaseCount : 0
        for phase in 0..<phases {
            for steps in 0...total {
                costs.append(weight * (abs(100 * steps - problem.phasePercent[phase] * total) / total))
            }
        }
        isFree = (0..<problem.phaseCount).map { phase in
            !agenda.isInOrder || problem.options.contains { $0.phase == phase && $0.anywhere }
        }
    }

    /// The least that the phases of a label's agenda cost, with so many steps of activities to come.
    mutating func cost(_ label: AgendaLabel, left: Int) -> Int {
        if phases == 0 { return 0 }
        let key = label.phases | UInt64(label.pointer) << 48
        if let shares = known[key] { return shares }
        let shares = spread(label, left)
        known[key] = shares
        return shares
    }

    /// What a phase costs with so many steps in all.
    @inline(__always)
    func cost(phase: Int, steps: Int) -> Int { phase < phases ? costs[phase * (total + 1) + steps] : 0 }

    /// The least cost of the phases' shares, by dynamic programming over the phases and what is still to come.
    private func spread(_ label: AgendaLabel, _ left: Int) -> Int {
        var best = [Int](repeating: AgendaFloor.never, count: left + 1)
        best[0] = 0
        for phase in 0..<phases {
            let from = phase * (total + 1) + label.steps(of: phase)
            if isFree[phase] || phase + 1 >= label.pointer {
                for sum in stride(from: left, through: 0, by: -1) {
                    var least = AgendaFloor.never
                    for more in 0...sum { least = min(least, best[sum - more] + costs[from + more]) }
                    best[sum] = least
                }
            } else {
                for sum in 0...left { best[sum] += costs[from] }
            }
        }
        return best[left]
    }
}
