import RondoEngine

extension ProblemFile {
    /// How large the problem is: how many of what, in an order for people.
    public var numbers: [(count: Int, what: String)] {
        let needs = problem.people.count { $0.profile != 0 }
        let minutes = problem.sessions.reduce(0) { $0 + $1.end - $1.start }
        let hard = constraints.count { $0.isHard }
        var numbers: [(count: Int, what: String)] = []
        func add(_ count: Int, _ what: String) { numbers.append((count: count, what: what)) }
        add(problem.people.count, "people, \(needs) of them with needs")
        add(problem.sessions.count, "sessions")
        add(minutes, "minutes in all sessions")
        add(problem.fixedPoints.count, "fixed points")
        add(problem.spaces.count, "spaces")
        add(problem.activityCount, "activities")
        add(problem.options.count, "ways to do them")
        add(problem.roles.count, "roles")
        add(problem.sessionSeatRoles.count, "seats of each session")
        add(problem.supportKinds.count, "kinds of support")
        add(problem.pins.count, "pins")
        add(problem.togetherPairs.count, "pairs who stay together")
        add(problem.pairFlags.count { $0 & PairFlag.apart != 0 } / 2, "pairs who stay apart")
        add(problem.pastMeetings.count { $0 > 0 } / 2, "pairs who have met before")
        add(hard, "hard constraints")
        add(constraints.count - hard, "soft constraints")
        if problem.frozen != nil { add(1, "frozen timetable: only groups and turns are decided") }
        return numbers
    }
}
