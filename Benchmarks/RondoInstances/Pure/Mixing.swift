import RondoEngine

/// Mixing alone: who sits with whom, block after block.
///
/// Named `mixing-g-s-w`: g groups of s people in w blocks, the social golfer problem. Those of *everyone meets
/// everyone* (Dagstuhl's happy diner) are the same work with blocks enough that each pair can meet.
enum Mixing {
    private static let tuningSizes = [(4, 4, 5), (6, 3, 8), (6, 4, 7), (7, 4, 7), (7, 5, 6), (9, 4, 8)]
    private static let judgingSizes = [
        (5, 3, 6), (5, 3, 7), (6, 6, 3), (8, 4, 5), (8, 4, 7), (8, 4, 9), (8, 4, 10), (10, 5, 8), (5, 4, 7), (4, 6, 6),
    ]
    /// People and blocks of teams in fours whose number is no multiple of four, with wishes.
    private static let uneven: [(Instance.Use, Int, Int)] = [
        (.tuning, 19, 6), (.tuning, 31, 8), (.judging, 23, 7), (.judging, 37, 8), (.judging, 58, 10),
    ]

    static let instances: [Instance] =
        tuningSizes.map { golfers(.tuning, $0) } + judgingSizes.map { golfers(.judging, $0) }
        + uneven.map { use, people, blocks in
            let name = "mixing-\(people)-in-fours"
            return Instance(use, "mixing", name + ".json") {
                var draw = InstanceDraw(name)
                return wishes(people, blocks, &draw)
            }
        }

    private static let minutes = 30

    private static func golfers(_ use: Instance.Use, _ size: (Int, Int, Int)) -> Instance {
        golfers(use, size, named: "mixing-\(size.0)-\(size.1)-\(size.2).json")
    }

    /// So many groups of so many members in so many blocks.
    static func golfers(_ use: Instance.Use, _ size: (Int, Int, Int), named file: String) -> Instance {
        let (groups, members, blocks) = size
        return Instance(use, "mixing", file) {
            var pure = PureProblem(people: groups * members)
            pure.count("group.encounters", 1, hard: false, .meetings)
            return finished(&pure, blocks) {
                $0.groupLeast = members
                $0.groupIdeal = members
                $0.groupMost = members
            }
        }
    }

    /// Like `golfers`, one person more than there are places, and somebody else away in each block.
    static func restless(_ size: (Int, Int, Int)) -> Instance {
        let (groups, members, blocks) = size
        let name = "mixing-\(groups)-\(members)-\(blocks)-one-away"
        return Instance(.tuning, "mixing", name + ".json") {
            var pure = PureProblem(people: groups * members + 1)
            pure.count("group.encounters", 1, hard: false, .meetings)
            for block in 0..<blocks {
                pure.addSession(start: 540, end: 540 + minutes)
                pure.sendAway(block, from: block)
            }
            let option = pure.addOption {
                $0.hasGroups = true
                ($0.least, $0.ideal, $0.most) = (minutes, minutes, minutes)
                ($0.groupLeast, $0.groupIdeal, $0.groupMost) = (members, members, members)
                $0.repeats = true
            }
            pure.freeze([[Int]](repeating: [option], count: blocks), length: minutes)
            return pure.bytes()
        }
    }

    /// Perspectives to spread, professionals, pairs who stay together or apart, two who sign, and some who have met; at
    /// least 12 people.
    static func wishes(_ people: Int, _ blocks: Int, _ draw: inout InstanceDraw) -> [UInt8] {
        var pure = PureProblem(people: people)
        pure.count("access.barrier", 20, hard: true, .barriers)
        pure.count("access.support", 10, hard: true, .teams)
        pure.count("group.size", 2, hard: true, .sizes)
        pure.count("group.together", 5, hard: true, .splitPairs)
        pure.count("group.apart", 5, hard: true, .forcedPairs)
        pure.count("group.encounters", 1, hard: false, .meetings)
        pure.count("group.mix", 3, hard: false, .mixture)
        for person in 0..<people {
            let perspective = draw.weighed([(0, 45), (1, 25), (2, 30)])
            pure.problem.people[person].perspective = perspective
            pure.problem.people[person].isProfessional = perspective == 2
        }
        let chosen = draw.some(12, of: Array(0..<people))
        for pair in [(chosen[0], chosen[1]), (chosen[2], chosen[3])] {
            mark(pair, PairFlag.together, &pure.problem)
            pure.problem.togetherPairs.append(PersonPair(pair.0, pair.1))
        }
        for pair in [(chosen[4], chosen[5]), (chosen[6], chosen[7]), (chosen[8], chosen[9])] {
            mark(pair, PairFlag.apart, &pure.problem)
        }
        for _ in 0..<people {
            let (a, b) = (draw.int(0...(people - 1)), draw.int(0...(people - 1)))
            guard a != b else { continue }
            pure.problem.pastMeetings[a * people + b] = 1
            pure.problem.pastMeetings[b * people + a] = 1
        }
        pure.problem.hasPast = true
        addInterpreter(for: [chosen[10], chosen[11]], &pure.problem)
        return finished(&pure, blocks) {
            $0.groupLeast = 3
            $0.groupIdeal = 4
            $0.groupMost = 5
        }
    }

    private static func mark(_ pair: (Int, Int), _ flag: UInt8, _ problem: inout Problem) {
        problem.pairFlags[pair.0 * problem.people.count + pair.1] |= flag
        problem.pairFlags[pair.1 * problem.people.count + pair.0] |= flag
    }

    /// Two who sign and one team of interpreters: they sit in one group, or one of them is without.
    private static func addInterpreter(for people: [Int], _ problem: inout Problem) {
        for person in people { problem.people[person].profile = 1 }
        problem.profileCount = 2
        var kind = SupportKindFrame()
        kind.team = 2
        kind.beyond = 45
        problem.supportKinds = [kind]
        problem.supportPeople = [1]
        problem.barriers = [0, 0]
        problem.supportUse = [0, 1]
        problem.changesUsed = [0, 0]
    }

    private static func finished(
        _ pure: inout PureProblem, _ blocks: Int, _ change: (inout OptionFrame) -> Void
    ) -> [UInt8] {
        pure.addSession(start: 540, end: 540 + minutes * blocks)
        let option = pure.addOption {
            $0.hasGroups = true
            ($0.least, $0.ideal, $0.most) = (minutes, minutes, minutes)
            $0.repeats = true
            change(&$0)
        }
        pure.freeze([[Int](repeating: option, count: blocks)], length: minutes)
        return pure.bytes()
    }
}
