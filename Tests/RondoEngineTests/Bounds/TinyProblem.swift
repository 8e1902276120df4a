@testable import RondoEngine

/// Problems so small that all their solutions can be gone through: one session of 10 to 20 minutes, two or three
/// activities, two or three people, one role in strands and sometimes one for the session.
enum TinyProblem {
    private static let hardKinds: [RuleKind] = [
        .lengthRange, .stretches, .phaseOrder, .strayPhases, .opening, .closing, .closingBuffer, .capacity,
        .requiredFeatures, .barriers, .clashes, .sizes, .pins, .openPins, .stock, .ownRuns, .decideAfterCreate,
    ]
    private static let softKinds: [RuleKind] = [
        .phaseShares, .energySteps, .talkShare, .plenaryFirst, .fairShares, .sameAgain, .variety, .groupShares, .growth,
        .firstTurns, .meetings, .mixture, .air, .restShare, .neighbouringRests, .repeats, .wanted, .earlyRisk,
        .lengthTarget, .earlierStrands, .earlierTurns,
    ]

    static func make(seed: UInt64) -> Problem {
        var random = Random(seed: seed)
        var problem = Problem()
        problem.phaseCount = 3
        let shares = [[50, 50, 0], [30, 40, 30], [25, 25, 50], [100, 0, 0], [20, 60, 20]]
        problem.phasePercent = shares[random.below(shares.count)]
        let people = 2 + random.below(2)
        addSession(&problem, &random)
        addPeople(&problem, people, &random)
        addRoles(&problem, people, &random)
        addOptions(&problem, &random)
        addExtras(&problem, people, &random)
        addRules(&problem, &random)
        return problem
    }

    private static func addSession(_ problem: inout Problem, _ random: inout Random) {
        var session = SessionFrame()
        session.start = 600
        session.end = 610 + 5 * random.below(3)
        if random.below(3) == 0 {
            var point = FixedPointFrame()
            point.kind = [.arrival, .meal, .break, .buffer][random.below(4)]
            point.start = 600 + 5 * random.below((session.end - 600) / 5)
            point.length = 5
            problem.fixedPoints = [point]
            session.fixedPoints = 0..<1
        }
        session.maxStrands = random.below(6) == 0 ? 2 : 1
        session.mustOpen = random.below(2) == 0
        session.mustClose = random.below(4) == 0
        session.restAllowance = 5 * random.below(2)
        session.leastActivity = 5 + 5 * random.below(2)
        problem.longestStretch = 10 + 5 * random.below(2)
        problem.breakLength = 5 + 5 * random.below(2)
        for i in 0..<(1 + random.below(2)) {
            var space = SpaceFrame()
            space.capacity = 2 + random.below(2)
            space.features = random.below(2)
            problem.spaces.append(space)
            problem.sessionSpaces.append(i)
        }
        session.spaces = 0..<problem.spaces.count
        problem.sessions = [session]
    }

    private static func addPeople(_ problem: inout Problem, _ people: Int, _ random: inout Random) {
        problem.profileCount = 2
        for _ in 0..<people {
            var person = PersonFrame()
            person.profile = random.below(4) == 0 ? 1 : 0
            person.perspective = random.below(3) - 1
            person.isProfessional = random.below(2) == 0
            person.yesTo = random.below(4)
            person.learning = random.below(4) == 0 ? random.below(4) : 0
            person.features = random.below(6) == 0 ? 1 : 0
            person.longestRun = random.below(5) == 0 ? 10 : 0
            problem.people.append(person)
            let session = problem.sessions[0]
            problem.presentFrom.append(random.below(6) == 0 ? 605 : session.start)
            problem.presentTo.append(random.below(6) == 0 ? session.end - 5 : session.end)
            problem.firstTime.append(random.below(4) == 0 ? 1 : 0)
            problem.attendance.append(10 + 5 * random.below(3))
            problem.pastBeside.append(random.below(4))
        }
    }

    private static func addRoles(_ problem: inout Problem, _ people: Int, _ random: inout Random) {
        for r in 0..<2 {
            var role = RoleFrame()
            role.isSessionLong = r == 1
            role.acts = [.arrival, .throughout, .breaks][random.below(3)]
            role.rotates = random.below(5) != 0
            role.clashes = 1 << r
            role.willing = (0..<people).filter {
                problem.people[$0].yesTo & (1 << r) != 0 && problem.presentTo[$0] > problem.presentFrom[$0]
            }
            problem.roles.append(role)
        }
        if random.below(3) == 0 { problem.sessionSeatRoles = [1] }
        problem.pastMinutes = (0..<(2 * people)).map { _ in random.below(3) == 0 ? 5 * random.below(6) : 0 }
        problem.pastTurns = problem.pastMinutes.map { $0 > 0 ? 1 + random.below(2) : 0 }
        if random.below(2) == 0 {
            var share = RoleShare()
            share.percent = 50
            problem.roleShares = [share]
            share.perspective = 1
            if random.below(2) == 0 { problem.roleShares.append(share) }
        }
    }

