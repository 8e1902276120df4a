extension Engine {
    /// A solution that keeps of a draft what can be kept, to start a search from.
    ///
    /// A draft is a solution of another problem, in the indices of this one: blocks may be too long or too many, people
    /// may be missing, too many or elsewhere, and seats held by whoever can't. A strand whose option is -1 is of an
    /// activity that isn't there: another takes its place. A space of -1 isn't there. A session without blocks is made
    /// anew. Every way to fit the minutes is tried, and the best by the score is kept.
    ///
    /// Nil where the draft has another number of sessions, or more blocks than the engine can hold.
    public static func repair(_ problem: Problem, _ draft: Solution, seed: UInt64 = 1) -> Solution? {
        guard problem.frozen == nil, draft.sessions.count == problem.sessions.count else { return nil }
        var random = Random(seed: seed)
        let whole = withoutEmptySessions(problem, draft, random: &random)
        var state = State(problem)
        var best: (score: (Int, Int), draft: Solution)?
        var tried: [Solution] = []
        for way in TimetableRepair.Way.all {
            let fitted = fitted(problem, whole, way)
            if tried.contains(fitted) { continue }
            tried.append(fitted)
            guard state.load(fitted) else {
                state = State(problem)
                continue
            }
            let score = (state.hard, state.soft)
            if best.map({ score < $0.score }) ?? true { best = (score, fitted) }
        }
        guard let best, state.load(best.draft) else { return nil }
        for session in problem.sessions.indices {
            fillHoles(&state, session, of: whole.sessions[session], random: &random)
            state.fillSeats(session)
            state.refresh()
        }
        return state.solution()
    }

    /// The draft with the sessions that it says nothing of as the construction heuristic makes them.
    private static func withoutEmptySessions(_ problem: Problem, _ draft: Solution, random: inout Random) -> Solution {
        guard draft.sessions.contains(where: \.blocks.isEmpty) else { return draft }
        var state = State(problem)
        Construction(space: MoveSpace(problem)).fill(&state, random: &random)
        let made = state.solution()
        var draft = draft
        for session in draft.sessions.indices where draft.sessions[session].blocks.isEmpty {
            draft.sessions[session] = made.sessions[session]
        }
        return draft
    }

    private static func fitted(_ problem: Problem, _ draft: Solution, _ way: TimetableRepair.Way) -> Solution {
        var solution = draft
        for (session, given) in draft.sessions.enumerated() {
            var blocks = given.blocks
            for i in blocks.indices {
                let strands = blocks[i].strands.filter { problem.options.indices.contains($0.option) }
                blocks[i].strands = Array(strands.prefix(problem.sessions[session].maxStrands))
                if blocks[i].strands.isEmpty, blocks[i].kind == .activity { blocks[i].kind = .buffer }
            }
            let people = PeopleRepair(problem: problem, session: session)
            solution.sessions[session].blocks = TimetableRepair(problem: problem, session: session, way: way)
                .blocks(blocks).map(people.fitted)
            solution.sessions[session].seats = seats(given.seats, session, problem)
        }
        return solution
    }

    /// Session seats with those who can keep theirs.
    private static func seats(_ given: [Int], _ session: Int, _ problem: Problem) -> [Int] {
        problem.sessionSeatRoles.enumerated().map { q, role in
            guard given.indices.contains(q), problem.people.indices.contains(given[q]) else { return -1 }
            let at = session * problem.people.count + given[q]
            let isThere = problem.presentTo[at] > problem.presentFrom[at]
            return isThere && problem.people[given[q]].yesTo >> role & 1 == 1 ? given[q] : -1
        }
    }

    /// Puts the best activity found where one is gone.
    private static func fillHoles(
        _ state: inout State, _ session: Int, of draft: SessionSolution, random: inout Random
    ) {
        let gone = draft.blocks.filter { block in
            block.kind == .activity && !block.strands.contains { state.problem.options.indices.contains($0.option) }
        }
        for hole in gone {
            let middle = hole.start + hole.length / 2
            let buffers = (0..<state.blockCount(session)).map { state.slot(session, $0) }.filter {
                state.kind($0) == Kind.buffer.rawValue && !state.isFixed($0)
            }
            let nearest = buffers.min { a, b in
                (abs(state.start(a) + state.length(a) / 2 - middle), a)
                    < (abs(state.start(b) + state.length(b) / 2 - middle), b)
            }
            if let nearest { fill(&state, nearest, session, random: &random) }
        }
    }

    private static func fill(_ state: inout State, _ slot: Int, _ session: Int, random: inout Random) {
        var best = (state.hard, state.soft)
        var chosen: (option: Int, random: Random)?
        for option in state.problem.options.indices {
            let mark = state.mark
            let before = random
            put(&state, option, slot, session, random: &random)
            if (state.hard, state.soft) < best {
                best = (state.hard, state.soft)
                chosen = (option, before)
            }
            state.rollBack(to: mark)
        }
        guard var chosen else { return }
        put(&state, chosen.option, slot, session, random: &chosen.random)
        state.keep()
    }

    private static func put(
        _ state: inout State, _ option: Int, _ slot: Int, _ session: Int, random: inout Random
    ) {
        state.edit(session, random: &random) { state, random in
            let space = state.bestSpace(session, option, random: &random)
            guard space >= 0 else { return }
            state.setKind(slot, .activity)
            state.addStrand(slot, option: option, space: space)
        }
        state.refresh()
    }
}
