import RondoModel
import RondoReview
import Testing

@testable import RondoEngine
@testable import RondoPlanning

@Suite("Compiling plugin.rule and plugin.wish")
struct PluginRuleTests {
    private func rule(hard: Bool, _ costs: [RuleCost]) -> HouseRule {
        var rule = HouseRule()
        rule.id = "house/rule"
        rule.isHard = hard
        rule.costs = costs
        return rule
    }

    private func cost(_ change: (inout RuleCost) -> Void) -> RuleCost {
        var cost = RuleCost()
        change(&cost)
        return cost
    }

    @Test("hard rules and soft ones go to tables of their own, and pairs get a flag")
    func levels() {
        let made = SmallWorkshop.compile {
            $0.rules = [
                rule(
                    hard: true,
                    [
                        cost { ($0.activity, $0.after, $0.cost) = ("explore-it", "meal", 5) },
                        cost { ($0.person, $0.with, $0.cost) = ("cy", "bo", 4) },
                    ]),
                rule(
                    hard: false,
                    [
                        cost { ($0.activity, $0.session, $0.laterThan, $0.cost) = ("create-it", "two", 660, 3) },
                        cost { ($0.person, $0.role, $0.cost) = ("di", "scribe", 2) },
                        cost { ($0.person, $0.role, $0.session, $0.cost) = ("di", "scribe", "one", 7) },
                    ]),
            ]
        }
        let ruled = made.problem.ruled
        let wished = made.problem.wished
        let explore = ruled.placements.conditions(of: 2, session: -1)
        #expect(explore.count == 1)
        #expect(ruled.placements.cost(explore, after: .kind(.meal), isLast: false, end: 660) == 5)
        #expect(ruled.placements.cost(explore, after: .kind(.break), isLast: false, end: 660) == 0)
        #expect(ruled.meetings.cost(1 * 4 + 2) == 4)
        #expect(made.problem.pairFlags[1 * 4 + 2] == PairFlag.costly)
        #expect(made.problem.pairFlags[2 * 4 + 1] == PairFlag.costly)
        #expect(ruled.turns.isEmpty)
        let create = wished.placements.conditions(of: 0, session: 1)
        #expect(wished.placements.conditions(of: 0, session: 0).isEmpty)
        #expect(wished.placements.cost(create, after: .anything, isLast: true, end: 665) == 3)
        #expect(wished.placements.cost(create, after: .anything, isLast: true, end: 660) == 0)
        #expect(wished.turns.range(of: 3).map { wished.turns.entries[$0].cost } == [2, 7])
        #expect(wished.turns.range(of: 2).isEmpty)
        #expect(wished.meetings.isEmpty)
    }

    @Test("what names what isn't there, or states keys of several forms, is left out")
    func leftOut() {
        let made = SmallWorkshop.compile {
            $0.rules = [
                rule(
                    hard: false,
                    [
                        cost { $0.activity = "nowhere" },
                        cost { ($0.activity, $0.session) = ("explore-it", "three") },
                        cost { ($0.activity, $0.after) = ("explore-it", "nowhere") },
                        cost { ($0.activity, $0.before) = ("explore-it", "noon") },
                        cost { ($0.activity, $0.person) = ("explore-it", "ann") },
                        cost { ($0.activity, $0.cost) = ("explore-it", 0) },
                        cost { ($0.person, $0.role) = ("zoe", "lead") },
                        cost { ($0.person, $0.role) = ("ann", "king") },
                        cost { ($0.person, $0.with) = ("ann", "ann") },
                        cost { ($0.person, $0.with) = ("ann", "zoe") },
                        cost { _ in },
                    ])
            ]
        }
        #expect(made.problem.wished.placements.isEmpty)
        #expect(made.problem.wished.turns.isEmpty)
        #expect(made.problem.wished.meetings.isEmpty)
        #expect(!made.problem.pairFlags.contains { $0 & PairFlag.costly != 0 })
    }

    @Test("words for kinds win over activities of that name, and start over both")
    func words() {
        let made = SmallWorkshop.compile {
            $0.activities[0].id = "meal"
            $0.activities[1].id = "start"
            $0.rules = [
                rule(
                    hard: false,
                    [
                        cost { ($0.activity, $0.after, $0.cost) = ("explore-it", "meal", 5) },
                        cost { ($0.activity, $0.after, $0.cost) = ("explore-it", "start", 3) },
                    ])
            ]
        }
        let costs = made.problem.wished.placements
        let range = costs.conditions(of: 2, session: -1)
        #expect(costs.cost(range, after: .kind(.meal), isLast: false, end: 660) == 5)
        #expect(costs.cost(range, after: .start, isLast: false, end: 660) == 3)
        #expect(costs.cost(range, after: .activity(0), isLast: false, end: 660) == 0)
    }

    @Test("the planner follows a hard rule where it can, and pays for a soft one where it must")
    func planned() async throws {
        let inputs = SmallWorkshop.inputs {
            $0.workshop.sessions = [$0.workshop.sessions[0]]
            for index in $0.activities.indices {
                $0.activities[index].length = LengthRange(min: 5, ideal: 25, max: 120)
            }
            $0.workshop.people[0].yesTo.append("welcomer")
            var walk = $0.activities[2]
            walk.id = "walk-it"
            $0.activities.append(walk)
            $0.rules = [
                rule(hard: true, [cost { $0.activity = "explore-it" }]),
                rule(hard: false, [cost { ($0.activity, $0.cost) = ("walk-it", 2) }]),
                rule(hard: false, [cost { ($0.person, $0.role, $0.cost) = ("bo", "lead", 500) }]),
            ]
        }
        let plan = try #require(await Planner.plan(inputs, options: PlanningOptions(effort: .quick)).plan)
        let strands = plan.sessions.flatMap(\.blocks).flatMap(\.strands)
        #expect(!strands.contains { $0.activity == "explore-it" })
        #expect(strands.contains { $0.activity == "walk-it" })
        #expect(!strands.flatMap(\.turns).contains { $0.role == "lead" && $0.person == "bo" })
        #expect(plan.score == Check.run(plan).score)
        #expect(Check.units(of: "plugin.rule", in: plan) == 0)
        #expect(Check.units(of: "plugin.wish", in: plan) == 2 * strands.count { $0.activity == "walk-it" })
    }
}
