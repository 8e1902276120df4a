extension State {
    /// 50 minutes of somebody's time without an activity, where a session has less of them than it needs.
    func emptinessUnits(_ session: Int) -> Int {
        var minutes = 0
        for i in 0..<blockCount(session) where isActivity(slot(session, i)) { minutes += length(slot(session, i)) }
        let short = max(0, problem.sessions[session].leastActivity - minutes)
        return (short * index.present[session].count + 49) / 50
    }
}
