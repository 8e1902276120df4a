import Testing

@testable import RondoEngine

@Suite("Bounds of a rotation")
struct RotationBoundTests {
    /// What going through the rotations of some seeds found.
    private struct Tally {
        var problems = 0
        var breakNothing = 0
        var proved = 0
        var said = 0
        var found = 0
    }

    @Test("never say more than the best of all ways to hold the seats costs, and often as much", arguments: 0..<4)
    func exhaustive(part: Int) {
        var tally = Tally()
        for seed in (part * 400)..<(part * 400 + 400) { check(UInt64(seed), &tally) }
        #expect(tally.problems >= 120)
        #expect(tally.breakNothing >= 70)
        #expect(tally.proved * 100 >= tally.breakNothing * 60)
        #expect(tally.said * 100 >= tally.found * 80)
    }

    private func check(_ seed: UInt64, _ tally: inout Tally) {
        let rotation = TinyRotation(seed: seed)
        guard let all = rotation.evaluations(most: 260), let first = all.first else { return }
        tally.problems += 1
        let best = all.reduce(first) { ($1.hard, $1.soft) < ($0.hard, $0.soft) ? $1 : $0 }
        let bound = Engine.bound(rotation.problem, upTo: best)
        #expect((bound.hard, bound.soft) <= (best.hard, best.soft), "seed \(seed)")
        guard bound.hard == best.hard else { return }
        tally.breakNothing += 1
        if bound.proves(best) { tally.proved += 1 }
        tally.said += bound.soft
        tally.found += best.soft
        let good = all.filter { $0.hard == best.hard }
        for constraint in 0..<9 {
            let least = good.map { $0.units[constraint] }.min() ?? 0
            #expect(bound.units[constraint] <= least, "seed \(seed), constraint \(constraint)")
        }
        // A worse score to start from, or fewer steps, never make it wrong.
        var worse = good[good.count - 1]
        worse.soft += 50
        for steps in [3, 30, 300, 30_000] {
            let other = Engine.bound(rotation.problem, upTo: worse, steps: steps)
            #expect((other.hard, other.soft) <= (best.hard, best.soft), "seed \(seed), in \(steps) steps")
        }
    }

    @Test("count that a role comes again where it is held more often than all others together")
    func order() {
        // Two people, of whom one said yes to both roles: they must hold the first three times and the second once.
        var problem = SmallProblem.make()
        problem.fixedPoints = []
        problem.sessions[0].fixedPoints = 0..<0
        problem.roles = [RoleFrame(), RoleFrame()]
        for role in 0..<2 {
            problem.roles[role].willing = [0]
            problem.roles[role].clashes = 3
        }
        problem.seatsPlain = [1, 0, 0, 1, 0, 0, 0, 0]
        problem.seatsStrand = problem.seatsPlain
        problem.seatsGroup = [UInt8](repeating: 0, count: 8)
        problem.pastMinutes = [Int](repeating: 0, count: 12)
        problem.pastTurns = problem.pastMinutes
        for person in 0..<6 { problem.people[person].yesTo = person == 0 ? 3 : 0 }
        for option in problem.options.indices { problem.options[option].hasGroups = false }
        problem.rules = [
            Rule(.emptySeats, constraint: 0, weight: 10, isHard: true),
            Rule(.absentHolders, constraint: 1, weight: 5, isHard: true),
            Rule(.variety, constraint: 2, weight: 3, isHard: false),
        ]
        var session = SessionSolution()
        for (i, option) in [0, 0, 1, 0].enumerated() {
            var block = BlockSolution()
            block.start = 600 + 30 * i
            block.length = 30
            block.strands = [StrandSolution()]
            block.strands[0].option = option
            session.blocks.append(block)
        }
        var frozen = Solution()
        frozen.sessions = [session]
        problem.frozen = frozen
        var found = Evaluation()
        found.units[2] = 5
        found.soft = 15
        let bound = Engine.bound(problem, upTo: found)
        #expect(bound.units[2] == 1)
        #expect(bound.soft == 3)
    }
}
