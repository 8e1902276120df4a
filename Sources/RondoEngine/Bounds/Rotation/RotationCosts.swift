/// What numbers of turns cost, where all that is held of each role is known.
struct RotationCosts {
    private let problem: Problem
    private let weights: SessionWeights
    /// `[role]`: minutes and turns of the willing, and minutes of everybody, with those before.
    private var minutes: [Int]
    private var turns: [Int]
    private var all: [Int]
    private let attendance: [Int]
    /// `[role]`: lengths of the new turns with their numbers.
    private var lengths: [[(length: Int, most: Int)]]
    /// `[role]`: true where no strand has two of its seats, so that nobody holds it beside somebody else.
    private var isAlone: [Bool]

    init(_ problem: Problem, _ weights: SessionWeights) {
        self.problem = problem
        self.weights = weights
        let roles = problem.roles.count
        func past(_ list: [Int], _ people: some Sequence<Int>, _ role: Int) -> Int {
            people.reduce(0) { $0 + list[$1 * roles + role] }
        }
        let frames = problem.roles.enumerated()
        minutes = frames.map { past(problem.pastMinutes, $0.element.willing, $0.offset) }
        turns = frames.map { past(problem.pastTurns, $0.element.willing, $0.offset) }
        all = frames.map { past(problem.pastMinutes, problem.people.indices, $0.offset) }
        attendance = problem.roles.map { $0.willing.reduce(0) { $0 + problem.attendance[$1] } }
        lengths = problem.roles.map { _ in [] }
        isAlone = problem.roles.map { _ in true }
    }

    /// Says that so many seats of a role are held in blocks of a length, and how many of them one strand has at most.
    mutating func add(_ role: Int, seats: Int, length: Int, together: Int) {
        if together > 1 { isAlone[role] = false }
        minutes[role] += seats * length
        turns[role] += seats
        all[role] += seats * length
        lengths[role].append((length, seats))
    }

    /// Cost by number of turns of a person in a role, times the scale, where there could be these.
    func turns(_ entry: RotationSeats.Entry, _ lengths: [(length: Int, most: Int)]) -> [Int] {
        let at = entry.person * problem.roles.count + entry.role
        let isCounted = problem.roles[entry.role].rotates && attendance[entry.role] > 0 && weights[.fairShares] > 0
        let learns = problem.people[entry.person].learning & ~problem.pastBeside[entry.person] & (1 << entry.role) != 0
        return RotationCosts.ranges(lengths).enumerated().map { count, range in
            var cost = isCounted ? weights[.fairShares] * fair(entry, at, count, range) : 0
            if learns, isAlone[entry.role] { cost += count * weights[.growth] }
            return cost * RotationSeats.scale
        }
    }

    /// Units of fair shares, whichever of the possible minutes the turns have.
    private func fair(_ entry: RotationSeats.Entry, _ at: Int, _ count: Int, _ range: ClosedRange<Int>) -> Int {
        let here = problem.attendance[entry.person]
        let base = attendance[entry.role]
        let wanted = minutes[entry.role] * here
        let least = (problem.pastMinutes[at] + range.lowerBound) * base
        let most = (problem.pastMinutes[at] + range.upperBound) * base
        let away = max(0, least - wanted, wanted - most)
        let held = problem.pastTurns[at] + count
        let fewest = turns[entry.role] * here / base
        let highest = (turns[entry.role] * here + base - 1) / base
        return away / (5 * base) + 6 * (max(0, fewest - held) + max(0, held - highest))
    }

    /// Cost by number of turns of all people of a share, times the scale.
    func share(_ share: RoleShare) -> [Int] {
        let past = problem.people.indices.filter { problem.people[$0].perspective == share.perspective }
            .reduce(0) { $0 + problem.pastMinutes[$1 * problem.roles.count + share.role] }
        let total = all[share.role]
        return RotationCosts.ranges(lengths[share.role]).map { range in
            if total == 0 { return 0 }
            let wanted = share.percent * total
            let away = max(0, 100 * (past + range.lowerBound) - wanted, wanted - 100 * (past + range.upperBound))
            return away / total * weights[.groupShares] * RotationSeats.scale
        }
    }

    /// By number of turns, from 0 to all: their least and most minutes.
    private static func ranges(_ lengths: [(length: Int, most: Int)]) -> [ClosedRange<Int>] {
        let sorted = lengths.sorted { $0.length < $1.length }
        let rising = sorted.flatMap { [Int](repeating: $0.length, count: $0.most) }
        var result = [0...0]
        var least = 0
        var most = 0
        for (low, high) in zip(rising, rising.reversed()) {
            least += low
            most += high
            result.append(least...most)
        }
        return result
    }
}
