/// Repeated meetings in a frozen timetable, by two counts of which the larger holds.
///
/// In all: pairs that sit together, less those that may, each once. For each person: whom they sit with, less those
/// whom they may meet for the first time; each such meeting is one of two people.
enum MeetingsBound: KindBound {
    static let kind = RuleKind.meetings

    static func units(_ ground: BoundGround) -> Int {
        guard let frozen = ground.frozen else { return 0 }
        let problem = ground.problem
        let count = problem.people.count
        var shared = [Bool](repeating: false, count: count * count)
        var seated = 0
        var others = [Int](repeating: 0, count: count)
        for block in frozen.sessions.flatMap(\.blocks)
        where block.strands.contains(where: { problem.options[$0.option].hasGroups }) {
            let people = block.strands.flatMap(\.people)
            for a in people {
                for b in people where a != b { shared[a * count + b] = true }
            }
            // With strands side by side the sizes of groups depend on who goes where.
            guard block.strands.count == 1 else { continue }
            let sizes = block.strands[0].groups.map(\.count)
            let here = Set(people)
            let together = problem.togetherPairs.filter { here.contains($0.first) && here.contains($0.second) }
            seated += max(0, sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 } - together.count)
            let least = sizes.min() ?? 0
            for person in people {
                let own = together.filter { $0.first == person || $0.second == person }.count
                others[person] += max(0, least - 1 - own)
            }
        }
        var fresh = 0
        var each = 0
        for a in 0..<count {
            let mine = (0..<count).filter { shared[a * count + $0] && isFresh(a, $0, problem) }.count
            fresh += mine
            each += max(0, others[a] - mine)
        }
        return max(seated - fresh / 2, (each + 1) / 2, 0)
    }

    private static func isFresh(_ a: Int, _ b: Int, _ problem: Problem) -> Bool {
        let pair = a * problem.people.count + b
        return problem.pastMeetings[pair] == 0 && problem.pairFlags[pair] & PairFlag.together == 0
    }
}
