/// An agenda with its activities and the turns of strands.
struct AgendaPlan {
    /// A block; lengths are steps of the grid.
    struct Block {
        var kind: Kind
        var length: Int
        var option = -1
        var space = -1
    }
    var blocks: [Block] = []
    /// By role dealt: the holder of each seat, activity block by activity block; empty where they aren't known.
    var turns: [(role: Int, holders: [Int])] = []

    /// As a solution, with seats and groups as they come where nothing is known of them.
    func solution(_ agenda: AgendaGround) -> Solution {
        let problem = agenda.problem
        let frame = problem.sessions[0]
        var session = SessionSolution()
        session.seats = problem.sessionSeatRoles.map { _ in -1 }
        var slot = 0
        var activity = 0
        for own in blocks {
            var block = BlockSolution()
            block.kind = own.kind
            block.start = frame.start + 5 * slot
            block.length = 5 * own.length
            if agenda.fixedAt[slot] != nil {
                block.fixedPoint = frame.fixedPoints.first { problem.fixedPoints[$0].start == block.start } ?? -1
            }
            if own.kind == .activity {
                block.strands = [strand(own, agenda.people(from: slot, own.length), activity, problem, agenda)]
                activity += 1
            }
            session.blocks.append(block)
            slot += own.length
        }
        var solution = Solution()
        solution.sessions = [session]
        return solution
    }

    private func strand(
        _ block: Block, _ people: [Int], _ activity: Int, _ problem: Problem, _ agenda: AgendaGround
    ) -> StrandSolution {
        let count = blocks.reduce(0) { $0 + ($1.kind == .activity ? 1 : 0) }
        var strand = StrandSolution()
        strand.option = block.option
        strand.space = block.space
        let pauses = agenda.content(of: block.option, length: block.length, people.count)?.pauses ?? 0
        strand.pauses = (1 << pauses) - 1
        let sizes = problem.groupSizes(of: people.count, option: block.option)
        strand.seats = problem.seats(of: block.option, groups: sizes.count)
        var groups = sizes.map { _ in [Int]() }
        for (role, holders) in turns where !holders.isEmpty {
            let seats = holders.count / count
            let own = holders[(activity * seats)..<((activity + 1) * seats)]
            let at = strand.seats.indices.filter { strand.seats[$0].role == role }
            for (i, person) in zip(at, own) {
                let group = strand.seats[i].group
                if group >= 0, !groups[group].contains(person) {
                    if groups[group].count == sizes[group] || groups.contains(where: { $0.contains(person) }) {
                        continue
                    }
                    groups[group].append(person)
                }
                strand.seats[i].person = person
            }
        }
        let seated = Set(groups.flatMap { $0 })
        var others = people.filter { !seated.contains($0) }[...]
        for group in groups.indices {
            while groups[group].count < sizes[group], let person = others.popFirst() { groups[group].append(person) }
        }
        strand.groups = sizes.isEmpty ? [people] : groups
        return strand
    }
}
