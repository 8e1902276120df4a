@testable import RondoEngine

/// Every solution of a problem of one session that a state can hold, one after the other.
struct Exhaustive {
    private let problem: Problem
    private let index: ProblemIndex

    init(_ problem: Problem) {
        self.problem = problem
        index = ProblemIndex(problem, rules: [])
    }

    /// Calls `body` with the score of each solution; false once there were more than `most`.
    func forEach(most: Int, _ body: (Evaluation) -> Void) -> Bool {
        var state = State(problem)
        var count = 0
        return sequences(from: problem.sessions[0].start, most: most).map { all in
            for blocks in all {
                for seats in sessionSeats() {
                    var session = SessionSolution()
                    session.blocks = blocks
                    session.seats = seats
                    var solution = Solution()
                    solution.sessions = [session]
                    count += 1
                    if count > most { return false }
                    if state.load(solution) { body(state.evaluation()) }
                }
            }
            return true
        } ?? false
    }

    /// All ways to fill the session from a minute on; nil where they are too many.
    private func sequences(from minute: Int, most: Int) -> [[BlockSolution]]? {
        let end = problem.sessions[0].end
        if minute == end { return [[]] }
        var result: [[BlockSolution]] = []
        for block in blocks(at: minute) {
            guard let tails = sequences(from: minute + block.length, most: most) else { return nil }
            for tail in tails { result.append([block] + tail) }
            if result.count > most { return nil }
        }
        return result
    }

    private func blocks(at minute: Int) -> [BlockSolution] {
        var limit = problem.sessions[0].end
        for i in problem.sessions[0].fixedPoints {
            let point = problem.fixedPoints[i]
            if point.start == minute {
                return [block(point.kind, minute, point.length, fixedPoint: i)]
            }
            if point.start > minute { limit = min(limit, point.start) }
        }
        return stride(from: 5, through: limit - minute, by: 5).flatMap { length in
            [block(.break, minute, length), block(.buffer, minute, length)] + activities(minute, length)
        }
    }

    private func block(_ kind: Kind, _ minute: Int, _ length: Int, fixedPoint: Int = -1) -> BlockSolution {
        var block = BlockSolution()
        block.kind = kind
        block.start = minute
        block.length = length
        block.fixedPoint = fixedPoint
        return block
    }

    private func activities(_ minute: Int, _ length: Int) -> [BlockSolution] {
        let people = index.present[0].filter {
            problem.presentFrom[$0] < minute + length && problem.presentTo[$0] > minute
        }
        let bare = block(.activity, minute, length)
        var result: [BlockSolution] = []
        for count in 1...problem.sessions[0].maxStrands {
            for places in choices(of: people.count, from: count) {
                var strands: [[StrandSolution]] = [[]]
                for k in 0..<count {
                    let here = zip(people, places).filter { $0.1 == k }.map(\.0)
                    let ways = self.strands(here, length)
                    strands = strands.flatMap { before in ways.map { before + [$0] } }
                }
                for list in strands {
                    var block = bare
                    block.strands = list
                    result.append(block)
                }
            }
        }
        return result
    }

    private func strands(_ people: [Int], _ length: Int) -> [StrandSolution] {
        var result: [StrandSolution] = []
        for option in problem.options.indices {
            let steps = problem.options[option].stepShares.count
            for space in problem.sessionSpaces {
                for pauses in 0..<(1 << steps)
                where pauses == 0 || pauses.nonzeroBitCount * problem.pauseLength < length {
                    for groups in groupings(people, option) {
                        let sizes = problem.groupSizes(of: people.count, option: option)
                        for seats in seatings(problem.seats(of: option, groups: sizes.count), people, groups) {
                            var strand = StrandSolution()
                            strand.option = option
                            strand.space = space
                            strand.pauses = pauses
                            strand.groups = groups
                            strand.seats = seats
                            result.append(strand)
                        }
                    }
                }
            }
        }
        return result
    }

    private func groupings(_ people: [Int], _ option: Int) -> [[[Int]]] {
        let sizes = problem.groupSizes(of: people.count, option: option)
        guard !sizes.isEmpty else { return [[people]] }
        return choices(of: people.count, from: sizes.count).compactMap { places in
            let groups = sizes.indices.map { g in zip(people, places).filter { $0.1 == g }.map(\.0) }
            return groups.map(\.count) == sizes ? groups : nil
        }
    }

    private func seatings(_ seats: [SeatSolution], _ people: [Int], _ groups: [[Int]]) -> [[SeatSolution]] {
        seats.reduce([[]]) { lists, seat in
            let here = seat.group < 0 ? people : groups[seat.group]
            let holders = [-1] + here.filter { problem.people[$0].yesTo & (1 << seat.role) != 0 }
            return lists.flatMap { list in
                holders.map { list + [SeatSolution(role: seat.role, group: seat.group, person: $0)] }
            }
        }
    }

    private func sessionSeats() -> [[Int]] {
        problem.sessionSeatRoles.reduce([[]]) { lists, role in
            let holders = [-1] + index.present[0].filter { problem.people[$0].yesTo & (1 << role) != 0 }
            return lists.flatMap { list in holders.map { list + [$0] } }
        }
    }

    /// Each way to give `count` things one of `kinds` numbers.
    private func choices(of count: Int, from kinds: Int) -> [[Int]] {
        (0..<count).reduce([[]]) { lists, _ in lists.flatMap { list in (0..<kinds).map { list + [$0] } } }
    }
}
