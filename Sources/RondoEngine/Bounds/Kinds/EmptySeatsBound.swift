/// Seats for which nobody said yes: those of sessions, since each is there whatever is done, and those of a frozen
/// timetable's strands, where they don't depend on who is in which group.
enum EmptySeatsBound: KindBound {
    static let kind = RuleKind.emptySeats

    static func units(_ ground: BoundGround) -> Int {
        let problem = ground.problem
        var units = 0
        for session in problem.sessions.indices {
            for role in problem.sessionSeatRoles
            where !ground.index.present[session].contains(where: { problem.people[$0].yesTo & (1 << role) != 0 }) {
                units += 1
            }
        }
        for session in ground.frozen?.sessions ?? [] {
            for block in session.blocks {
                let bits = block.strands.flatMap(\.people).reduce(0) { $0 | problem.people[$1].yesTo }
                for strand in block.strands {
                    // With strands side by side the number of groups, and so of seats, depends on who goes where.
                    if block.strands.count > 1 && problem.options[strand.option].hasGroups { continue }
                    units += strand.seats.filter { bits & (1 << $0.role) == 0 }.count
                }
            }
        }
        return units
    }
}

extension StrandSolution {
    /// Everybody in it.
    var people: [Int] { groups.flatMap { $0 } }
}
