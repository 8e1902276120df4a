import Testing

@testable import RondoEngine

@Suite("House rules in the engine")
struct HouseRuleTests {
    @Test("are counted as one cost and one thing after the other would be", arguments: 0..<24)
    func plainly(seed: Int) throws {
        var problem = RandomProblem.make(seed: UInt64(seed))
        var random = Random(seed: UInt64(seed) &+ 5)
        let rules = RandomHouseRules(problem, &random)
        problem.wished = rules.costs(problem)
        for cost in rules.meetings {
            problem.pairFlags[cost.pair.first * problem.people.count + cost.pair.second] |= PairFlag.costly
        }
        let space = MoveSpace(problem)
        var state = State(problem)
        Construction(space: space).fill(&state, random: &random)
        for step in 0..<60 {
            state.wander(4, space, random: &random)
            let solution = state.solution()
            let units = state.evaluation().units
            #expect(
                units[RuleKind.wishedPlacements.rawValue] == rules.placementUnits(problem, solution), "step \(step)")
            #expect(units[RuleKind.wishedTurns.rawValue] == rules.turnUnits(problem, solution), "step \(step)")
            #expect(units[RuleKind.wishedMeetings.rawValue] == rules.meetingUnits(problem, solution), "step \(step)")
        }
    }

    @Test("cost as much as their units times their weight, hard and soft apart")
    func weighed() {
        var problem = RandomProblem.make(seed: 3)
        problem.rules = [
            Rule(.ruledPlacements, constraint: 0, weight: 7, isHard: true),
            Rule(.wishedPlacements, constraint: 1, weight: 3, isHard: false),
            Rule(.wishedTurns, constraint: 1, weight: 3, isHard: false),
            Rule(.wishedMeetings, constraint: 1, weight: 3, isHard: false),
        ]
        var random = Random(seed: 9)
        let space = MoveSpace(problem)
        var state = State(problem)
        Construction(space: space).fill(&state, random: &random)
        state.refresh()
        let found = state.evaluation()
        #expect(found.hard == 7 * found.units[0])
        #expect(found.soft == 3 * found.units[1])
        #expect(found.units[1] > 0)
    }

    @Test("a problem without them has no cell for them to recount")
    func none() {
        var problem = RandomProblem.make(seed: 3)
        problem.ruled = HouseCosts()
        problem.wished = HouseCosts()
        let state = State(problem)
        #expect(state.index.houseSessionRules.isEmpty)
        #expect(state.index.housePersonRules.isEmpty)
    }

    @Test("the search avoids what they forbid and what they advise against")
    func searched() async {
        var problem = RandomProblem.make(seed: 11)
        problem.rules = [
            Rule(.emptiness, constraint: 0, weight: 5, isHard: true),
            Rule(.ruledPlacements, constraint: 1, weight: 10, isHard: true),
            Rule(.wishedPlacements, constraint: 2, weight: 1, isHard: false),
        ]
        func cost(_ activity: Int, _ change: (inout PlacementCost) -> Void = { _ in }) -> PlacementCost {
            var cost = PlacementCost()
            cost.activity = activity
            change(&cost)
            return cost
        }
        // Only activities 2 and 3 are free of hard costs, and 3 may not come first.
        let forbidden = [0, 1, 4, 5, 6, 7].map { cost($0) }
        let activities = problem.activityCount
        let sessions = problem.sessions.count
        problem.ruled.placements = PlacementCosts(
            forbidden + [cost(3) { $0.after = .start }], activities: activities, sessions: sessions)
        problem.wished.placements = PlacementCosts(
            [cost(2) { $0.isLast = true }], activities: activities, sessions: sessions)
        problem.ruled.turns = TurnCosts()
        problem.wished.turns = TurnCosts()
        var options = SearchOptions()
        options.steps = 4000
        let outcome = await Engine.solve(problem, options: options)
        #expect(outcome.score.hard == 0)
        #expect(outcome.score.soft == 0)
        for session in outcome.solution.sessions {
            let placed = session.blocks.compactMap { $0.strands.first.map { problem.options[$0.option].activity } }
            #expect(placed.first == 2)
            #expect(placed.last == 3)
        }
    }
}
