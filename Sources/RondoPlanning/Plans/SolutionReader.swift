import RondoEngine
import RondoModel

/// Reads a plan back into the engine's terms.
struct SolutionReader: Sendable {
    private let compilation: Compilation
    private var ground: Groundwork { compilation.ground }
    private var problem: Problem { compilation.problem }

    /// Reads plans of one compilation.
    init(_ compilation: Compilation) { self.compilation = compilation }

    /// The solution of which `PlanBuilder` makes these sessions; nil where there is none, as for a plan that a person
    /// has changed in ways the engine doesn't.
    func solution(_ sessions: [PlannedSession]) -> Solution? {
        guard sessions.count == problem.sessions.count else { return nil }
        var solution = Solution()
        for (index, planned) in sessions.enumerated() {
            guard let session = session(planned, index) else { return nil }
            solution.sessions.append(session)
        }
        return PlanBuilder(compilation).sessions(solution) == sessions ? solution : nil
    }

    private func session(_ planned: PlannedSession, _ index: Int) -> SessionSolution? {
        var result = SessionSolution()
        let range = problem.sessions[index].fixedPoints
        for block in planned.blocks {
            var solved = BlockSolution()
            solved.kind = Kind(block.kind)
            solved.start = block.span.start
            solved.length = block.span.length
            solved.fixedPoint =
                range.first {
                    problem.fixedPoints[$0].kind == solved.kind && problem.fixedPoints[$0].start == solved.start
                        && problem.fixedPoints[$0].length == solved.length
                } ?? -1
            for strand in block.strands {
                guard let read = self.strand(strand) else { return nil }
                solved.strands.append(read)
            }
            result.blocks.append(solved)
        }
        guard planned.turns.count == problem.sessionSeatRoles.count else { return nil }
        for turn in planned.turns {
            guard let person = person(turn.person) else { return nil }
            result.seats.append(person)
        }
        return result
    }

    private func strand(_ strand: Strand) -> StrandSolution? {
        guard let activity = ground.lookup.activities[strand.activity], activity < ground.library.count,
            let space = ground.lookup.spaces[strand.space], let option = option(strand, activity)
        else { return nil }
        var result = StrandSolution()
        result.option = option
        result.space = space
        for pause in strand.pauses where (1...60).contains(pause.afterStep) {
            result.pauses |= 1 << (pause.afterStep - 1)
        }
        let groups = problem.options[option].hasGroups ? strand.groups : [strand.people]
        for group in groups {
            let members = group.compactMap { ground.lookup.people[$0] }
            guard members.count == group.count else { return nil }
            result.groups.append(members)
        }
        for turn in strand.turns {
            guard let role = ground.lookup.roles[turn.role], let person = person(turn.person) else { return nil }
            result.seats.append(SeatSolution(role: role, group: turn.group ?? -1, person: person))
        }
        return result
    }

    /// The option of an activity whose structural changes are those that the strand lists.
    private func option(_ strand: Strand, _ activity: Int) -> Int? {
        var set: UInt32 = 0
        for (index, change) in ground.library[activity].changes.enumerated() where change.isStructural {
            let isListed = strand.adaptations.contains {
                $0.id == change.adaptation.id && $0.isGeneral == change.isGeneral
            }
            if isListed { set |= 1 << UInt32(index) }
        }
        return ground.variants.firstIndex(of: Variant(activity: activity, changes: set))
    }

    /// -1 for an empty seat; nil for somebody who isn't in the workshop.
    private func person(_ id: String?) -> Int? {
        guard let id else { return -1 }
        return ground.lookup.people[id]
    }
}
