import RondoEngine
import RondoModel

/// Reads of an earlier plan what the workshop still has, for `Engine.repair` to make a solution of.
///
/// People, spaces, roles and activities that are gone are left out; nothing of an earlier plan makes it unreadable.
struct DraftReader: Sendable {
    private let compilation: Compilation
    private var ground: Groundwork { compilation.ground }
    private var problem: Problem { compilation.problem }

    /// Reads earlier plans of one compilation.
    init(_ compilation: Compilation) { self.compilation = compilation }

    /// A draft with a session for each of the workshop; empty where the plan has none of that name.
    func draft(_ sessions: [PlannedSession]) -> Solution {
        var draft = Solution()
        for (index, session) in ground.inputs.workshop.sessions.enumerated() {
            let planned = sessions.first { $0.session == session.id }
            draft.sessions.append(planned.map { self.session($0, index) } ?? SessionSolution())
        }
        return draft
    }

    private func session(_ planned: PlannedSession, _ index: Int) -> SessionSolution {
        var result = SessionSolution()
        result.blocks = planned.blocks.filter { $0.span.length > 0 }.map { block in
            var solved = BlockSolution()
            solved.kind = Kind(block.kind)
            solved.start = block.span.start
            solved.length = block.span.length
            solved.strands = block.strands.map(strand)
            return solved
        }
        for (block, point) in fixedPoints(planned, index) { result.blocks[block].fixedPoint = point }
        // Meals and arrivals are fixed points or nothing.
        result.blocks.removeAll { $0.fixedPoint < 0 && ($0.kind == .meal || $0.kind == .arrival) }
        var holders = planned.turns
        result.seats = problem.sessionSeatRoles.map { role in
            let id = ground.inputs.workshop.roles[role].id
            guard let held = holders.firstIndex(where: { $0.role == id }) else { return -1 }
            return holders.remove(at: held).person.flatMap { ground.lookup.people[$0] } ?? -1
        }
        return result
    }

    /// Which blocks were the fixed points of a session: of the same kind with the same title, nearest in time.
    private func fixedPoints(_ planned: PlannedSession, _ index: Int) -> [(block: Int, point: Int)] {
        let blocks = planned.blocks.filter { $0.span.length > 0 }
        let places = ground.fixed[index].places
        let first = problem.sessions[index].fixedPoints.lowerBound
        var taken: Set<Int> = []
        var found: [(block: Int, point: Int)] = []
        for (offset, place) in places.enumerated() {
            let fitting = blocks.indices.filter {
                blocks[$0].kind == place.kind && blocks[$0].title == place.title && !taken.contains($0)
            }
            let nearest = fitting.min { a, b in
                (abs(blocks[a].span.start - place.span.start), a) < (abs(blocks[b].span.start - place.span.start), b)
            }
            guard let nearest else { continue }
            taken.insert(nearest)
            found.append((nearest, first + offset))
        }
        return found
    }

    private func strand(_ strand: Strand) -> StrandSolution {
        var result = StrandSolution()
        result.option = option(strand) ?? -1
        result.space = ground.lookup.spaces[strand.space] ?? -1
        guard result.option >= 0 else { return result }
        let steps = problem.options[result.option].stepShares.count
        for pause in strand.pauses where (1...min(31, max(1, steps))).contains(pause.afterStep) && steps > 0 {
            result.pauses |= 1 << (pause.afterStep - 1)
        }
        let listed = Set(strand.people)
        var groups = problem.options[result.option].hasGroups ? strand.groups : []
        let grouped = Set(groups.flatMap { $0 })
        let others = strand.people.filter { !grouped.contains($0) }
        if groups.isEmpty { groups = [others] } else if !others.isEmpty { groups[groups.count - 1] += others }
        result.groups = groups.map { $0.filter { listed.contains($0) }.compactMap { ground.lookup.people[$0] } }
        result.seats = strand.turns.compactMap { turn in
            guard let role = ground.lookup.roles[turn.role],
                let person = turn.person.flatMap({ ground.lookup.people[$0] })
            else { return nil }
            return SeatSolution(role: role, group: turn.group ?? -1, person: person)
        }
        return result
    }

    /// The option of the strand's activity whose structural changes differ least from those that it lists.
    private func option(_ strand: Strand) -> Int? {
        guard let activity = ground.lookup.activities[strand.activity], activity < ground.library.count else {
            return nil
        }
        var set: UInt32 = 0
        for (index, change) in ground.library[activity].changes.enumerated() where change.isStructural {
            let isListed = strand.adaptations.contains {
                $0.id == change.adaptation.id && $0.isGeneral == change.isGeneral
            }
            if isListed { set |= 1 << UInt32(index) }
        }
        return ground.variants.indices.filter { ground.variants[$0].activity == activity }.min { a, b in
            let first = (ground.variants[a].changes ^ set).nonzeroBitCount
            let second = (ground.variants[b].changes ^ set).nonzeroBitCount
            return (first, a) < (second, b)
        }
    }
}
