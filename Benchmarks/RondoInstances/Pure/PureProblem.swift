import RondoEngine
import RondoProblemFiles

/// A problem that asks for one kind of work alone, built by hand.
struct PureProblem {
    var problem = Problem()
    private var constraints: [WeighedConstraint] = []

    /// People who are there throughout and need nothing, in a space that holds them all.
    init(people: Int, phases: Int = 1) {
        problem.phaseCount = phases
        problem.people = [PersonFrame](repeating: PersonFrame(), count: people)
        var space = SpaceFrame()
        space.capacity = people
        problem.spaces = [space]
        problem.pairFlags = [UInt8](repeating: 0, count: people * people)
        problem.pastMeetings = [UInt16](repeating: 0, count: people * people)
        problem.pastBeside = [Int](repeating: 0, count: people)
        problem.attendance = [Int](repeating: 0, count: people)
    }

    /// Counts a constraint of docs/score.md at its default weight.
    mutating func count(_ id: String, _ weight: Int, hard: Bool, _ kinds: RuleKind...) {
        for kind in kinds {
            problem.rules.append(Rule(kind, constraint: constraints.count, weight: weight, isHard: hard))
        }
        constraints.append(WeighedConstraint(id, weight: weight, isHard: hard))
    }

    /// A session in the first space.
    mutating func addSession(start: Int, end: Int, percents: [Int] = [100]) {
        var session = SessionFrame()
        session.start = start
        session.end = end
        session.spaces = problem.sessionSpaces.count..<problem.sessionSpaces.count + 1
        problem.sessionSpaces.append(0)
        problem.phasePercent += percents
        let people = problem.people.count
        problem.sessions.append(session)
        problem.presentFrom += [Int](repeating: start, count: people)
        problem.presentTo += [Int](repeating: end, count: people)
        problem.firstTime += [UInt8](repeating: 0, count: people)
        for person in 0..<people { problem.attendance[person] += end - start }
    }

    /// Takes a person out of a session.
    mutating func sendAway(_ person: Int, from session: Int) {
        let at = session * problem.people.count + person
        problem.attendance[person] -= problem.presentTo[at] - problem.presentFrom[at]
        problem.presentTo[at] = problem.presentFrom[at]
    }

    /// Adds a role that rotates and clashes with all others, and gives every option no seat of it yet.
    mutating func addRoles(_ count: Int) {
        var role = RoleFrame()
        role.clashes = (1 << count) - 1
        problem.roles = [RoleFrame](repeating: role, count: count)
        problem.pastMinutes = [Int](repeating: 0, count: problem.people.count * count)
        problem.pastTurns = problem.pastMinutes
    }

    /// Adds a way to do an activity of its own; roles come before options.
    @discardableResult
    mutating func addOption(_ change: (inout OptionFrame) -> Void) -> Int {
        var option = OptionFrame()
        option.activity = problem.activityCount
        option.peopleMost = problem.people.count
        change(&option)
        problem.activityCount += 1
        problem.options.append(option)
        problem.seatsPlain += [UInt8](repeating: 0, count: problem.roles.count)
        problem.seatsStrand += [UInt8](repeating: 0, count: problem.roles.count)
        problem.seatsGroup += [UInt8](repeating: 0, count: problem.roles.count)
        return problem.options.count - 1
    }

    /// Freezes a timetable: by session the options of its blocks, each of so many minutes.
    mutating func freeze(_ options: [[Int]], length: Int) {
        var frozen = Solution()
        for (index, row) in options.enumerated() {
            var session = SessionSolution()
            var minute = problem.sessions[index].start
            for option in row {
                var strand = StrandSolution()
                strand.option = option
                var block = BlockSolution()
                block.start = minute
                block.length = length
                block.strands = [strand]
                session.blocks.append(block)
                minute += length
            }
            frozen.sessions.append(session)
        }
        problem.frozen = frozen
    }

    /// The problem's file.
    mutating func bytes() -> [UInt8] {
        let size = problem.options.count * problem.profileCount
        if problem.barriers.isEmpty {
            problem.barriers = [UInt8](repeating: 0, count: size)
            problem.supportUse = [UInt16](repeating: 0, count: size)
            problem.changesUsed = [UInt32](repeating: 0, count: size)
        }
        if problem.pastActivity.isEmpty { problem.pastActivity = [UInt8](repeating: 0, count: problem.activityCount) }
        return ProblemFile(problem, constraints: constraints).bytes
    }
}
