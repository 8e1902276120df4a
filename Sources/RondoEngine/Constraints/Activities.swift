// Which activities are placed, how often and how early.

extension State {
    /// Placements beyond those that are welcome.
    mutating func repeatsUnits() -> Int {
        var units = 0
        for i in scratch.activities.indices { scratch.activities[i] = 0 }
        for session in 0..<layout.sessions {
            forEachPlacement(session) { state, activity, repeats in
                state.scratch.activities[activity] += 1
                let placements = state.scratch.activities[activity]
                if repeats {
                    if placements > 1 { units += 1 }
                } else if placements + Int(state.problem.pastActivity[activity]) > 1 {
                    units += 1
                }
            }
            // What may come again in another session starts anew.
            forEachPlacement(session) { state, activity, repeats in
                if repeats { state.scratch.activities[activity] = 0 }
            }
        }
        return units
    }

    /// Activities asked for that are not placed.
    mutating func wantedUnits() -> Int {
        if problem.likedActivities.isEmpty { return 0 }
        for i in scratch.activities.indices { scratch.activities[i] = 0 }
        for session in 0..<layout.sessions {
            forEachPlacement(session) { state, activity, _ in state.scratch.activities[activity] = 1 }
        }
        var units = 0
        for activity in problem.likedActivities where scratch.activities[activity] == 0 { units += 1 }
        return units
    }

    /// Steps of exposure before people know each other.
    func earlyRiskUnits() -> Int {
        if problem.hasPast { return 0 }
        var units = 0
        var minutes = 0
        for session in 0..<layout.sessions {
            for i in 0..<blockCount(session) where isActivity(slot(session, i)) {
                if minutes >= 120 { return units }
                let slot = slot(session, i)
                for k in 0..<strandCount(slot) {
                    let exposure = problem.options[option(strand(slot, k))].exposure
                    if exposure == 2 { units += 2 }
                    if exposure == 1, minutes < 30 { units += 1 }
                }
                minutes += length(slot)
            }
        }
        return units
    }

    /// Each activity of each block of a session, once a block.
    private mutating func forEachPlacement(_ session: Int, _ body: (inout State, Int, Bool) -> Void) {
        for i in 0..<blockCount(session) {
            let slot = slot(session, i)
            for k in 0..<strandCount(slot) {
                let frame = problem.options[option(strand(slot, k))]
                var seen = false
                for other in 0..<k where problem.options[option(strand(slot, other))].activity == frame.activity {
                    seen = true
                }
                if !seen { body(&self, frame.activity, frame.repeats) }
            }
        }
    }
}
