extension Engine {
    /// The best way found to place an activity, everything else kept as far as it can be.
    ///
    /// Tries it in place of each activity block and between blocks, in `session` (any where nil) or at the block with
    /// index `block` of that session alone, with each of its options; turns and groups of what changed are improved.
    /// Nil where no way was found, the solution can't be represented or the timetable is frozen.
    public static func place(
        _ problem: Problem, in solution: Solution, activity: Int, session: Int?, block: Int?, seed: UInt64 = 1
    ) -> (Solution, Evaluation)? {
        var state = State(problem)
        guard problem.frozen == nil, state.load(solution), activity >= 0, activity < problem.activityCount else {
            return nil
        }
        var random = Random(seed: seed)
        var best: (Solution, Evaluation)?
        let options = state.index.optionsOf[activity]
        for s in problem.sessions.indices where session == nil || session == s {
            for position in solution.sessions[s].blocks.indices where block == nil || block == position {
                let slot = state.slot(s, position)
                for option in options {
                    for way in 0..<(block == nil ? 2 : 1) {
                        let mark = state.mark
                        state.remade.removeAll()
                        if attempt(&state, option, s, position, slot, inserts: way == 1, random: &random) {
                            state.refresh()
                            settleTurns(&state, random: &random)
                            let found = state.evaluation()
                            if best.map({ (found.hard, found.soft) < ($0.1.hard, $0.1.soft) }) ?? true {
                                best = (state.solution(), found)
                            }
                        }
                        state.rollBack(to: mark)
                    }
                }
            }
        }
        return best
    }

    private static func attempt(
        _ state: inout State, _ option: Int, _ session: Int, _ position: Int, _ slot: Int, inserts: Bool,
        random: inout Random
    ) -> Bool {
        if inserts {
            if state.isFixed(slot) { return false }
            return state.insert(option, session, at: position, near: position, random: &random)
        }
        if !state.isActivity(slot) { return false }
        var done = false
        for k in 0..<state.strandCount(slot) where !done {
            done = state.replace(slot, k, with: option, random: &random)
        }
        return done
    }

    /// Improves the turns and groups of what changed, never for the worse.
    private static func settleTurns(_ state: inout State, random: inout Random) {
        let slots = state.remade
        if slots.isEmpty { return }
        for _ in 0..<(60 * slots.count) {
            let mark = state.mark
            guard state.improve(slots[random.below(slots.count)], random: &random) else {
                state.rollBack(to: mark)
                continue
            }
            state.refresh()
            if (state.hard, state.soft) > (mark.hard, mark.soft) { state.rollBack(to: mark) }
        }
    }
}
