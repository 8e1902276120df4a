import Testing

@testable import RondoEngine

@Suite("The search for groups")
struct GroupSearchTests {
    /// A random problem whose house rules on pairs stay below what the board cuts off.
    private func random(_ seed: Int) -> (Problem, Random) {
        var problem = RandomProblem.make(seed: UInt64(seed))
        var random = Random(seed: UInt64(seed) &+ 5)
        func costs() -> MeetingCosts {
            var costs: [MeetingCost] = []
            for a in problem.people.indices {
                for b in (a + 1)..<max(a + 1, problem.people.count)
                where problem.pairFlags[a * problem.people.count + b] & PairFlag.costly != 0 {
                    costs.append(MeetingCost(PersonPair(a, b), cost: 1 + random.below(50)))
                }
            }
            return MeetingCosts(costs, people: problem.people.count)
        }
        problem.ruled.meetings = costs()
        problem.wished.meetings = costs()
        // Where an earlier plan is kept, groups aren't searched this way.
        problem.earlierMembers = []
        return (problem, random)
    }

    @Test("a swap costs the state what the board said before it was made", arguments: 0..<32)
    func swapsCostWhatWasSaid(seed: Int) {
        var (problem, random) = random(seed)
        var state = State(problem)
        Construction(space: MoveSpace(problem)).fill(&state, random: &random)
        var search = GroupSearch(
            problem, layout: state.layout, notes: state.ground.pairs, acceptance: Acceptance(),
            asSquare: seed % 2 == 0)
        for _ in 0..<9_000 {
            guard search.board.load(state) else { return }
            let before = state.hard * Energy.hardFactor + state.soft
            let count = search.board.recount()
            var said = 0
            for _ in 0..<(1 + random.below(6)) {
                let i = random.below(search.board.spots)
                let table = search.board.tables[Int(search.board.frames[Int(search.board.groupOf[i])].table)]
                let j = table.firstSpot + random.below(table.size)
                if search.board.groupOf[i] == search.board.groupOf[j] { continue }
                if search.board.locked[i] | search.board.locked[j] != 0 { continue }
                said += search.board.delta(i, j)
                search.board.swap(i, j)
            }
            #expect(search.board.recount() - count == said, "board, seed \(seed)")
            search.board.store(&state)
            state.refresh()
            state.keep()
            #expect(state.hard * Energy.hardFactor + state.soft - before == said, "state, seed \(seed)")
        }
        let stands = Engine.evaluate(problem, state.solution())
        #expect(stands == state.evaluation(), "what was stored can be read again, seed \(seed)")
    }

    @Test("the running cost equals the recount after many swaps", arguments: 0..<8)
    func runningCostHolds(seed: Int) {
        var (problem, random) = random(seed &+ 400)
        var state = State(problem)
        Construction(space: MoveSpace(problem)).fill(&state, random: &random)
        var search = GroupSearch(
            problem, layout: state.layout, notes: state.ground.pairs, acceptance: Acceptance())
        guard search.board.load(state) else { return }
        var cost = search.board.recount()
        search.anneal(
            swaps: 60_000, from: 4_000, to: 200, cost: &cost, enough: Int.min, random: &random)
        #expect(cost == search.board.recount())
        #expect(search.moves >= 60_000)
    }

