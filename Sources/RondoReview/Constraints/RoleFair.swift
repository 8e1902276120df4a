import RondoModel

/// Turns and minutes in a rotating role are spread fairly over those who said yes to it.
enum RoleFair: Constraint {
    static let id = "role.fair"

    static func violations(in context: CheckContext) -> [Violation] {
        context.workshop.roles.filter { $0.turns == .rotate }.flatMap { violations(of: $0, in: context) }
    }

    private static func violations(of role: RoleRule, in context: CheckContext) -> [Violation] {
        let shares = RoleShare.all(of: role.id, in: context)
        let attendance = shares.reduce(0) { $0 + $1.attendance }
        let minutes = shares.reduce(0) { $0 + $1.minutes }
        let turns = shares.reduce(0) { $0 + $1.turns }
        return shares.compactMap { share in
            let apart = abs(share.minutes * attendance - minutes * share.attendance)
            let fewest = Arithmetic.floor(turns * share.attendance, over: attendance)
            let most = Arithmetic.ceiling(turns * share.attendance, over: attendance)
            let turnsApart = Arithmetic.positive(fewest - share.turns) + Arithmetic.positive(share.turns - most)
            return violation(
                Arithmetic.floor(apart, over: 5 * attendance) + 6 * turnsApart, at: Place(people: [share.person]),
                "\(share.person) has \(share.turns) turns and \(share.minutes) minutes in \(role.id); a fair share of "
                    + "their time there is \(fewest == most ? "\(most)" : "\(fewest) to \(most)") turns and "
                    + "\(Arithmetic.floor(minutes * share.attendance, over: attendance)) minutes")
        }
    }
}

/// What a willing person has had of a role, the ledger included.
struct RoleShare {
    let person: String
    /// Minutes present.
    let attendance: Int
    /// Minutes of turns in the role.
    let minutes: Int
    /// Turns in the role.
    let turns: Int

    /// Two years of minutes at most, so that products of two sums can't overflow.
    private static func sensible(_ minutes: Int) -> Int { min(max(minutes, 0), 1_000_000) }

    /// One for each person who said yes to the role and is there at all, in the workshop's order.
    static func all(of role: String, in context: CheckContext) -> [RoleShare] {
        context.workshop.people.filter { $0.yesTo.contains(role) }.compactMap { person in
            let present = context.minutesPresent(person.id)
            guard present > 0 else { return nil }
            let past = context.pastTurns(of: person.id).filter { $0.role == role }
            let held = context.turns(of: person.id).filter { $0.role.id == role }
            return RoleShare(
                person: person.id, attendance: sensible(present + context.pastMinutes(of: person.id)),
                minutes: sensible((held.map(\.minutes) + past.map(\.minutes)).reduce(0, +)),
                turns: held.count + past.count)
        }
    }
}
