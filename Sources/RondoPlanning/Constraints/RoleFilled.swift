import RondoEngine
import RondoModel

/// `role.filled`: the seats that strands and sessions need, against those that somebody holds.
enum RoleFilled: CompiledConstraint {
    static let id = "role.filled"
    static let kinds: [RuleKind] = [.emptySeats]

    static func fill(_ problem: inout Problem, from ground: Groundwork) -> Int {
        let roles = ground.inputs.workshop.roles
        for option in problem.options.indices {
            let activity = ground.activity(of: option)
            for rule in roles {
                let seats = Seats(rule, activity)
                problem.seatsPlain.append(UInt8(clamping: seats.plain))
                problem.seatsStrand.append(UInt8(clamping: seats.strand))
                problem.seatsGroup.append(UInt8(clamping: seats.group))
            }
        }
        for (index, rule) in roles.enumerated() where rule.per == .session {
            problem.sessionSeatRoles += [Int](repeating: index, count: max(0, rule.people))
        }
        return 0
    }
}

/// How many holders of a role a strand of an activity needs; `cs` and `cg` of docs/score.md.
struct Seats: Sendable, Equatable {
    /// Where there are no groups.
    var plain = 0
    /// For the strand, where there are groups.
    var strand = 0
    /// In each group.
    var group = 0

    /// Joins what the workshop and the activity say.
    init(_ rule: RoleRule, _ activity: Activity) {
        guard rule.per != .session else { return }
        func said(_ per: Amount.Per) -> Int {
            activity.roles.filter { $0.role == rule.id && $0.amount.per == per }.reduce(0) { $0 + $1.amount.count }
        }
        strand = max(said(.strand), rule.per == .block ? rule.people : 0)
        group = max(said(.group), rule.per == .group ? rule.people : 0)
        plain = max(strand, said(.group))
    }
}
