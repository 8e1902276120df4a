extension State {
    /// Minutes and turns of a rotating role away from fair shares of the willing people's time.
    func fairSharesUnits(_ role: Int) -> Int {
        let frame = problem.roles[role]
        if !frame.rotates { return 0 }
        var attendance = 0
        var minutes = 0
        var turns = 0
        for person in frame.willing {
            attendance += problem.attendance[person]
            minutes += columns[layout.minutes + person * layout.roles + role]
            turns += columns[layout.turns + person * layout.roles + role]
        }
        if attendance == 0 { return 0 }
        var units = 0
        for person in frame.willing {
            let here = problem.attendance[person]
            let own = columns[layout.minutes + person * layout.roles + role]
            let count = columns[layout.turns + person * layout.roles + role]
            units += abs(own * attendance - minutes * here) / (5 * attendance)
            let fewest = turns * here / attendance
            let most = (turns * here + attendance - 1) / attendance
            units += 6 * (max(0, fewest - count) + max(0, count - most))
        }
        return units
    }
}
