import RondoEngine

/// Role rotation alone: a team meets week after week, and who holds which role is all that is open.
enum Rotation {
    /// People, roles, blocks a meeting, meetings.
    struct Size {
        var people: Int
        var roles: Int
        var blocks: Int
        var meetings: Int
    }

    static let instances: [Instance] = {
        let tuning = [
            Size(people: 8, roles: 3, blocks: 2, meetings: 4), Size(people: 24, roles: 5, blocks: 3, meetings: 10),
            Size(people: 45, roles: 7, blocks: 5, meetings: 10),
        ]
        let judging = [
            Size(people: 5, roles: 3, blocks: 1, meetings: 6), Size(people: 12, roles: 4, blocks: 2, meetings: 6),
            Size(people: 20, roles: 5, blocks: 2, meetings: 12), Size(people: 36, roles: 6, blocks: 4, meetings: 10),
            Size(people: 60, roles: 8, blocks: 6, meetings: 10),
        ]
        let numbered =
            tuning.enumerated().map { (Instance.Use.tuning, $0.offset + 1, $0.element) }
            + judging.enumerated().map { (Instance.Use.judging, tuning.count + $0.offset + 1, $0.element) }
        return numbered.map { use, number, size in
            let name = "rotation-\(number)"
            return Instance(use, "rotation", name + ".json") {
                var draw = InstanceDraw(name)
                return problem(size, &draw)
            }
        }
    }()

    private static let minutes = 30

    /// The file of a problem of a size.
    static func problem(_ size: Size, _ draw: inout InstanceDraw) -> [UInt8] {
        var pure = PureProblem(people: size.people)
        pure.count("role.filled", 10, hard: true, .emptySeats)
        pure.count("role.eligible", 5, hard: true, .absentHolders)
        pure.count("role.clash", 5, hard: true, .clashes)
        pure.count("role.fair", 4, hard: false, .fairShares)
        pure.count("role.rest", 4, hard: false, .sameAgain)
        pure.count("role.variety", 1, hard: false, .variety)
        pure.count("role.power", 2, hard: false, .groupShares)
        for _ in 0..<size.meetings { pure.addSession(start: 600, end: 600 + minutes * size.blocks) }
        pure.addRoles(size.roles)
        for person in 0..<size.people {
            pure.problem.people[person].perspective = draw.weighed([(0, 40), (1, 25), (2, 35)])
        }
        var share = RoleShare()
        (share.role, share.perspective, share.percent) = (0, 0, 40)
        pure.problem.roleShares = [share]
        addAbsences(size, &pure, &draw)
        addConsent(size, &pure, &draw)
        let options = addKinds(size, &pure, &draw)
        pure.freeze(
            (0..<size.meetings).map { _ in (0..<size.blocks).map { _ in draw.pick(options) } }, length: minutes)
        if size.people > 5 { addHistory(size, &pure, &draw) }
        return pure.bytes()
    }

    /// Holidays of one to three meetings in a row for a third of the people, and a single absence now and then.
    private static func addAbsences(_ size: Size, _ pure: inout PureProblem, _ draw: inout InstanceDraw) {
        for person in 0..<size.people {
            var away: Set<Int> = []
            if draw.chance(35) {
                let first = draw.int(0...(size.meetings - 1))
                away.formUnion(first..<min(size.meetings, first + draw.int(1...3)))
            }
            for meeting in 0..<size.meetings where draw.chance(4) { away.insert(meeting) }
            // The smallest teams can't do without anybody for long.
            for meeting in away.sorted().prefix(size.people < 8 ? 1 : size.meetings / 2) {
                pure.sendAway(person, from: meeting)
            }
        }
    }

    /// Everybody says yes to some roles; in each meeting at least three who are there said yes to each.
    private static func addConsent(_ size: Size, _ pure: inout PureProblem, _ draw: inout InstanceDraw) {
        for person in 0..<size.people {
            for role in 0..<size.roles where draw.chance(45) { pure.problem.people[person].yesTo |= 1 << role }
        }
        for role in 0..<size.roles {
            for meeting in 0..<size.meetings {
                let there = (0..<size.people).filter { isThere($0, meeting, pure.problem) }
                var willing = there.filter { pure.problem.people[$0].yesTo >> role & 1 == 1 }
                while willing.count < min(3, there.count) {
                    let person = draw.pick(there.filter { !willing.contains($0) })
                    pure.problem.people[person].yesTo |= 1 << role
                    willing.append(person)
                }
            }
        }
    }

    private static func isThere(_ person: Int, _ meeting: Int, _ problem: Problem) -> Bool {
        let at = meeting * problem.people.count + person
        return problem.presentTo[at] > problem.presentFrom[at]
    }

    /// Parts of a meeting with the roles that each needs: all of them in the first, most of them in the others.
    private static func addKinds(_ size: Size, _ pure: inout PureProblem, _ draw: inout InstanceDraw) -> [Int] {
        (0..<min(4, size.roles - 1)).map { part in
            let option = pure.addOption { ($0.least, $0.ideal, $0.most) = (minutes, minutes, minutes) }
            for role in 0..<size.roles where part == 0 || role == 0 || draw.chance(70) {
                pure.problem.seatsPlain[option * size.roles + role] = 1
                pure.problem.seatsStrand[option * size.roles + role] = 1
            }
            return option
        }
    }

    /// What a season before these meetings left: minutes and turns, and the time that people were there.
    private static func addHistory(_ size: Size, _ pure: inout PureProblem, _ draw: inout InstanceDraw) {
        pure.problem.hasPast = true
        for person in 0..<size.people where draw.chance(80) {
            pure.problem.attendance[person] += minutes * draw.int(2...(2 * size.blocks * 3))
            for role in 0..<size.roles
            where pure.problem.people[person].yesTo >> role & 1 == 1 && draw.chance(35) {
                let turns = draw.int(1...2)
                pure.problem.pastTurns[person * size.roles + role] = turns
                pure.problem.pastMinutes[person * size.roles + role] = turns * minutes
            }
        }
    }
}
