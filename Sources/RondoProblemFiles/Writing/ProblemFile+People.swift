import RondoEngine

extension ProblemFile {
    /// A person: what differs from somebody who is there throughout and needs nothing.
    func person(_ index: Int) -> JSONPiece {
        let person = problem.people[index]
        let count = problem.people.count
        let roles = problem.roles.count
        var present: [[Int]] = []
        for (s, session) in problem.sessions.enumerated() {
            let from = problem.presentFrom[s * count + index]
            let to = problem.presentTo[s * count + index]
            if from == session.start, to == session.end { continue }
            present.append(to > from ? [s, from, to] : [s, session.start, session.start])
        }
        let firsts = problem.sessions.indices.filter { problem.firstTime[$0 * count + index] != 0 }
        let past = (0..<roles).map { role in
            [role, problem.pastMinutes[index * roles + role], problem.pastTurns[index * roles + role]]
        }
        return JSONPiece([
            ("perspective", .unless(person.perspective, -1)), ("professional", .flag(person.isProfessional)),
            ("profile", .unless(person.profile, 0)), ("heads", .unless(person.heads, 1)),
            ("longest-run", .unless(person.longestRun, 0)), ("rest-length", .unless(person.restLength, 5)),
            ("features", .set(person.features)), ("nearby", .set(person.nearby)), ("present", .rows(present)),
            ("yes-to", .set(person.yesTo)), ("learning", .set(person.learning)), ("first-time", .numbers(firsts)),
            ("attendance", JSONPiece(problem.attendance[index])),
            ("past", .rows(past.filter { $0[1] != 0 || $0[2] != 0 })), ("beside", .set(problem.pastBeside[index])),
        ])
    }

    /// The kinds of support, with how many people of each are there in each class of sessions.
    var supports: JSONPiece? {
        let kinds = problem.supportKinds.count
        let classes = problem.supportPeople.count / max(1, kinds)
        return .lines(
            problem.supportKinds.enumerated().map { index, kind in
                JSONPiece([
                    ("places-per-team", JSONPiece(kind.placesPerTeam)), ("team", JSONPiece(kind.team)),
                    ("beyond", JSONPiece(kind.beyond)), ("tires", .flag(kind.isPerson)),
                    ("longest-run", JSONPiece(kind.longestRun)),
                    ("people", JSONPiece((0..<classes).map { problem.supportPeople[$0 * kinds + index] })),
                ])
            })
    }

    /// What stays open and who or what helps: rows, each once, and which of them holds for a place and an option.
    var access: JSONPiece? {
        let profiles = problem.profileCount
        let options = problem.options.count
        let places = problem.barriers.count / max(1, options * profiles)
        var rows: [JSONPiece] = []
        var known: [String: Int] = [:]
        let rowOf = (0..<places).map { place in
            (0..<options).map { option -> Int in
                let from = (place * options + option) * profiles
                let row = JSONPiece(list: (0..<profiles).compactMap { entry(profile: $0, at: from + $0) })
                if let index = known[row.text] { return index }
                known[row.text] = rows.count
                rows.append(row)
                return rows.count - 1
            }
        }
        if profiles == 1, places == 1, rows.allSatisfy({ $0.text == "[]" }) { return nil }
        return JSONPiece(
            [
                ("profiles", JSONPiece(profiles)), ("space-classes", JSONPiece(problem.featureClassCount)),
                ("rows", JSONPiece(list: rows, lines: true)),
                ("row-of", JSONPiece(list: rowOf.map { JSONPiece($0) }, lines: true)),
            ], lines: true)
    }

    private func entry(profile: Int, at index: Int) -> JSONPiece? {
        let barriers = Int(problem.barriers[index])
        let supports = Int(problem.supportUse[index])
        let changes = Int(problem.changesUsed[index])
        if barriers == 0, supports == 0, changes == 0 { return nil }
        return JSONPiece(list: [
            JSONPiece(profile), JSONPiece(barriers), JSONPiece(bits: supports), JSONPiece(bits: changes),
        ])
    }
}
