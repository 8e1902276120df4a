@testable import RondoEngine

/// A problem small enough to follow by hand: one session from 10:00 to 12:00 with a meal at 11:00, two spaces, six people
/// of two perspectives, four phases with an activity each (0 opens, 3 closes, 1 and 2 have groups of 2 to 4), and a role
/// to which all but person 5 said yes.
enum SmallProblem {
    static func make(_ change: (inout Problem) -> Void = { _ in }) -> Problem {
        var problem = Problem()
        problem.phaseCount = 4
        problem.phasePercent = [20, 40, 20, 20]
        addSession(&problem)
        for person in 0..<6 {
            var frame = PersonFrame()
            frame.perspective = person % 2
            frame.yesTo = person < 5 ? 1 : 0
            problem.people.append(frame)
            problem.presentFrom.append(600)
            problem.presentTo.append(720)
            problem.firstTime.append(0)
        }
        problem.activityCount = 4
        for activity in 0..<4 {
            var option = OptionFrame()
            option.activity = activity
            option.phase = activity
            option.opens = activity == 0
            option.closes = activity == 3
            option.least = 10
            option.ideal = 20
            option.most = 60
            option.hasGroups = activity == 1 || activity == 2
            option.groupLeast = 2
            option.groupIdeal = 3
            option.groupMost = 4
            problem.options.append(option)
        }
        var role = RoleFrame()
        role.clashes = 1
        role.willing = [0, 1, 2, 3, 4]
        problem.roles = [role]
        problem.seatsPlain = [1, 1, 1, 1]
        problem.seatsStrand = [1, 1, 1, 1]
        problem.seatsGroup = [0, 1, 0, 0]
        problem.barriers = [UInt8](repeating: 0, count: 4)
        problem.supportUse = [UInt16](repeating: 0, count: 4)
        problem.changesUsed = [UInt32](repeating: 0, count: 4)
        problem.pairFlags = [UInt8](repeating: 0, count: 36)
        problem.pastMeetings = [UInt16](repeating: 0, count: 36)
        problem.pastMinutes = [Int](repeating: 0, count: 6)
        problem.pastTurns = [Int](repeating: 0, count: 6)
        problem.pastBeside = [Int](repeating: 0, count: 6)
        problem.attendance = [Int](repeating: 120, count: 6)
        problem.pastActivity = [UInt8](repeating: 0, count: 4)
        change(&problem)
        return problem
    }

    private static func addSession(_ problem: inout Problem) {
        var meal = FixedPointFrame()
        meal.kind = .meal
        meal.start = 660
        meal.length = 30
        problem.fixedPoints = [meal]
        var session = SessionFrame()
        session.start = 600
        session.end = 720
        session.fixedPoints = 0..<1
        session.spaces = 0..<2
        session.mustOpen = true
        session.mustClose = true
        problem.sessions = [session]
        problem.sessionSpaces = [0, 1]
        for capacity in [10, 4] {
            var space = SpaceFrame()
            space.capacity = capacity
            problem.spaces.append(space)
        }
    }

    /// A rule of each of some kinds, in their order, at weight 1.
    static func rules(_ kinds: RuleKind...) -> [Rule] {
        kinds.enumerated().map { Rule($1, constraint: $0, weight: 1, isHard: false) }
    }

    /// One block from 10:00 to 10:30 with the activity, then a buffer, the meal, and a buffer.
    static func state(_ problem: Problem, activity: Int, random: inout Random) -> State {
        var state = State(problem)
        state.edit(0, random: &random) { state, _ in
            if let slot = state.insert(0, at: 0, kind: .activity, length: 30) {
                state.addStrand(slot, option: activity, space: 0)
            }
            _ = state.insert(0, at: 1, kind: .buffer, length: 30)
            _ = state.insert(0, at: 2, kind: .meal, length: 30, fixedPoint: 0)
            _ = state.insert(0, at: 3, kind: .buffer, length: 30)
        }
        state.refresh()
        state.keep()
        return state
    }
}
