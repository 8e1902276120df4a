import RondoModel

/// Minutes in a role are near the wanted share by perspective.
enum RolePower: Constraint {
    static let id = "role.power"

    static func violations(in context: CheckContext) -> [Violation] {
        context.workshop.roles.flatMap { role in
            let minutes = PerspectiveMinutes(of: role.id, in: context)
            return role.minutesShare.compactMap { wanted in
                let part = minutes.of(wanted.perspective)
                return violation(
                    Arithmetic.floor(abs(100 * part - wanted.percent * minutes.total), over: minutes.total),
                    at: Place(),
                    "people of \(wanted.perspective) have \(part) of \(minutes.total) minutes in \(role.id), wanted "
                        + "are \(wanted.percent) percent")
            }
        }
    }
}

/// Minutes in a role by the perspective of those who hold it, the ledger included.
struct PerspectiveMinutes {
    /// Each perspective with its minutes, in order of first appearance among the workshop's people.
    private(set) var parts: [(perspective: String, minutes: Int)] = []

    init(of role: String, in context: CheckContext) {
        for person in context.workshop.people {
            let held = context.turns(of: person.id).filter { $0.role.id == role }.reduce(0) { $0 + $1.minutes }
            let past = context.pastTurns(of: person.id).filter { $0.role == role }.reduce(0) { $0 + $1.minutes }
            if let index = parts.firstIndex(where: { $0.perspective == person.perspective }) {
                parts[index].minutes += held + past
            } else {
                parts.append((person.perspective, held + past))
            }
        }
    }

    /// Of all perspectives.
    var total: Int { parts.reduce(0) { $0 + $1.minutes } }

    /// Of one perspective.
    func of(_ perspective: String) -> Int { parts.first { $0.perspective == perspective }?.minutes ?? 0 }
}
