/// What a partial agenda must still cost by its lengths: what comes costs something by its length alone, what was asked
/// for and can't come any more is missing, and the turns cost what they do. Times and shares of phases are left out.
struct LengthFloor {
    /// What was asked for is among the first followed activities, at most four.
    private let mask: Int
    private let width: Int
    /// `[state × width + pointer × 16 + what was asked for and placed]`.
    private var least: [Int] = []

    init(_ agenda: AgendaGround, _ ways: [[AnyStart]], _ supply: LengthSupply) {
        let asked = agenda.asked
        mask = (1 << asked.count) - 1
        let phases = agenda.problem.phaseCount
        width = 16 * (phases + 1)
        let weight = agenda.weights[.wanted]
        least = [Int](repeating: LengthFloor.never, count: width * supply.used.count)
        let sets = 1 << asked.count
        let known = ways.map { list in list.map { (way: $0, placed: agenda.placed(UInt64($0.activity))) } }
        for state in supply.order().reversed() {
            for pointer in 0...phases {
                for set in 0..<sets {
                    var best = LengthFloor.never
                    if supply.used[state] == supply.total {
                        best = supply.least[state] + (asked.count - set.nonzeroBitCount) * weight
                    }
                    for (length, to) in supply.next[state] {
                        for (way, placed) in known[length] {
                            var next = pointer
                            if agenda.isInOrder, !way.anywhere {
                                if way.phase + 1 < pointer { continue }
                                next = way.phase + 1
                            }
                            best = min(best, way.cost + least[to * width + next * 16 + (set | placed)])
                        }
                    }
                    least[state * width + pointer * 16 + set] = best
                }
            }
        }
    }

    /// More than anything costs.
    private static let never = Int.max / 4

    /// The least that is still to come after a label.
    @inline(__always)
    func cost(_ label: AgendaLabel) -> Int {
        least[label.lengths * width + label.pointer * 16 + Int(label.activities) & mask]
    }
}
