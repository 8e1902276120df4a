import RondoModel

/// Large plans, to see that the check stays quick and plain numbers stay right.
enum Crowd {
    /// Numbers that share no divisor with 60 or 400, so that each gives everyone other neighbours.
    private static let strides = [1, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 49, 53]

    /// People in small groups of four in every other block and in plenary otherwise, with needs, turns and history.
    static func plan(people: Int, blocks: Int) -> Plan {
        var small = Small()
        small.workshop.spaces[0].capacity = people
        small.session("one", minutes: blocks * 20)
        for index in 0..<people {
            small.person(
                "p\(index)", ["lived", "carer", "staff"][index % 3],
                needs: index % 5 == 0 ? [StatedNeed("low-vision")] : [],
                yes: ["lead", "scribe"])
        }
        small.role("lead")
        small.role("scribe", per: .group)
        small.activity("talk") { $0.demands = ["hearing"] }
        small.activity("fours", "explore", .smallGroups) { $0.demands = ["seeing"] }
        let ids = small.workshop.people.map(\.id)
        for block in 0..<blocks {
            guard block.isMultiple(of: 2) else {
                small.activityBlock("talk", block * 20, block * 20 + 20) { $0.turns = [Turn("lead", ids[block])] }
                continue
            }
            let groups = stride(from: 0, to: people, by: 4).map { start in
                (start..<min(start + 4, people)).map { ids[$0 * strides[block / 2 % strides.count] % people] }
            }
            small.activityBlock("fours", block * 20, block * 20 + 20) {
                $0.groups = groups
                $0.turns = [Turn("lead", ids[block])] + groups.enumerated().map { Turn("scribe", $1[0], group: $0) }
            }
        }
        return small.plan
    }
}
