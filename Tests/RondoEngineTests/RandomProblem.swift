@testable import RondoEngine

/// Problems of all shapes from a seed: what they mean doesn't matter, that every rule has something to count does.
enum RandomProblem {
    static func make(seed: UInt64, people: Int? = nil) -> Problem {
        var random = Random(seed: seed)
        var problem = Problem()
        let count = people ?? 3 + random.below(14)
        let sessions = 1 + random.below(3)
        let roles = 1 + random.below(4)
        problem.profileCount = 3
        problem.phaseCount = 4
        problem.featureClassCount = 2
        addSpaces(&problem, &random)
        addSessions(&problem, sessions, &random)
        addPeople(&problem, count, sessions, roles, &random)
        addOptions(&problem, roles, &random)
        addRoles(&problem, roles, sessions, count, &random)
        addAccess(&problem, &random)
        addExtras(&problem, sessions, count, roles, &random)
        addHouseRules(&problem, &random)
        for (i, kind) in RuleKind.allCases.enumerated()
        where kind != .emptySessionSeats && kind != .absentSessionHolders {
            problem.rules.append(Rule(kind, constraint: i, weight: 1 + random.below(9), isHard: i < 20))
        }
        return problem
    }

    private static func addSpaces(_ problem: inout Problem, _ random: inout Random) {
        for i in 0..<(2 + random.below(3)) {
            var space = SpaceFrame()
            space.capacity = 3 + random.below(15)
            space.features = random.below(8)
            space.featureClass = i % 2
            space.isOnline = random.below(5) == 0
            problem.spaces.append(space)
        }
    }

    private static func addSessions(_ problem: inout Problem, _ sessions: Int, _ random: inout Random) {
        for s in 0..<sessions {
            var session = SessionFrame()
            session.start = 540
            session.end = session.start + 90 + 5 * random.below(40)
            session.maxStrands = 1 + random.below(3)
            session.supportClass = s % 2
            let first = problem.fixedPoints.count
            if random.below(2) == 0 { problem.fixedPoints.append(point(.arrival, 540, 15)) }
            if random.below(2) == 0 { problem.fixedPoints.append(point(.meal, 570, 30)) }
            session.fixedPoints = first..<problem.fixedPoints.count
            let firstSpace = problem.sessionSpaces.count
            problem.sessionSpaces += Array(problem.spaces.indices)
            session.spaces = firstSpace..<problem.sessionSpaces.count
            session.mustOpen = random.below(2) == 0
            session.mustClose = random.below(2) == 0
            session.restAllowance = 20
            session.leastActivity = 60
            problem.sessions.append(session)
            problem.phasePercent += [25, 25, 50, 0]
        }
    }

    private static func point(_ kind: Kind, _ start: Int, _ length: Int) -> FixedPointFrame {
        var point = FixedPointFrame()
        point.kind = kind
        point.start = start
        point.length = length
        return point
    }

    private static func addPeople(
        _ problem: inout Problem, _ count: Int, _ sessions: Int, _ roles: Int, _ random: inout Random
    ) {
        for _ in 0..<count {
            var person = PersonFrame()
            person.profile = random.below(3)
            person.perspective = random.below(4) - 1
            person.isProfessional = random.below(3) == 0
            person.heads = 1 + random.below(2)
            person.longestRun = random.below(3) == 0 ? 40 : 0
            person.yesTo = random.below(1 << roles)
            person.learning = random.below(1 << roles) & random.below(1 << roles)
            person.features = random.below(4) == 0 ? 1 : 0
            person.nearby = random.below(4) == 0 ? 2 : 0
            problem.people.append(person)
        }
        for s in 0..<sessions {
            for _ in 0..<count {
                let frame = problem.sessions[s]
                var from = frame.start
                var to = frame.end
                if random.below(4) == 0 { from += 5 * random.below(10) }
                if random.below(4) == 0 { to -= 5 * random.below(10) }
                if random.below(8) == 0 { to = from }
                problem.presentFrom.append(from)
                problem.presentTo.append(to)
                problem.firstTime.append(random.below(4) == 0 ? 1 : 0)
            }
        }
    }

