import RondoModel

/// Two members of different small groups of one strand who change places.
struct Swap: Equatable {
    let session: String
    /// 0-based index of the block in the plan.
    let block: Int
    let strand: Int
    let first: String
    /// 0-based index of the small group that `first` leaves.
    let from: Int
    let second: String
    /// 0-based index of the small group that `second` leaves.
    let to: Int

    /// The plan with the two in each other's places.
    ///
    /// Where both hold the same role for their group, they hold it for their new group; a support that serves only one of
    /// them at their group moves with them. Everything else stays.
    func applied(to plan: Plan) -> Plan {
        var plan = plan
        guard let session = plan.sessions.firstIndex(where: { $0.session == self.session }),
            plan.sessions[session].blocks.indices.contains(block),
            plan.sessions[session].blocks[block].strands.indices.contains(strand)
        else { return plan }
        applied(to: &plan.sessions[session].blocks[block].strands[strand])
        return plan
    }

    private func applied(to strand: inout Strand) {
        guard strand.groups.indices.contains(from), strand.groups.indices.contains(to) else { return }
        strand.groups[from] = strand.groups[from].map { $0 == first ? second : $0 }
        strand.groups[to] = strand.groups[to].map { $0 == second ? first : $0 }
        let roles = Set(strand.turns.filter { $0.person == first && $0.group == from }.map(\.role))
            .intersection(strand.turns.filter { $0.person == second && $0.group == to }.map(\.role))
        for index in strand.turns.indices where roles.contains(strand.turns[index].role) {
            if strand.turns[index].person == first, strand.turns[index].group == from {
                strand.turns[index].group = to
            } else if strand.turns[index].person == second, strand.turns[index].group == to {
                strand.turns[index].group = from
            }
        }
        for index in strand.supports.indices {
            if strand.supports[index].people == [first], strand.supports[index].group == from {
                strand.supports[index].group = to
            } else if strand.supports[index].people == [second], strand.supports[index].group == to {
                strand.supports[index].group = from
            }
        }
    }
}

/// A swap with what the check says before and after it.
struct Regrouping {
    let swap: Swap
    let before: Score
    let after: Score

    /// Constraints whose units the swap changes, with the difference in units and in cost.
    var changes: [(id: String, units: Int, cost: Int)] {
        zip(before.constraints, after.constraints).compactMap { before, after in
            guard before.units != after.units else { return nil }
            return (before.id, after.units - before.units, after.cost - before.cost)
        }
    }

    /// Soft cost that the swap adds outside `group.mix`.
    var elsewhere: Int { changes.filter { $0.id != GroupMix.id }.reduce(0) { $0 + $1.cost } }
}
