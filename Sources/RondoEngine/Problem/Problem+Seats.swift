extension Problem {
    /// The seats of a strand with an option and a number of groups, role by role, first those of the whole strand,
    /// then those of group after group; holders are empty.
    public func seats(of option: Int, groups: Int) -> [SeatSolution] {
        var seats: [SeatSolution] = []
        for role in roles.indices where !roles[role].isSessionLong {
            let at = option * roles.count + role
            if groups == 0 {
                for _ in 0..<Int(seatsPlain[at]) { seats.append(SeatSolution(role: role, group: -1, person: -1)) }
                continue
            }
            let each = Int(seatsGroup[at])
            for _ in 0..<max(0, Int(seatsStrand[at]) - each * groups) {
                seats.append(SeatSolution(role: role, group: -1, person: -1))
            }
            for group in 0..<groups {
                for _ in 0..<each { seats.append(SeatSolution(role: role, group: group, person: -1)) }
            }
        }
        return seats
    }

    /// Sizes of the groups in which `people` sit with an option, larger ones first; none where it has no groups.
    public func groupSizes(of people: Int, option: Int) -> [Int] {
        guard options[option].hasGroups else { return [] }
        let groups = GroupSizes.count(of: people, in: options[option])
        return (0..<groups).map { people / groups + ($0 < people % groups ? 1 : 0) }
    }
}
