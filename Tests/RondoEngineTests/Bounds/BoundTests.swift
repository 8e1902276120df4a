import Testing

@testable import RondoEngine

@Suite("Bounds")
struct BoundTests {
    /// What going through the problems of some seeds found.
    private struct Tally {
        var problems = 0
        var breakNothing = 0
        var breakLeast = 0
        var proved = 0
        var units = 0
        var tightUnits = 0
        var impossible = 0
        var seenImpossible = 0
        var plans = 0
    }

    @Test("never say more than the best of all solutions has, and often as much", arguments: 0..<8)
    func exhaustive(part: Int) {
        var tally = Tally()
        for seed in (part * 400)..<(part * 400 + 400) { check(UInt64(seed), &tally) }
        #expect(tally.problems >= 40)
        #expect(tally.breakNothing >= 10)
        #expect(tally.breakLeast >= 3)
        #expect(tally.proved * 100 >= tally.breakNothing * BoundTests.leastProved)
        #expect(tally.tightUnits * 100 >= tally.units * BoundTests.leastTight)
        #expect(tally.plans >= 5)
        #expect(tally.seenImpossible * 100 >= tally.impossible * BoundTests.leastSeen)
    }

    /// Percent of the problems that can break nothing whose best total must be proved.
    private static let leastProved = 30
    /// Percent of the constraints with units in each of these problems whose least units must be known.
    private static let leastTight = 45
    /// Percent of the problems in which not everything can hold of which that must be seen.
    private static let leastSeen = 50

    private func check(_ seed: UInt64, _ tally: inout Tally) {
        let problem = TinyProblem.make(seed: seed)
        var all: [Evaluation] = []
        guard Exhaustive(problem).forEach(most: 400, { all.append($0) }), !all.isEmpty else { return }
        tally.problems += 1
        let best = all.reduce(all[0]) { ($1.hard, $1.soft) < ($0.hard, $0.soft) ? $1 : $0 }
        let plain = Engine.bound(problem)
        #expect((plain.hard, plain.soft) <= (best.hard, best.soft), "seed \(seed)")
        expectUnits(plain, all, "seed \(seed), of all")
        let bound = Engine.bound(problem, upTo: best)
        #expect((bound.hard, bound.soft) <= (best.hard, best.soft), "seed \(seed)")
        let isImpossible = Engine.isImpossible(problem, steps: 1_000_000)
        #expect(!isImpossible || best.hard > 0, "seed \(seed)")
        if best.hard > 0 {
            tally.impossible += 1
            tally.seenImpossible += isImpossible ? 1 : 0
        }
        expectPlan(bound, of: problem, best, "seed \(seed)", &tally)
        guard best.hard == bound.hard else { return }
        let good = all.filter { $0.hard == best.hard }
        expectUnits(bound, good, "seed \(seed), of those that break no more than all must")
        if best.hard == 0 { tally.breakNothing += 1 } else { tally.breakLeast += 1 }
        if best.hard == 0, bound.proves(best) { tally.proved += 1 }
        for constraint in 0..<64 {
            let least = good.map { $0.units[constraint] }.min() ?? 0
            if least == 0 { continue }
            tally.units += 1
            if bound.units[constraint] == least { tally.tightUnits += 1 }
        }
        // A worse score to start from never makes it wrong.
        if let other = good.last {
            let weaker = Engine.bound(problem, upTo: other)
            #expect((weaker.hard, weaker.soft) <= (best.hard, best.soft), "seed \(seed), from \(other.soft)")
            expectPlan(weaker, of: problem, best, "seed \(seed), from \(other.soft)", &tally)
        }
        for steps in [30, 300, 3000] {
            let hurried = Engine.bound(problem, upTo: best, steps: steps)
            #expect((hurried.hard, hurried.soft) <= (best.hard, best.soft), "seed \(seed), in \(steps) steps")
            expectUnits(hurried, good, "seed \(seed), in \(steps) steps")
        }
    }

    /// The plan that a bound names is a solution, so that it costs no less than the best.
    private func expectPlan(
        _ bound: Bound, of problem: Problem, _ best: Evaluation, _ comment: String, _ tally: inout Tally
    ) {
        guard let plan = bound.plan else { return }
        tally.plans += 1
        let found = Engine.evaluate(problem, plan)
        #expect(found.map { (best.hard, best.soft) <= ($0.hard, $0.soft) } ?? false, "\(comment), its plan")
    }

    private func expectUnits(_ bound: Bound, _ all: [Evaluation], _ comment: String) {
        for constraint in 0..<64 {
            let least = all.map { $0.units[constraint] }.min() ?? 0
            #expect(bound.units[constraint] <= least, "\(comment), constraint \(constraint)")
        }
    }

    @Test("are the same for the same problem, score and steps")
    func repeatable() {
        for seed in 0..<20 {
            let problem = RandomProblem.make(seed: UInt64(seed))
            #expect(Engine.bound(problem) == Engine.bound(problem))
        }
    }

    @Test("name the constraint whose activity can't be had")
    func wanted() {
        let problem = SmallProblem.make { problem in
            problem.rules = SmallProblem.rules(.wanted)
            problem.activityCount = 5
            problem.pastActivity = [0, 0, 0, 0, 0]
            problem.likedActivities = [1, 4]
        }
        #expect(Engine.bound(problem).units[0] == 1)
        #expect(Engine.bound(problem).soft == 1)
    }
}