    private static func addOptions(_ problem: inout Problem, _ random: inout Random) {
        problem.activityCount = 2
        let seats = UInt8(random.below(4) == 0 ? random.below(3) : 1)
        for i in 0..<(2 + random.below(2)) {
            var option = OptionFrame()
            option.activity = min(i, 1)
            option.phase = random.below(3)
            option.anywhere = random.below(5) == 0
            option.opens = option.phase == 0
            option.closes = option.phase == 2 || random.below(3) == 0
            option.creates = random.below(2) == 0
            option.decides = random.below(4) == 0
            option.repeats = i == 0 && seats == 1
            option.least = 5
            option.ideal = 5 + 5 * random.below(3)
            option.most = option.ideal + 5 * random.below(2)
            option.each = random.below(4) == 0 ? 3 : 0
            option.adds = random.below(5) == 0 ? 5 : 0
            option.peopleLeast = 1 + random.below(2)
            option.peopleMost = 2 + random.below(3)
            option.hasGroups = random.below(3) == 0
            option.groupLeast = 1
            option.groupIdeal = 2
            option.groupMost = 2
            option.isPlenary = random.below(3) == 0
            option.energy = random.below(3) - 1
            option.isTalkOnly = random.below(2) == 0
            option.exposure = random.below(3)
            option.features = random.below(6) == 0 ? 1 : 0
            option.stepShares = problem.stepShares.count..<(problem.stepShares.count + (random.below(4) == 0 ? 1 : 0))
            problem.stepShares += option.stepShares.map { _ in 50 }
            problem.options.append(option)
            let odd = random.below(8) == 0 ? UInt8(random.below(3)) : seats
            problem.seatsPlain += [odd, 0]
            problem.seatsStrand += [odd, 0]
            problem.seatsGroup += [random.below(6) == 0 ? 1 : 0, 0]
            problem.barriers += [0, random.below(4) == 0 ? 1 : 0]
        }
        problem.supportUse = [UInt16](repeating: 0, count: problem.barriers.count)
        problem.changesUsed = [UInt32](repeating: 0, count: problem.barriers.count)
    }

    private static func addExtras(_ problem: inout Problem, _ people: Int, _ random: inout Random) {
        problem.pairFlags = [UInt8](repeating: 0, count: people * people)
        problem.pastMeetings = [UInt16](repeating: 0, count: people * people)
        if random.below(4) == 0 {
            problem.pairFlags[1] = PairFlag.together
            problem.pairFlags[people] = PairFlag.together
            problem.togetherPairs = [PersonPair(0, 1)]
        } else if random.below(2) == 0 {
            problem.pastMeetings[1] = 1
            problem.pastMeetings[people] = 1
        }
        problem.pastActivity = [UInt8(random.below(4) == 0 ? 1 : 0), 0]
        if random.below(2) == 0 { problem.likedActivities = [random.below(2)] }
        if random.below(6) == 0 { problem.likedActivities = [0, 1] }
        problem.hasPast = random.below(3) == 0
        if random.below(3) == 0 {
            var pin = PinFrame()
            pin.session = random.below(2) - 1
            pin.activity = random.below(3) - 1
            if random.below(3) == 0 { pin.start = 600 + 5 * random.below(6) }
            if random.below(3) == 0 { pin.length = 5 + 5 * random.below(4) }
            if random.below(3) == 0 { pin.person = random.below(people) }
            if pin.person >= 0, random.below(2) == 0 { pin.role = random.below(2) }
            problem.pins = [pin]
        }
        if random.below(4) == 0 {
            var strand = EarlierStrand()
            strand.activity = random.below(3) - 1
            strand.start = 600 + 5 * random.below(6)
            problem.earlierStrands = [strand]
            problem.sessions[0].earlierStrands = 0..<1
            var turn = EarlierTurn()
            turn.activity = random.below(4) - 2
            turn.role = random.below(3) - 1
            problem.earlierTurns = [turn]
            problem.sessions[0].earlierTurns = 0..<1
        }
    }

    /// What must hold about half of the time, so that solutions that break nothing are common; weights as they fall.
    private static func addRules(_ problem: inout Problem, _ random: inout Random) {
        func add(_ kind: RuleKind, isHard: Bool) {
            problem.rules.append(
                Rule(kind, constraint: problem.rules.count, weight: 1 + random.below(9), isHard: isHard))
        }
        for kind in [RuleKind.emptiness, .emptySeats, .absentHolders] where random.below(5) != 0 {
            add(kind, isHard: true)
        }
        for kind in hardKinds where random.below(2) == 0 { add(kind, isHard: true) }
        let isPoor = random.below(2) == 0
        for kind in softKinds where !isPoor || random.below(4) == 0 { add(kind, isHard: false) }
    }
}
