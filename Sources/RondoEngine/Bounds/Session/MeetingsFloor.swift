/// How often people must meet again in the groups of some blocks, whoever sits with whom.
///
/// A person meets the others of each of their groups. Who can't be met for the first time so often meets somebody again;
/// each such meeting is one of two people (Harvey and Winterer, CP 2005). The same holds for all pairs together.
struct MeetingsFloor {
    /// Meetings of some blocks.
    struct Count {
        /// By person: with how many they sit at least, those with whom it costs nothing aside.
        fileprivate var met: [Int]
        fileprivate var pairs = 0
    }
    private let people: Int
    /// By person: with whom a first meeting costs nothing.
    private let firsts: [Int]
    /// By person: with whom no meeting costs anything.
    private let mates: [[Int]]
    private let pairs: Int

    init(_ agenda: AgendaGround) {
        let problem = agenda.problem
        let count = problem.people.count
        people = count
        var firsts = [Int](repeating: 0, count: count)
        var mates = [[Int]](repeating: [], count: count)
        let keepsApart = agenda.weights.holds(.forcedPairs)
        for one in 0..<count {
            for other in 0..<count where other != one {
                let flags = problem.pairFlags[one * count + other]
                if flags & PairFlag.together != 0 {
                    mates[one].append(other)
                } else if !(keepsApart && flags & PairFlag.apart != 0), problem.pastMeetings[one * count + other] == 0 {
                    firsts[one] += 1
                }
            }
        }
        self.firsts = firsts
        self.mates = mates
        pairs = firsts.reduce(0, +) / 2
    }

    /// No block.
    var none: Count { Count(met: [Int](repeating: 0, count: people)) }

    /// Adds a block with these people in so many groups, even to within one.
    func add(_ present: [Int], _ groups: Int, to count: inout Count) {
        let size = present.count / groups
        let larger = present.count % groups
        var free = 0
        for person in present {
            let own = mates[person].reduce(0) { $0 + (present.contains($1) ? 1 : 0) }
            free += own
            count.met[person] += max(0, size - 1 - own)
        }
        count.pairs += larger * size * (size + 1) / 2 + (groups - larger) * size * (size - 1) / 2 - free / 2
    }

    /// Meetings that are not the first of two people, at least.
    func units(_ count: Count) -> Int {
        var again = 0
        for person in 0..<people { again += max(0, count.met[person] - firsts[person]) }
        return max((again + 1) / 2, count.pairs - pairs, 0)
    }
}
