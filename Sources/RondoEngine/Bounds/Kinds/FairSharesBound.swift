/// What earlier sessions left behind: somebody whose minutes or turns were more than a fair share of all that can ever
/// be held stays above it. Shares grow with the total, so the largest total gives the bound.
enum FairSharesBound: KindBound {
    static let kind = RuleKind.fairShares

    static func units(_ ground: BoundGround) -> Int {
        ground.problem.roles.indices.reduce(0) { $0 + units($1, ground) }
    }

    private static func units(_ role: Int, _ ground: BoundGround) -> Int {
        let problem = ground.problem
        let frame = problem.roles[role]
        guard frame.rotates else { return 0 }
        let roles = problem.roles.count
        var attendance = 0
        var minutes = 0
        var turns = 0
        for person in frame.willing {
            attendance += problem.attendance[person]
            minutes += problem.pastMinutes[person * roles + role]
            turns += problem.pastTurns[person * roles + role]
        }
        if attendance == 0 { return 0 }
        let seats = mostSeats(role, ground)
        for (session, frame) in problem.sessions.enumerated() {
            let blocks = max((frame.end - frame.start) / 5, ground.frozen?.sessions[session].blocks.count ?? 0)
            turns += blocks * seats[session]
            minutes += (frame.end - frame.start) * seats[session]
        }
        var units = 0
        for person in frame.willing {
            let here = problem.attendance[person]
            let own = problem.pastMinutes[person * roles + role]
            let count = problem.pastTurns[person * roles + role]
            units += max(0, own * attendance - minutes * here) / (5 * attendance)
            units += 6 * max(0, count - (turns * here + attendance - 1) / attendance)
        }
        return units
    }

    /// By session, most seats of a role at one time.
    private static func mostSeats(_ role: Int, _ ground: BoundGround) -> [Int] {
        let problem = ground.problem
        if problem.roles[role].isSessionLong {
            let seats = problem.sessionSeatRoles.filter { $0 == role }.count
            return problem.sessions.map { _ in seats }
        }
        return problem.sessions.indices.map { session in
            let people = ground.index.present[session].count
            var most = 0
            for option in problem.options.indices {
                let at = option * problem.roles.count + role
                let groups = problem.options[option].hasGroups ? people : 0
                most = max(
                    most, Int(problem.seatsPlain[at]),
                    Int(problem.seatsStrand[at]) + Int(problem.seatsGroup[at]) * groups)
            }
            return most * max(1, problem.sessions[session].maxStrands)
        }
    }
}
