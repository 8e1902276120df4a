import RondoModel

/// Places that a role needs in a strand, in one of its small groups, or in a session.
struct Seats {
    let role: String
    /// 0-based index of the small group; nil for the whole strand or session.
    let group: Int?
    /// How many holders.
    let count: Int

    /// What a strand needs of the roles that the workshop lists per block or per group.
    static func needed(by strand: CheckedStrand, in workshop: Workshop) -> [Seats] {
        workshop.roles.filter { $0.per != .session }.flatMap { role -> [Seats] in
            let asked = strand.activity.roles.filter { $0.role == role.id }
            let perStrand = max(
                asked.filter { $0.amount.per == .strand }.map(\.amount.count).max() ?? 0,
                role.per == .block ? role.people : 0)
            let asksPerGroup = asked.filter { $0.amount.per == .group }.map(\.amount.count).max() ?? 0
            let perGroup = max(asksPerGroup, role.per == .group ? role.people : 0)
            guard !strand.groups.isEmpty else {
                return [Seats(role: role.id, group: nil, count: max(perStrand, asksPerGroup))]
            }
            return strand.groups.indices.map { Seats(role: role.id, group: $0, count: perGroup) } + [
                Seats(
                    role: role.id, group: nil,
                    count: Arithmetic.positive(perStrand - strand.groups.count * perGroup))
            ]
        }
    }

    /// What a session needs of the roles that the workshop lists per session.
    static func needed(by session: CheckedSession, in workshop: Workshop) -> [Seats] {
        workshop.roles.filter { $0.per == .session }.map { Seats(role: $0.id, group: nil, count: $0.people) }
    }

    /// How many of a list of turns are for these seats.
    func taken(by turns: [Turn], held: Bool) -> Int {
        turns.count { $0.role == role && $0.group == group && (!held || $0.person != nil) }
    }
}
