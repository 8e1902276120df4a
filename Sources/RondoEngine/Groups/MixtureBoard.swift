/// Counts behind `mixtureUnits`: people of each perspective, and professionals, by group.
struct MixtureBoard {
    /// False where no swap can change a mixture.
    private(set) var isOfUse = false
    /// Units of all groups.
    private(set) var units = 0
    /// `[person]`: perspective, or -1.
    private let perspective: [Int]
    /// `[person]`: 1 where paid to be there.
    private let professional: [Int]
    private let perspectives: Int
    private let most: Int
    private let counts: Bool
    /// `[group × perspectives + perspective]`: people.
    private var here: [UInt16] = []
    /// `[group]`: professionals.
    private var professionals: [Int] = []
    /// `[table × perspectives + perspective]`: people.
    private var inTable: [Int] = []

    init(_ problem: Problem) {
        perspective = problem.people.map(\.perspective)
        professional = problem.people.map { $0.isProfessional ? 1 : 0 }
        perspectives = (perspective.max() ?? -1) + 1
        most = problem.professionalsAtMost
        let isCounted = problem.rules.contains { $0.kind == .mixture }
        counts = isCounted && (perspectives > 0 || professional.contains(1))
    }

    /// Counts the groups of a board.
    mutating func load(_ board: borrowing GroupBoard, _ state: borrowing State) {
        isOfUse = counts
        units = 0
        if !isOfUse { return }
        here = [UInt16](repeating: 0, count: board.groups.count * perspectives)
        professionals = [Int](repeating: 0, count: board.groups.count)
        inTable = [Int](repeating: 0, count: board.tables.count * perspectives)
        for spot in 0..<board.spots {
            let person = Int(board.member[spot])
            let group = Int(board.groupOf[spot])
            professionals[group] += professional[person]
            if perspective[person] >= 0 {
                here[group * perspectives + perspective[person]] += 1
                inTable[Int(board.groups[group].table) * perspectives + perspective[person]] += 1
            }
        }
        for group in board.groups.indices { units += units(board.groups[group], group) }
    }

    private func units(_ frame: GroupBoard.Group, _ group: Int) -> Int {
        let size = Int(frame.end - frame.start)
        if size < 2 { return 0 }
        var units = max(0, professionals[group] - (most * size + 99) / 100)
        if size < 3 { return units }
        for p in 0..<perspectives where here[group * perspectives + p] == 1 {
            if inTable[Int(frame.table) * perspectives + p] > 1 { units += 1 }
        }
        return units
    }

    /// Units more after a swap.
    @inline(__always)
    func delta(_ swap: GroupExchange) -> Int {
        if perspective[swap.a] == perspective[swap.b], professional[swap.a] == professional[swap.b] { return 0 }
        return delta(swap.groupA, swap.sizeA, swap.table, leaves: swap.a, comes: swap.b)
            + delta(swap.groupB, swap.sizeB, swap.table, leaves: swap.b, comes: swap.a)
    }

    private func delta(_ group: Int, _ size: Int, _ table: Int, leaves: Int, comes: Int) -> Int {
        if size < 2 { return 0 }
        let limit = (most * size + 99) / 100
        let now = professionals[group]
        let then = now - professional[leaves] + professional[comes]
        var units = max(0, then - limit) - max(0, now - limit)
        let p = perspective[leaves]
        let q = perspective[comes]
        if size < 3 || p == q { return units }
        if p >= 0, inTable[table * perspectives + p] > 1 {
            let count = Int(here[group * perspectives + p])
            units += (count == 2 ? 1 : 0) - (count == 1 ? 1 : 0)
        }
        if q >= 0, inTable[table * perspectives + q] > 1 {
            let count = Int(here[group * perspectives + q])
            units += (count == 0 ? 1 : 0) - (count == 1 ? 1 : 0)
        }
        return units
    }

    /// Follows a swap.
    mutating func apply(_ swap: GroupExchange) {
        units += delta(swap)
        move(swap.a, from: swap.groupA, to: swap.groupB)
        move(swap.b, from: swap.groupB, to: swap.groupA)
    }

    private mutating func move(_ person: Int, from: Int, to: Int) {
        professionals[from] -= professional[person]
        professionals[to] += professional[person]
        if perspective[person] >= 0 {
            here[from * perspectives + perspective[person]] -= 1
            here[to * perspectives + perspective[person]] += 1
        }
    }
}
