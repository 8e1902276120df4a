import Testing

@testable import RondoEngine

@Suite("Bounds of turns that are held for whole sessions")
struct LongTurnsTests {
    /// Several sessions with one or two seats of a role that rotates.
    private func make(_ random: inout Random) -> Problem {
        var problem = Problem()
        let people = 2 + random.below(4)
        for _ in 0..<(1 + random.below(3)) {
            var session = SessionFrame()
            session.start = 600
            session.end = 660
            session.leastActivity = 5
            problem.sessions.append(session)
            problem.presentFrom += [Int](repeating: 600, count: people)
            problem.presentTo += [Int](repeating: 660, count: people)
            problem.firstTime += [UInt8](repeating: 0, count: people)
        }
        var role = RoleFrame()
        role.isSessionLong = true
        role.willing = Array(0..<people)
        problem.roles = [role]
        problem.sessionSeatRoles = random.below(2) == 0 ? [0] : [0, 0]
        for _ in 0..<people {
            var person = PersonFrame()
            person.yesTo = 1
            problem.people.append(person)
            problem.attendance.append(30 + 15 * random.below(8))
            problem.pastMinutes.append(random.below(3) == 0 ? 5 * random.below(20) : 0)
            problem.pastTurns.append(problem.pastMinutes[problem.pastMinutes.count - 1] > 0 ? 1 : 0)
            problem.pastBeside.append(0)
        }
        problem.pairFlags = [UInt8](repeating: 0, count: people * people)
        problem.pastMeetings = [UInt16](repeating: 0, count: people * people)
        problem.rules = [
            Rule(.emptySeats, constraint: 0, weight: 10, isHard: true),
            Rule(.absentHolders, constraint: 1, weight: 5, isHard: true),
            Rule(.fairShares, constraint: 2, weight: 1, isHard: false),
        ]
        return problem
    }

    /// Units of fair shares where these people have these minutes.
    private func units(_ problem: Problem, _ turns: [(person: Int, minutes: Int)]) -> Int {
        let attendance = problem.attendance.reduce(0, +)
        var minutes = problem.pastMinutes
        var counts = problem.pastTurns
        for turn in turns {
            minutes[turn.person] += turn.minutes
            counts[turn.person] += 1
        }
        let (all, held) = (minutes.reduce(0, +), counts.reduce(0, +))
        return problem.people.indices.reduce(0) { sum, person in
            let here = problem.attendance[person]
            let fewest = held * here / attendance
            let most = (held * here + attendance - 1) / attendance
            return sum + abs(minutes[person] * attendance - all * here) / (5 * attendance) + 6
                * (max(0, fewest - counts[person]) + max(0, counts[person] - most))
        }
    }

    @Test("never say more than the fairest way to hold them, and something where turns are too few for all")
    func exhaustive() throws {
        var problems = 0
        var said = 0
        for seed in 0..<300 {
            var random = Random(seed: UInt64(seed))
            let problem = make(&random)
            let weights = SessionWeights(problem.rules, plain: [0, 0, 0])
            let turns = try #require(LongTurns(BoundGround(problem), role: 0, weights))
            let isEven = random.below(2) == 0
            var lengths = problem.sessions.map { _ in 5 + 5 * random.below(10) }
            if isEven { lengths = lengths.map { _ in lengths[0] } }
            let all = lengths.flatMap { [Int](repeating: $0, count: turns.seats) }
            if turns.size > 5 * 5 { continue }
            var ways: [[(person: Int, minutes: Int)]] = [[]]
            for minutes in all {
                ways = ways.flatMap { way in problem.people.indices.map { way + [($0, minutes)] } }
            }
            let best = ways.map { units(problem, $0) }.min() ?? 0
            let least = turns.least(all: all.reduce(0, +))
            #expect(least <= best, "seed \(seed)")
            if isEven { #expect(turns.least(each: lengths[0]) == best, "seed \(seed)") }
            problems += 1
            said += least > 0 ? 1 : 0
        }
        #expect(problems >= 150)
        #expect(said * 2 >= problems)
    }

    @Test("have what one who acts throughout has too much follow the minutes of activities and rests")
    func throughout() {
        // Four people take part for an hour; one of them acts throughout, for half an hour at least.
        var random = Random(seed: 1)
        var problem = make(&random)
        problem.sessions = [problem.sessions[0]]
        problem.sessions[0].leastActivity = 30
        problem.sessions[0].restAllowance = 30
        problem.sessions[0].spaces = 0..<1
        problem.spaces = [SpaceFrame()]
        problem.sessionSpaces = [0]
        problem.sessionSeatRoles = [0]
        problem.people = [PersonFrame](repeating: problem.people[0], count: 4)
        problem.roles[0].willing = [0, 1, 2, 3]
        problem.attendance = [60, 60, 60, 60]
        problem.pastMinutes = [0, 0, 0, 0]
        problem.pastTurns = [0, 0, 0, 0]
        problem.pastBeside = [0, 0, 0, 0]
        problem.presentFrom = [600, 600, 600, 600]
        problem.presentTo = [660, 660, 660, 660]
        problem.firstTime = [0, 0, 0, 0]
        problem.pairFlags = [UInt8](repeating: 0, count: 16)
        problem.pastMeetings = [UInt16](repeating: 0, count: 16)
        var option = OptionFrame()
        option.peopleMost = 10
        problem.options = [option]
        problem.activityCount = 1
        problem.seatsPlain = [0]
        problem.seatsStrand = [0]
        problem.seatsGroup = [0]
        problem.phaseCount = 1
        problem.phasePercent = [100]
        problem.barriers = [0]
        problem.supportUse = [0]
        problem.changesUsed = [0]
        problem.pastActivity = [0]
        problem.rules += [
            Rule(.emptiness, constraint: 3, weight: 10, isHard: true),
            Rule(.restShare, constraint: 4, weight: 1, isHard: false),
        ]
        var found = Evaluation()
        found.soft = 100
        found.units[2] = 100
        // Half an hour: three people lack 7.5 minutes each, the fourth has 22.5 too much; nothing is rest beyond what is
        // free. Each lack counts 1, the excess 4.
        #expect(Engine.bound(problem, upTo: found).soft == 7)
        // Where no rest is free, each further 5 minutes of activity save 2: at 55 minutes three lack 13.75 each, which
        // counts 2, and the fourth has 41.25 too much, which counts 8; 5 minutes of rest are left.
        problem.sessions[0].restAllowance = 0
        let bound = Engine.bound(problem, upTo: found)
        #expect(bound.units[2] == 7)
        #expect(bound.soft == 16)
    }
}