    private static func addOptions(_ problem: inout Problem, _ roles: Int, _ random: inout Random) {
        problem.activityCount = 8
        for activity in 0..<problem.activityCount {
            for _ in 0..<(1 + random.below(2)) {
                var option = OptionFrame()
                option.activity = activity
                option.phase = activity % 4
                option.anywhere = activity == 7
                option.opens = option.phase == 0
                option.creates = option.phase == 1
                option.decides = option.phase == 2
                option.closes = option.phase == 3 || activity == 2
                option.repeats = activity == 7
                option.least = 5 + 5 * random.below(4)
                option.ideal = option.least + 5 * random.below(4)
                option.most = option.ideal + 5 * random.below(4)
                option.each = random.below(4) == 0 ? 3 : 0
                option.adds = 5 * random.below(2)
                option.peopleLeast = 1 + random.below(4)
                option.peopleMost = 4 + random.below(16)
                option.hasGroups = random.below(2) == 0
                option.groupLeast = 2
                option.groupIdeal = 3
                option.groupMost = 4
                option.isPlenary = !option.hasGroups && random.below(2) == 0
                option.energy = random.below(3) - 1
                option.isTalkOnly = random.below(2) == 0
                option.exposure = random.below(3)
                option.features = random.below(4) == 0 ? 4 : 0
                option.stepShares = problem.stepShares.count..<(problem.stepShares.count + 2)
                problem.stepShares += [30, 70]
                let first = problem.predecessors.count
                if random.below(3) == 0 { problem.predecessors.append(random.below(8)) }
                option.predecessors = first..<problem.predecessors.count
                let firstNeed = problem.materialNeeds.count
                var need = MaterialNeed()
                need.perStrand = random.below(2)
                need.perGroup = random.below(2)
                need.perPerson = random.below(2)
                need.perUser = random.below(2)
                problem.materialNeeds.append(need)
                option.materialNeeds = firstNeed..<problem.materialNeeds.count
                problem.options.append(option)
                for _ in 0..<roles {
                    problem.seatsPlain.append(UInt8(random.below(3)))
                    problem.seatsStrand.append(UInt8(random.below(3)))
                    problem.seatsGroup.append(UInt8(random.below(2)))
                }
            }
        }
        problem.stock = [4]
    }

    private static func addRoles(
        _ problem: inout Problem, _ roles: Int, _ sessions: Int, _ count: Int, _ random: inout Random
    ) {
        for r in 0..<roles {
            var role = RoleFrame()
            role.isSessionLong = r == 1
            role.acts = [.arrival, .throughout, .breaks][random.below(3)]
            role.rotates = random.below(4) != 0
            role.clashes = random.below(1 << roles) | 1 << r
            role.willing = (0..<count).filter { person in
                problem.people[person].yesTo & (1 << r) != 0
                    && (0..<sessions).contains {
                        problem.presentTo[$0 * count + person] > problem.presentFrom[$0 * count + person]
                    }
            }
            problem.roles.append(role)
            if r == 1 { problem.sessionSeatRoles += [1, 1] }
        }
        // Clashes go both ways.
        for a in 0..<roles {
            for b in 0..<roles where problem.roles[a].clashes & (1 << b) != 0 { problem.roles[b].clashes |= 1 << a }
        }
        var share = RoleShare()
        share.percent = 50
        problem.roleShares = [share]
    }

