@testable import RondoEngine

/// Rotations so small that all ways to hold their seats can be gone through: one to three sessions of one or two blocks,
/// two to four people, two or three roles.
struct TinyRotation {
    let problem: Problem

    init(seed: UInt64) {
        var random = Random(seed: seed)
        var problem = Problem()
        problem.phaseCount = 1
        problem.spaces = [SpaceFrame()]
        problem.spaces[0].capacity = 10
        let people = 2 + random.below(3)
        let roles = 2 + random.below(2)
        TinyRotation.addPeople(&problem, people, roles, &random)
        TinyRotation.addOptions(&problem, roles, &random)
        TinyRotation.addSessions(&problem, people, &random)
        TinyRotation.addRoles(&problem, people, roles, &random)
        problem.pairFlags = [UInt8](repeating: 0, count: people * people)
        problem.pastMeetings = [UInt16](repeating: 0, count: people * people)
        TinyRotation.addRules(&problem, &random)
        self.problem = problem
    }

    private static func addPeople(_ problem: inout Problem, _ people: Int, _ roles: Int, _ random: inout Random) {
        for _ in 0..<people {
            var person = PersonFrame()
            person.perspective = random.below(3) - 1
            person.yesTo = (1 << roles) - 1 - (random.below(3) == 0 ? 1 << random.below(roles) : 0)
            person.learning = random.below(4) == 0 ? 1 << random.below(roles) : 0
            problem.people.append(person)
            problem.attendance.append(0)
            problem.pastBeside.append(random.below(6) == 0 ? (1 << roles) - 1 : 0)
        }
    }

    private static func addOptions(_ problem: inout Problem, _ roles: Int, _ random: inout Random) {
        problem.activityCount = 2
        for activity in 0..<2 {
            var option = OptionFrame()
            option.activity = activity
            problem.options.append(option)
            for role in 0..<roles {
                let seats = role == 0 && random.below(5) == 0 ? 2 : random.below(4) == 0 ? 0 : 1
                problem.seatsPlain.append(UInt8(seats))
                problem.seatsStrand.append(UInt8(seats))
                problem.seatsGroup.append(0)
            }
        }
        problem.barriers = [0, 0]
        problem.supportUse = [0, 0]
        problem.changesUsed = [0, 0]
        problem.pastActivity = [0, 0]
    }

    private static func addSessions(_ problem: inout Problem, _ people: Int, _ random: inout Random) {
        var frozen = Solution()
        let isEven = random.below(3) > 0
        for _ in 0..<(1 + random.below(3)) {
            var solution = SessionSolution()
            var session = SessionFrame()
            session.start = 600
            session.end = 600
            let strands = random.below(6) == 0 ? 2 : 1
            session.maxStrands = 2
            for _ in 0..<(1 + random.below(2)) {
                var block = BlockSolution()
                block.start = session.end
                block.length = isEven ? 30 : 10 + 5 * random.below(5)
                session.end += block.length
                for _ in 0..<strands {
                    var strand = StrandSolution()
                    strand.option = random.below(2)
                    block.strands.append(strand)
                }
                solution.blocks.append(block)
            }
            session.spaces = problem.sessionSpaces.count..<(problem.sessionSpaces.count + 1)
            problem.sessionSpaces.append(0)
            problem.phasePercent.append(100)
            frozen.sessions.append(solution)
            problem.sessions.append(session)
            for person in 0..<people {
                let isAway = random.below(7) == 0
                let isLate = random.below(8) == 0
                problem.presentFrom.append(isLate ? 605 : 600)
                problem.presentTo.append(isAway ? problem.presentFrom[problem.presentFrom.count - 1] : session.end)
                problem.firstTime.append(random.below(8) == 0 ? 1 : 0)
                problem.attendance[person] += isAway ? 0 : session.end - (isLate ? 605 : 600)
            }
        }
        problem.frozen = frozen
    }

    private static func addRoles(_ problem: inout Problem, _ people: Int, _ roles: Int, _ random: inout Random) {
        let clash = random.below(4)
        for r in 0..<roles {
            var role = RoleFrame()
            role.rotates = random.below(6) > 0
            role.clashes = clash == 0 ? 0 : clash == 1 ? 1 << r : (1 << roles) - 1
            role.willing = (0..<people).filter { person in
                problem.people[person].yesTo & (1 << r) != 0
                    && problem.sessions.indices.contains {
                        problem.presentTo[$0 * people + person] > problem.presentFrom[$0 * people + person]
                    }
            }
            problem.roles.append(role)
        }
        problem.pastMinutes = (0..<(roles * people)).map { _ in random.below(4) == 0 ? 5 * random.below(9) : 0 }
        problem.pastTurns = problem.pastMinutes.map { $0 > 0 ? 1 + random.below(2) : 0 }
        for person in 0..<people { problem.attendance[person] += random.below(2) * 45 }
        if random.below(2) == 0 {
            var share = RoleShare()
            share.percent = 40
            problem.roleShares = [share]
            share.perspective = 1
            if random.below(2) == 0 { problem.roleShares.append(share) }
        }
    }

    private static func addRules(_ problem: inout Problem, _ random: inout Random) {
        let hard: [(RuleKind, Int)] = [(.emptySeats, 10), (.absentHolders, 5), (.clashes, 5)]
        let soft: [(RuleKind, Int)] = [
            (.fairShares, 4), (.variety, 1 + random.below(8)), (.sameAgain, 4), (.groupShares, 2), (.growth, 6),
            (.firstTurns, 4),
        ]
        for (constraint, (kind, weight)) in hard.enumerated() where random.below(12) > 0 {
            problem.rules.append(Rule(kind, constraint: constraint, weight: weight, isHard: true))
        }
        for (i, (kind, weight)) in soft.enumerated() where random.below(4) > 0 {
            problem.rules.append(Rule(kind, constraint: 3 + i, weight: weight, isHard: false))
        }
    }

    /// The score of every way to hold the seats, in the timetable with its people as a state deals them; nil where
    /// there are more than `most`.
    func evaluations(most: Int) -> [Evaluation]? {
        guard let frozen = problem.frozen else { return nil }
        var state = State(problem)
        var random = Random(seed: 1)
        state.place(frozen, random: &random)
        state.refresh()
        let base = state.solution()
        var seats: [(session: Int, block: Int, strand: Int, seat: Int, holders: [Int])] = []
        var count = 1
        for (s, session) in base.sessions.enumerated() {
            for (b, block) in session.blocks.enumerated() {
                for (k, strand) in block.strands.enumerated() {
                    for (q, seat) in strand.seats.enumerated() {
                        let holders = strand.people.filter { problem.people[$0].yesTo & (1 << seat.role) != 0 }
                        seats.append((s, b, k, q, [-1] + holders))
                        count *= holders.count + 1
                        if count > most { return nil }
                    }
                }
            }
        }
        var result: [Evaluation] = []
        for number in 0..<count {
            var solution = base
            var left = number
            for seat in seats {
                let holder = seat.holders[left % seat.holders.count]
                left /= seat.holders.count
                solution.sessions[seat.session].blocks[seat.block].strands[seat.strand].seats[seat.seat].person = holder
            }
            if state.load(solution) { result.append(state.evaluation()) }
        }
        return result
    }
}