    @Test("people who hold a seat of their group stay in it", arguments: 0..<16)
    func holdersStay(seed: Int) {
        var (problem, random) = random(seed)
        var state = State(problem)
        Construction(space: MoveSpace(problem)).fill(&state, random: &random)
        var search = GroupSearch(
            problem, layout: state.layout, notes: state.ground.pairs, acceptance: Acceptance())
        guard search.board.load(state) else { return }
        let absent = state.evaluation()
        var cost = search.board.recount()
        search.anneal(swaps: 5_000, from: 9_000, to: 9_000, cost: &cost, enough: Int.min, random: &random)
        search.board.store(&state)
        state.refresh()
        #expect(Engine.evaluate(problem, state.solution()) != nil, "every holder still sits where the seat is")
        let kinds: [RuleKind] = [.emptySeats, .absentHolders, .fairShares]
        for kind in kinds { #expect(state.evaluation().units[kind.rawValue] == absent.units[kind.rawValue]) }
    }

    @Test("a pair of two views leaves the group of three, where one of them would be alone", arguments: 0..<8)
    func pairsMoveAsOne(seed: Int) {
        // Seven people in groups of three and two: 0 stays with 3, and 0 to 2 share a view, as 3 to 6 do. In the group of
        // three the pair leaves somebody alone; 4, 5 and 6 there leave nobody.
        var problem = MixingPuzzle.make(groups: 3, size: 3, rounds: 1, absent: 2)
        problem.options[0].groupLeast = 2
        problem.options[0].groupMost = 3
        problem.options[0].groupIdeal = 2
        for person in 0..<7 { problem.people[person].perspective = person < 3 ? 0 : 1 }
        problem.pairFlags[3] |= PairFlag.together
        problem.rules.append(Rule(.splitPairs, constraint: 1, weight: 5, isHard: true))
        problem.rules.append(Rule(.mixture, constraint: 2, weight: 3, isHard: false))
        var random = Random(seed: UInt64(seed))
        var state = State(problem)
        Construction(space: MoveSpace(problem)).fill(&state, random: &random)
        var search = GroupSearch(problem, layout: state.layout, notes: state.ground.pairs, acceptance: Acceptance())
        guard search.board.load(state) else {
            Issue.record("there are groups to search")
            return
        }
        var cost = search.board.recount()
        // So cold that a pair that is torn apart, at 150, never comes about.
        search.anneal(swaps: 60_000, from: 1_000, to: 60, cost: &cost, enough: Int.min, random: &random)
        // The pair's meeting saves what tearing it apart would cost; nothing else is left.
        #expect(cost == -150)
        #expect(cost == search.board.recount())
    }

    @Test("people who stay together, through others too, leave a group together and come back whole", arguments: 0..<16)
    func companyMovesWhole(seed: Int) {
        var problem = MixingPuzzle.make(groups: 4, size: 5, rounds: 3)
        let people = problem.people.count
        for (a, b) in [(0, 1), (1, 7), (3, 12), (4, 5), (5, 6), (6, 8)] {
            problem.pairFlags[a * people + b] |= PairFlag.together
        }
        problem.rules.append(Rule(.splitPairs, constraint: 1, weight: 5, isHard: true))
        var random = Random(seed: UInt64(seed))
        var state = State(problem)
        Construction(space: MoveSpace(problem)).fill(&state, random: &random)
        var search = GroupSearch(problem, layout: state.layout, notes: state.ground.pairs, acceptance: Acceptance())
        guard search.board.load(state) else {
            Issue.record("there are groups to search")
            return
        }
        #expect(state.ground.pairs.company.prefix(13) == [0, 0, -1, 3, 4, 4, 4, 0, 4, -1, -1, -1, 3])
        var cost = search.board.recount()
        search.anneal(swaps: 30_000, from: 3_000, to: 100, cost: &cost, enough: Int.min, random: &random)
        #expect(cost == search.board.recount())
        search.board.store(&state)
        state.refresh()
        #expect(state.evaluation().units[1] == 0, "everybody sits with whom they stay with")
        let before = (0..<3).map { block in state.group(state.slot(0, block), 0) }
        search.anneal(swaps: 30_000, from: 3_000, to: 100, cost: &cost, enough: Int.min, random: &random)
        search.board.store(&state)
        state.refresh()
        #expect(state.evaluation().units[1] == 0)
        #expect((0..<3).map { block in state.group(state.slot(0, block), 0) } != before, "and they do move")
    }

    @Test("nobody is met twice where that can be", arguments: [(5, 3, 6), (6, 6, 3), (8, 4, 7)])
    func puzzlesAreSolved(_ groups: Int, _ size: Int, _ rounds: Int) async {
        let problem = MixingPuzzle.make(groups: groups, size: size, rounds: rounds)
        var options = SearchOptions()
        options.steps = 20_000
        let outcome = await Engine.solve(problem, options: options)
        #expect(outcome.score.soft == 0, "\(groups)-\(size)-\(rounds)")
    }
}

/// Blocks that stand, groups that do not: the social golfer problem as a workshop.
enum MixingPuzzle {
    static func make(groups: Int, size: Int, rounds: Int, absent: Int = 0) -> Problem {
        var problem = Problem()
        let people = groups * size - absent
        var session = SessionFrame()
        session.end = rounds * 10
        session.spaces = 0..<1
        problem.sessions = [session]
        problem.sessionSpaces = [0]
        var space = SpaceFrame()
        space.capacity = people
        problem.spaces = [space]
        problem.people = Array(repeating: PersonFrame(), count: people)
        problem.presentFrom = Array(repeating: 0, count: people)
        problem.presentTo = Array(repeating: rounds * 10, count: people)
        problem.firstTime = Array(repeating: 0, count: people)
        problem.attendance = Array(repeating: rounds * 10, count: people)
        var option = OptionFrame()
        option.hasGroups = true
        option.groupLeast = size - 1
        option.groupMost = size
        option.groupIdeal = size
        problem.options = [option]
        problem.activityCount = 1
        problem.pastActivity = [0]
        problem.phaseCount = 1
        problem.phasePercent = [100]
        problem.barriers = [0]
        problem.supportUse = [0]
        problem.changesUsed = [0]
        problem.pairFlags = Array(repeating: 0, count: people * people)
        problem.pastMeetings = Array(repeating: 0, count: people * people)
        problem.pastBeside = Array(repeating: 0, count: people)
        problem.rules = [Rule(.meetings, constraint: 0, weight: 3, isHard: false)]
        var solution = SessionSolution()
        for round in 0..<rounds {
            var block = BlockSolution()
            block.start = round * 10
            block.length = 10
            block.strands = [StrandSolution()]
            solution.blocks.append(block)
        }
        problem.frozen = Solution()
        problem.frozen?.sessions = [solution]
        return problem
    }
}
