extension State {
    /// Moves the costs with a pair that forms (`by` 1) or parts (-1).
    mutating func chargeMeeting(_ pair: Int, by: Int) {
        if ruledMeetingRule >= 0 { charge(ruledMeetingRule, problem.ruled.meetings.cost(pair) * by) }
        if wishedMeetingRule >= 0 { charge(wishedMeetingRule, problem.wished.meetings.cost(pair) * by) }
    }

    /// What house rules cost for all pairs in one small group.
    func houseMeetingsUnits(_ costs: MeetingCosts) -> Int {
        if costs.isEmpty || !layout.hasGroups { return 0 }
        var units = 0
        meetings.forEach { pair, count in units += costs.cost(pair) * count }
        return units
    }
}
