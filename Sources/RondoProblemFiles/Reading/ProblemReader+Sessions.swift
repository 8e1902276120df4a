import RondoEngine

extension ProblemReader {
    private static let sessionKeys = [
        "start", "end", "strands", "spaces", "phases", "access", "fixed", "rest-times", "opens", "closes",
        "rest-allowance", "least-activity", "earlier-strands", "earlier-people", "earlier-turns",
    ]

    mutating func readSessions() throws(Refusal) {
        let list = try root.needed("sessions").list(most: Limits.sessions)
        guard !list.isEmpty else { throw root.place.refusal("problem.empty", "has no sessions") }
        for place in list {
            let members = try place.object(Self.sessionKeys)
            var session = SessionFrame()
            session.start = try members.needed("start").onGrid(Limits.minutes)
            let end = try members.needed("end")
            session.end = try end.onGrid(Limits.minutes)
            guard session.end > session.start else {
                throw end.refusal("problem.range", "is not after the session's start")
            }
            session.maxStrands = try members.number("strands", 1..<51, or: 1)
            session.supportClass = try members.number("access", 0..<Limits.sessions, or: 0)
            session.mustOpen = try members.flag("opens")
            session.mustClose = try members.flag("closes")
            session.restAllowance = try members.number("rest-allowance", Limits.minutes, or: 0)
            session.leastActivity = try members.number("least-activity", Limits.minutes, or: 0)
            session.spaces = try spaces(members.needed("spaces"))
            session.fixedPoints = try fixedPoints(members.list("fixed"), in: session)
            try readPhases(members.needed("phases"))
            let rests = try members["rest-times"]?.rows(0..<people.count, Limits.minutes) ?? []
            session.restTimes = problem.restTimes.count..<problem.restTimes.count + rests.count
            for row in rests {
                var rest = RestTime()
                rest.person = row[0]
                rest.minute = row[1]
                problem.restTimes.append(rest)
            }
            try readEarlier(members, &session)
            problem.sessions.append(session)
        }
    }

    private mutating func spaces(_ place: Place) throws(Refusal) -> Range<Int> {
        let spaces = try place.numbers(0..<problem.spaces.count)
        guard !spaces.isEmpty, Set(spaces).count == spaces.count else {
            throw place.refusal("problem.spaces", "needs at least one space, and each once")
        }
        problem.sessionSpaces += spaces
        return problem.sessionSpaces.count - spaces.count..<problem.sessionSpaces.count
    }

    private mutating func readPhases(_ place: Place) throws(Refusal) {
        let percents = try place.numbers(Limits.percents)
        guard percents.count == problem.phaseCount else {
            throw place.refusal(
                "problem.form", "has \(percents.count) numbers", remedy: "one for each of \(problem.phaseCount) phases")
        }
        problem.phasePercent += percents
    }

    private mutating func fixedPoints(_ list: [Place], in session: SessionFrame) throws(Refusal) -> Range<Int> {
        let first = problem.fixedPoints.count
        var free = session.start
        for place in list {
            let members = try place.object(["kind", "start", "length"])
            var point = FixedPointFrame()
            point.kind = try members.needed("kind").word(Words.rests)
            point.start = try members.needed("start").onGrid(Limits.minutes)
            point.length = try members.needed("length").onGrid(5..<1441)
            guard point.start >= free, point.start + point.length <= session.end else {
                throw place.refusal(
                    "problem.fixed", "lies outside the session or over the fixed point before",
                    remedy: "a start from \(free) on, and an end by \(session.end)")
            }
            free = point.start + point.length
            problem.fixedPoints.append(point)
        }
        return first..<problem.fixedPoints.count
    }

    private mutating func readEarlier(_ members: Members, _ session: inout SessionFrame) throws(Refusal) {
        let strands =
            try members["earlier-strands"]?.rows(
                -1..<problem.activityCount, Limits.minutes, -1..<problem.spaces.count) ?? []
        session.earlierStrands = problem.earlierStrands.count..<problem.earlierStrands.count + strands.count
        let listed =
            try members["earlier-people"]?.rows(0..<strands.count, 0..<people.count, -1..<people.count) ?? []
        let byStrand = Dictionary(grouping: listed) { $0[0] }
        for (index, row) in strands.enumerated() {
            var strand = EarlierStrand()
            strand.activity = row[0]
            strand.start = row[1]
            strand.space = row[2]
            let first = problem.earlierMembers.count
            // Group by group, as they are counted; whoever was in none stands last.
            problem.earlierMembers += (byStrand[index] ?? []).map { EarlierMember($0[1], group: $0[2]) }
                .enumerated().sorted { a, b in
                    (UInt(bitPattern: a.element.group), a.offset) < (UInt(bitPattern: b.element.group), b.offset)
                }.map(\.element)
            strand.members = first..<problem.earlierMembers.count
            problem.earlierStrands.append(strand)
        }
        let turns =
            try members["earlier-turns"]?.rows(
                -2..<problem.activityCount, -1..<problem.roles.count, 0..<people.count) ?? []
        session.earlierTurns = problem.earlierTurns.count..<problem.earlierTurns.count + turns.count
        for row in turns {
            var turn = EarlierTurn()
            turn.activity = row[0]
            turn.role = row[1]
            turn.person = row[2]
            problem.earlierTurns.append(turn)
        }
    }
}
