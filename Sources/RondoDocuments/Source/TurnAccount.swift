import RondoModel

/// What each person has held and will hold of each role.
struct TurnAccount {
    /// One person in one role.
    struct Line {
        var person: String
        var turnsBefore = 0
        var minutesBefore = 0
        var turnsPlanned = 0
        var minutesPlanned = 0
        /// True where the person is learning the role.
        var isLearning = false
        /// True where they have held it, before this plan, beside someone who knows it.
        var hasHeldBeside = false
        /// Those beside whom they hold it in this plan, each once.
        var beside: [String] = []
        /// Before and planned.
        var minutes: Int { minutesBefore + minutesPlanned }
    }

    private let source: DocumentSource
    private let planned: [PlannedTurn]
    /// The workshop's roles, then others that are held, in order of time.
    let roles: [String]

    init(_ source: DocumentSource) {
        self.source = source
        planned = PlannedTurn.all(in: source)
        var roles = source.workshop.roles.map(\.id)
        for turn in planned where !roles.contains(turn.turn.role) { roles.append(turn.turn.role) }
        self.roles = roles
    }

    /// Everyone who said yes to a role, is learning it, has held it or will, in the
    /// workshop's order.
    func lines(_ role: String) -> [Line] {
        source.workshop.people.compactMap { person in
            var line = Line(person: person.id)
            line.isLearning = person.learning.contains(role)
            for session in source.plan.inputs.ledger.sessions {
                for turn in session.turns where turn.person == person.id && turn.role == role {
                    line.turnsBefore += 1
                    line.minutesBefore += turn.minutes
                    if turn.beside { line.hasHeldBeside = true }
                }
            }
            for turn in planned where turn.turn.person == person.id && turn.turn.role == role {
                line.turnsPlanned += 1
                line.minutesPlanned += turn.minutes
                guard line.isLearning else { continue }
                let lines = RoleLines(source: source, activity: turn.strand?.activity, turns: turn.beside)
                for other in lines.besides(turn.turn) where !line.beside.contains(other) { line.beside.append(other) }
            }
            let hasPart = person.yesTo.contains(role) || line.isLearning || line.turnsBefore + line.turnsPlanned > 0
            return hasPart ? line : nil
        }
    }
}
