/// Professionals beyond the share of all groups together: where a frozen block has one strand, everybody is in it and
/// the sizes of its groups are known.
enum MixtureBound: KindBound {
    static let kind = RuleKind.mixture

    static func units(_ ground: BoundGround) -> Int {
        let problem = ground.problem
        var units = 0
        for session in ground.frozen?.sessions ?? [] {
            for block in session.blocks where block.strands.count == 1 {
                let strand = block.strands[0]
                guard problem.options[strand.option].hasGroups else { continue }
                let professionals = strand.people.filter { problem.people[$0].isProfessional }.count
                // Somebody alone in a group is never one too many.
                let room = strand.groups.reduce(0) { sum, group in
                    sum + (group.count < 2 ? group.count : (problem.professionalsAtMost * group.count + 99) / 100)
                }
                units += max(0, professionals - room)
            }
        }
        return units
    }
}