    private static func addAccess(_ problem: inout Problem, _ random: inout Random) {
        for _ in 0..<(2 * problem.featureClassCount * problem.options.count) {
            for profile in 0..<problem.profileCount {
                problem.barriers.append(profile == 0 ? 0 : UInt8(random.below(3)))
                problem.supportUse.append(profile == 2 ? UInt16(random.below(4)) : 0)
                problem.changesUsed.append(profile == 1 ? 1 : 0)
            }
        }
        for kind in 0..<2 {
            var frame = SupportKindFrame()
            frame.team = 2
            frame.beyond = 30
            frame.placesPerTeam = 1 + kind
            frame.longestRun = 45
            problem.supportKinds.append(frame)
        }
        problem.supportPeople = [2, 1, 3, 0]
    }

    private static func addExtras(
        _ problem: inout Problem, _ sessions: Int, _ count: Int, _ roles: Int, _ random: inout Random
    ) {
        problem.pairFlags = [UInt8](repeating: 0, count: count * count)
        problem.pastMeetings = [UInt16](repeating: 0, count: count * count)
        for a in 0..<count {
            for b in (a + 1)..<max(a + 1, count) {
                let roll = random.below(12)
                if roll < 2 {
                    let flag = roll == 0 ? PairFlag.together : PairFlag.apart
                    problem.pairFlags[a * count + b] = flag
                    problem.pairFlags[b * count + a] = flag
                    if roll == 0 { problem.togetherPairs.append(PersonPair(a, b)) }
                }
                let past = UInt16(random.below(3))
                problem.pastMeetings[a * count + b] = past
                problem.pastMeetings[b * count + a] = past
            }
        }
        problem.pastMinutes = (0..<(count * roles)).map { _ in 5 * random.below(4) }
        problem.pastTurns = problem.pastMinutes.map { $0 > 0 ? 1 : 0 }
        problem.pastBeside = (0..<count).map { _ in random.below(2) }
        problem.attendance = (0..<count).map { person in
            (0..<sessions).reduce(30) {
                $0 + problem.presentTo[$1 * count + person] - problem.presentFrom[$1 * count + person]
            }
        }
        problem.pastActivity = (0..<problem.activityCount).map { _ in UInt8(random.below(2)) }
        problem.likedActivities = [1, 5]
        problem.pastCreated = random.below(2) == 0
        problem.hasPast = random.below(3) == 0
        var pin = PinFrame()
        pin.session = 0
        pin.activity = 3
        pin.start = 600
        problem.pins.append(pin)
        var turn = PinFrame()
        turn.person = 0
        turn.role = 0
        problem.pins.append(turn)
        var after = PinFrame()
        after.session = 0
        after.after = .kind(.arrival)
        after.length = 20
        problem.pins.append(after)
        for s in 0..<sessions {
            let first = problem.restTimes.count
            var rest = RestTime()
            rest.person = random.below(count)
            rest.minute = 600
            problem.restTimes.append(rest)
            problem.sessions[s].restTimes = first..<problem.restTimes.count
            let strands = problem.earlierStrands.count
            var strand = EarlierStrand()
            strand.activity = 1
            strand.start = 580
            let members = problem.earlierMembers.count
            for p in problem.people.indices.prefix(9) {
                problem.earlierMembers.append(EarlierMember(p, group: p < 8 ? p / 4 : -1))
            }
            strand.members = members..<problem.earlierMembers.count
            problem.earlierStrands.append(strand)
            problem.sessions[s].earlierStrands = strands..<problem.earlierStrands.count
            let turns = problem.earlierTurns.count
            problem.earlierTurns.append(EarlierTurn())
            problem.sessions[s].earlierTurns = turns..<problem.earlierTurns.count
        }
    }

    private static func addHouseRules(_ problem: inout Problem, _ random: inout Random) {
        let hard = RandomHouseRules(problem, &random)
        let soft = RandomHouseRules(problem, &random)
        for cost in hard.meetings + soft.meetings {
            problem.pairFlags[cost.pair.first * problem.people.count + cost.pair.second] |= PairFlag.costly
            problem.pairFlags[cost.pair.second * problem.people.count + cost.pair.first] |= PairFlag.costly
        }
        problem.ruled = hard.costs(problem)
        problem.wished = soft.costs(problem)
    }
}
