import RondoModel

/// Ledgers that fit a workshop, with a few people and activities from elsewhere.
enum RandomPast {
    static func ledger(_ inputs: Inputs, _ draw: inout Draw) -> Ledger {
        var ledger = Ledger()
        let people = inputs.workshop.people.map(\.id) + ["somebody-else"]
        let roles = inputs.workshop.roles.map(\.id) + ["role-of-then"]
        for index in 0..<draw.int(1...3) {
            var session = PastSession()
            session.workshop = "before"
            session.session = "then-\(index)"
            session.activities = draw.some(inputs.activities.map(\.id), 1...5)
            session.created = draw.chance(50)
            session.activityMinutes = 90
            for person in people where draw.chance(60) {
                session.attendance.append(PastAttendance(person, draw.grid(30...120)))
            }
            for _ in 0..<draw.int(0...8) {
                var turn = PastTurn()
                turn.person = draw.pick(people)
                turn.role = draw.pick(roles)
                turn.minutes = draw.grid(5...45)
                turn.beside = draw.chance(30)
                session.turns.append(turn)
            }
            for _ in 0..<draw.int(0...20) {
                let pair = draw.some(people.sorted(), 2...2)
                var encounter = PastEncounter()
                encounter.first = min(pair[0], pair[1])
                encounter.second = max(pair[0], pair[1])
                encounter.count = draw.int(1...2)
                let isNew = !session.encounters.contains {
                    $0.first == encounter.first && $0.second == encounter.second
                }
                if isNew { session.encounters.append(encounter) }
            }
            ledger.sessions.append(session)
        }
        return ledger
    }
}
