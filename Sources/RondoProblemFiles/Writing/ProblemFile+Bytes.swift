import RondoEngine

extension ProblemFile {
    /// The file: the same problem always gives the same bytes.
    public var bytes: [UInt8] {
        let members: [(String, JSONPiece?)] = [
            ("rondo", JSONPiece(word: Self.version)), ("constraints", written(constraints)), ("limits", limits),
            ("phases", JSONPiece(problem.phaseCount)), ("activities", JSONPiece(problem.activityCount)),
            ("spaces", JSONPiece(list: problem.spaces.map(written), lines: true)),
            ("roles", JSONPiece(list: problem.roles.indices.map(role), lines: true)),
            ("session-seats", .numbers(problem.sessionSeatRoles)),
            ("sessions", JSONPiece(list: problem.sessions.indices.map(session), lines: true)),
            ("people", JSONPiece(list: problem.people.indices.map(person), lines: true)),
            ("options", JSONPiece(list: problem.options.indices.map(option), lines: true)),
            ("supports", supports), ("access", access), ("stock", .numbers(problem.stock)),
            ("liked", .numbers(problem.likedActivities)),
            ("together", .rows(problem.togetherPairs.map { [$0.first, $0.second] })),
            ("apart", .rows(apart)), ("past", past), ("pins", .lines(problem.pins.map(written))),
            ("ruled", written(problem.ruled)), ("wished", written(problem.wished)),
            ("frozen", problem.frozen.map { JSONPiece(list: $0.sessions.map(timetable), lines: true) }),
        ]
        return Array((JSONPiece(members, lines: true).text + "\n").utf8)
    }

    private func written(_ constraints: [WeighedConstraint]) -> JSONPiece {
        JSONPiece(
            list: constraints.enumerated().map { index, constraint in
                let kinds = problem.rules.filter { $0.constraint == index }.map {
                    JSONPiece(word: Words.of($0.kind, in: Words.counting))
                }
                let units = problem.constants.filter { $0.constraint == index }.reduce(0) { $0 + $1.units }
                return JSONPiece([
                    ("id", JSONPiece(word: constraint.id)),
                    ("level", JSONPiece(word: constraint.isHard ? "hard" : "soft")),
                    ("weight", JSONPiece(constraint.weight)), ("kinds", JSONPiece(list: kinds)),
                    ("constant", .unless(units, 0)),
                ])
            }, lines: true)
    }

    private var limits: JSONPiece {
        JSONPiece([
            ("longest-stretch", JSONPiece(problem.longestStretch)), ("break-length", JSONPiece(problem.breakLength)),
            ("pause-length", JSONPiece(problem.pauseLength)), ("moving-time", JSONPiece(problem.movingTime)),
            ("professionals-at-most", JSONPiece(problem.professionalsAtMost)),
        ])
    }

    private func written(_ space: SpaceFrame) -> JSONPiece {
        JSONPiece([
            ("capacity", JSONPiece(space.capacity)), ("features", .set(space.features)),
            ("access", .unless(space.featureClass, 0)), ("online", .flag(space.isOnline)),
        ])
    }

    private func role(_ index: Int) -> JSONPiece {
        let role = problem.roles[index]
        let shares = problem.roleShares.filter { $0.role == index }.map { [$0.perspective, $0.percent] }
        return JSONPiece([
            ("acts", role.isSessionLong ? JSONPiece(word: Words.of(role.acts, in: Words.acts)) : nil),
            ("rotates", .flag(role.rotates)), ("clashes", .set(role.clashes)), ("shares", .rows(shares)),
        ])
    }

    private func session(_ index: Int) -> JSONPiece {
        let session = problem.sessions[index]
        let phases = index * problem.phaseCount..<(index + 1) * problem.phaseCount
        let fixed = problem.fixedPoints[session.fixedPoints].map {
            JSONPiece([
                ("kind", JSONPiece(word: Words.of($0.kind, in: Words.kinds))), ("start", JSONPiece($0.start)),
                ("length", JSONPiece($0.length)),
            ])
        }
        let strands = problem.earlierStrands[session.earlierStrands]
        let turns = problem.earlierTurns[session.earlierTurns]
        return JSONPiece([
            ("start", JSONPiece(session.start)), ("end", JSONPiece(session.end)),
            ("strands", .unless(session.maxStrands, 1)),
            ("spaces", JSONPiece(Array(problem.sessionSpaces[session.spaces]))),
            ("phases", JSONPiece(Array(problem.phasePercent[phases]))), ("access", .unless(session.supportClass, 0)),
            ("fixed", fixed.isEmpty ? nil : JSONPiece(list: fixed)),
            ("rest-times", .rows(problem.restTimes[session.restTimes].map { [$0.person, $0.minute] })),
            ("opens", .flag(session.mustOpen)), ("closes", .flag(session.mustClose)),
            ("rest-allowance", .unless(session.restAllowance, 0)),
            ("least-activity", .unless(session.leastActivity, 0)),
            ("earlier-strands", .rows(strands.map { [$0.activity, $0.start, $0.space] })),
            (
                "earlier-people",
                .rows(
                    strands.enumerated().flatMap { index, strand in
                        problem.earlierMembers[strand.members].map { [index, $0.person, $0.group] }
                    })
            ),
            ("earlier-turns", .rows(turns.map { [$0.activity, $0.role, $0.person] })),
        ])
    }

    /// The pairs that stay apart, first below second.
    private var apart: [[Int]] {
        pairs { problem.pairFlags[$0] & PairFlag.apart != 0 ? 1 : 0 }.map { Array($0.prefix(2)) }
    }

    private var past: JSONPiece? {
        let meetings = pairs { Int(problem.pastMeetings[$0]) }
        let activities = problem.pastActivity.indices.filter { problem.pastActivity[$0] != 0 }
        guard problem.hasPast || problem.pastCreated || !activities.isEmpty || !meetings.isEmpty else { return nil }
        return JSONPiece([
            ("any", .flag(problem.hasPast)), ("created", .flag(problem.pastCreated)),
            ("activities", .numbers(activities)), ("meetings", .rows(meetings)),
        ])
    }

    /// Rows of two people, first below second, and the count of their pair where it isn't 0.
    private func pairs(_ count: (Int) -> Int) -> [[Int]] {
        let people = problem.people.count
        return (0..<people).flatMap { first in
            ((first + 1)..<max(first + 1, people)).compactMap { second in
                let found = count(first * people + second)
                return found == 0 ? nil : [first, second, found]
            }
        }
    }
}
