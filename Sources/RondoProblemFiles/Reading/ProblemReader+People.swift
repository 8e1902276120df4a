import RondoEngine

extension ProblemReader {
    private static let personKeys = [
        "perspective", "professional", "profile", "heads", "longest-run", "rest-length", "features", "nearby",
        "present", "yes-to", "learning", "first-time", "attendance", "past", "beside",
    ]

    mutating func readPeople() throws(Refusal) {
        let count = people.count
        let roles = problem.roles.count
        for session in problem.sessions {
            problem.presentFrom += [Int](repeating: session.start, count: count)
            problem.presentTo += [Int](repeating: session.end, count: count)
        }
        problem.firstTime = [UInt8](repeating: 0, count: problem.sessions.count * count)
        problem.pastMinutes = [Int](repeating: 0, count: count * roles)
        problem.pastTurns = problem.pastMinutes
        for (index, place) in people.enumerated() {
            let members = try place.object(Self.personKeys)
            var person = PersonFrame()
            person.perspective = try members.number("perspective", 0..<Limits.perspectives, or: -1)
            person.isProfessional = try members.flag("professional")
            person.profile = try members.number("profile", 0..<Limits.people + 1, or: 0)
            person.heads = try members.number("heads", 1..<1001, or: 1)
            person.longestRun = try members.number("longest-run", Limits.minutes, or: 0)
            person.restLength = try members.number("rest-length", Limits.minutes, or: 5)
            person.features = try members.bits("features", below: Limits.features)
            person.nearby = try members.bits("nearby", below: Limits.features)
            person.yesTo = try members.bits("yes-to", below: roles)
            person.learning = try members.bits("learning", below: roles)
            problem.people.append(person)
            problem.pastBeside.append(try members.bits("beside", below: roles))
            problem.attendance.append(try members.needed("attendance").number(0..<10_000_001))
            try readPresence(members["present"], index)
            for session in try members.numbers("first-time", 0..<problem.sessions.count) {
                problem.firstTime[session * count + index] = 1
            }
            for row in try members["past"]?.rows(0..<roles, 0..<10_000_001, 0..<1_000_001) ?? [] {
                problem.pastMinutes[index * roles + row[0]] = row[1]
                problem.pastTurns[index * roles + row[0]] = row[2]
            }
        }
        guard problem.pastMinutes.reduce(0, +) <= Limits.pastMinutes,
            problem.pastTurns.reduce(0, +) <= Limits.pastTurns
        else { throw root.place.refusal("problem.size", "has more past minutes or turns than can be counted") }
        for role in problem.roles.indices {
            problem.roles[role].willing = (0..<count).filter { person in
                problem.people[person].yesTo >> role & 1 == 1
                    && problem.sessions.indices.contains {
                        problem.presentTo[$0 * count + person] > problem.presentFrom[$0 * count + person]
                    }
            }
        }
    }

    /// Sessions in which a person is there for a part, or not at all.
    private mutating func readPresence(_ place: Place?, _ person: Int) throws(Refusal) {
        guard let place else { return }
        let rows = try place.rows(0..<problem.sessions.count, Limits.minutes, Limits.minutes)
        for row in rows {
            let session = problem.sessions[row[0]]
            guard row[1] >= session.start, row[1] <= row[2], row[2] <= session.end else {
                throw place.refusal(
                    "problem.presence", "leaves session \(row[0])",
                    remedy: "[\(row[0]), from, to] with \(session.start) ≤ from ≤ to ≤ \(session.end)")
            }
            problem.presentFrom[row[0] * people.count + person] = row[1]
            problem.presentTo[row[0] * people.count + person] = row[2]
        }
    }
}
