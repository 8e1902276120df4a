extension State {
    /// Percentage points between a role's minutes by perspective and their wanted shares.
    func groupSharesUnits(_ role: Int) -> Int {
        var units = 0
        for share in problem.roleShares where share.role == role {
            var all = 0
            var own = 0
            for person in 0..<layout.people {
                let minutes = columns[layout.minutes + person * layout.roles + role]
                all += minutes
                if problem.people[person].perspective == share.perspective { own += minutes }
            }
            if all > 0 { units += abs(100 * own - share.percent * all) / all }
        }
        return units
    }
}
