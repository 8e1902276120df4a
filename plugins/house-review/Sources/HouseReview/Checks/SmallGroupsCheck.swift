import RondoPluginKit

/// Enough of people's activity time is in pairs or small groups.
struct SmallGroupsCheck: HouseCheck {
    func findings(_ house: House) -> [Finding] {
        let least = house.settings.smallGroups
        guard least > 0 else { return [] }
        return house.plan.sessions.compactMap { session in
            var all = 0
            var grouped = 0
            for block in session.blocks {
                for strand in block.strands {
                    // Each person's minutes count; where people aren't seen, each strand's.
                    let minutes = block.length * max(1, strand.people.count)
                    all += minutes
                    if strand.format == .pairs || strand.format == .smallGroups { grouped += minutes }
                }
            }
            guard all > 0, grouped * 100 < least * all else { return nil }
            return finding(
                "\(grouped * 100 / all)% of the activity time is in pairs or small groups, and the house asks for \(least)%",
                session, remedy: "pin an activity in small groups, or raise `balance.formats` under `weights:`")
        }
    }
}
